import type { CaseFile } from "./model/index.ts";

/** A case that nobody has yet told of terrain, waters that run over it, exposure or the account over time. */
export const untold: Pick<CaseFile, "terrainRef" | "water" | "exposure" | "economy"> = {
  terrainRef: null,
  water: { overlay: "highest", sea: null, runoff: null, streams: [], groundwater: null },
  exposure: { roads: [], fields: [], assets: [] },
  economy: { priceIndices: [], designCandidates: [], moving: null, uncertainty: null },
};
