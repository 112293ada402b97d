import type { CaseFile, Measure } from "../../shared/model/index.ts";
import { oere } from "../../shared/money/index.ts";
import { nameNotTold, untold } from "../../shared/untold.ts";

/** A case with nothing in it yet; `today` is the day that the law is asked about until another is chosen. */
export function emptyCase(title: string, today: string): CaseFile {
  return {
    format: "vandret-sag/1.8",
    title,
    municipality: { code: null, name: nameNotTold },
    dataSource: { text: "", synthetic: false },
    lawAsOf: today,
    priceYear: Number(today.slice(0, 4)),
    horizonYears: 50,
    area: null,
    measures: [],
    parcels: [],
    buildings: [],
    hazards: [],
    ...untold,
    layers: [],
    splits: [],
    keys: [{ measure: "*", key: { id: "equal", version: "1" } }],
    decisions: { exemptions: [], missingValue: null },
    financing: { contributions: [], loan: null },
    rules: { eadRule: "linear", damageThresholdM: 0.2, startReturnPeriodYears: null, minOverlapM2: 1, rate: "fm-2021" },
  };
}

/** A measure to begin with: a dike against the sea that costs nothing until its cost is typed. */
export function newMeasure(id: string, title: string): Measure {
  return {
    id,
    title,
    kind: "dike",
    geometry: null,
    crestLevelM: null,
    parts: [{ source: "sea", effect: "flooding" }],
    cost: { worksOere: oere(0), vat: "included", upkeepPerYearOere: oere(0) },
    lifetimeYears: 50,
    facts: {},
  };
}

/** The first free id of the kind `tiltag-2`. */
export function freeId(stem: string, taken: readonly string[]): string {
  for (let i = 1; ; i++) if (!taken.includes(`${stem}-${i}`)) return `${stem}-${i}`;
}
