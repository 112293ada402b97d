import type { FloodSource } from "../model/index.ts";
import type { ProtectingMeasure, RiskInput } from "./input.ts";
import { type Crest, crestOf } from "./protection.ts";
import { crestsAgainst, eventsOf } from "./streamOverTerrain.ts";
import { waterOf } from "./waters.ts";

/** How rarely a crest is overtopped. */
export interface Overtopping {
  /** Null: not known; never "never". */
  returnPeriodYears: number | null;
  origin: Crest["origin"];
}

type Given = Pick<RiskInput, "hazards" | "water" | "terrain">;

const notKnown: Crest = { chance: null, origin: "unknown" };

/**
 * How rarely any of the waters that a measure stands against overtops its crest in one scenario year (definition 3): as often as
 * the one that does it most. Groundwater and rain pass no crest; a model's rasters do not say.
 */
export function overtoppingIn(measure: ProtectingMeasure, given: Given, scenarioYear: number): Overtopping {
  const crests = measure.sources.flatMap((source) => crestAgainst(measure, source, given, scenarioYear));
  const [first, ...others] = crests;
  if (first === undefined || crests.some(({ chance }) => chance === null)) return asTold(notKnown);
  return asTold(others.reduce((most, crest) => (crest.chance! > most.chance! ? crest : most), first));
}

const asTold = ({ chance, origin }: Crest): Overtopping => ({
  returnPeriodYears: chance === null ? null : 1 / chance,
  origin,
});

function crestAgainst(measure: ProtectingMeasure, source: FloodSource, given: Given, year: number): Crest[] {
  if (source === "groundwater") return [];
  const here = given.hazards.filter((hazard) => hazard.source === source && hazard.scenarioYear === year);
  if (here.length > 0 && here.every(({ quantity }) => quantity === "rain")) return [];
  const water = waterOf(here, source, year);
  if (water !== null) return [crestOf(measure, water)];
  const events = source === "stream" && given.terrain !== null ? eventsOf(given, year) : [];
  return events.length === 0 ? [notKnown] : crestsAgainst([measure], events).map(({ crest }) => crest);
}
