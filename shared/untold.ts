import type { CaseFile } from "./model/index.ts";

/** A case that nobody has yet told of terrain, waters that run over it, exposure or the account over time. */
export const untold: Pick<CaseFile, "terrainRef" | "water" | "exposure" | "economy"> = {
  terrainRef: null,
  water: { overlay: "highest", sea: null, runoff: null, streams: [], groundwater: null },
  exposure: { roads: [], fields: [], assets: [] },
  economy: { priceIndices: [], designCandidates: [], moving: null, uncertainty: null },
};

/** What a case has as its municipality's name until somebody has told it: the format wants a text. */
export const nameNotTold = "-";
