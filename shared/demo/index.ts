import type { CaseFile, Raster } from "../model/index.ts";
import { factLayers } from "./factLayers.ts";
import { type DemoFeature, layersOf } from "./layers.ts";
import { projectArea, seaLevels, seaStart, sluice } from "./project.ts";
import { noretTerrain, noretTerrainRef } from "./terrain.ts";
import { makeTown, wholeOere } from "./town.ts";

export type { DemoFeature } from "./layers.ts";
export { noretTerrainRef } from "./terrain.ts";

/**
 * The case of Noret: a town that does not exist, made from a fixed seed, the same bits at every call.
 * Its project is the one KL's paper of January 2020 tells of Kerteminde: a sluice for 45 mio. kr., 15 mio. from a
 * foundation, and 30 mio. over 30 years on 1,000 owners: 30,000 kr. each where all pay the same.
 */
export function noret(): CaseFile {
  const { parcels, buildings } = makeTown();
  return {
    format: "vandret-sag/1.8",
    title: "Sluse ved Noret",
    municipality: { code: null, name: "Noret (opdigtet)" },
    dataSource: {
      text: "Syntetisk by: Noret findes ikke. Matrikler, huse, terræn, ejendomsværdier og vandstande er lavet af et program til at vise, hvordan Vandret regner.",
      synthetic: true,
    },
    lawAsOf: "2020-01-15",
    priceYear: 2020,
    horizonYears: 50,
    area: projectArea(),
    measures: [sluice()],
    parcels,
    buildings,
    hazards: seaLevels(),
    terrainRef: noretTerrainRef(),
    water: { overlay: "highest", sea: seaStart(), runoff: null, streams: [], groundwater: null },
    exposure: { roads: [], fields: [], assets: [] },
    economy: { priceIndices: [], designCandidates: [], moving: null, uncertainty: null },
    layers: factLayers(),
    splits: [],
    keys: [{ measure: "*", key: { id: "equal", version: "1" } }],
    decisions: { exemptions: [], missingValue: null },
    financing: {
      contributions: [
        { id: "fond", who: "foundation", title: "En fond", measure: "sluse", oere: wholeOere(15_000_000) },
      ],
      loan: { kind: "annuity", years: 30, ratePerYear: 0.03 },
    },
    rules: {
      eadRule: "linear",
      damageThresholdM: 0.2,
      startReturnPeriodYears: null,
      minOverlapM2: 1,
      rate: "fm-2021",
    },
  };
}

/** Water, stream, streets, quays and names of Noret, for the map; EPSG:25832. */
export function noretLayers(): DemoFeature[] {
  return layersOf(makeTown().blocks);
}

/** The rasters that `noret()` names, by the SHA-256 of their files: made, not read, so that the demo needs no store. */
export function noretRasters(): Map<string, Raster> {
  return new Map([[noretTerrainRef().sha256, noretTerrain()]]);
}
