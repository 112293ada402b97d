import type { Review, Source, Tag } from "./law.ts";
import type { Bilingual, IsoDate } from "./units.ts";

/** A water whose level can rise. Rain is not a level: what a cloudburst becomes is not told by a rise. */
export type RisingWater = "sea" | "stream" | "groundwater";

/** How much higher a water stands in a year than in the first of the case's scenario years, metres; below zero it falls. */
export interface Rise {
  year: number;
  riseM: number;
}

/** The rises of one water, years rising. */
export interface WaterRises {
  source: RisingWater;
  rises: Rise[];
}

/** One future that could come. A water that it says nothing of is not known to stay as it is. */
export interface Scenario {
  id: string;
  title: Bilingual;
  rises: WaterRises[];
  /** Where the source does not print the rises as they stand; absent: as verified as the set's source. */
  tag?: Tag | undefined;
}

/** Futures that a choice is weighed against: named, dated data. No scenarios: a place for a set that nobody has read yet. */
export interface ScenarioSet {
  id: string;
  title: Bilingual;
  /** What it is of, and for which place, in one line. */
  says: Bilingual;
  /** What must be said wherever it is chosen. */
  note?: Bilingual | undefined;
  sources: Source[];
  inForce: { from: IsoDate | null; to: IsoDate | null };
  review: Review;
  scenarios: Scenario[];
}

/** A set that a person has typed with its source. */
export interface OwnScenarioSet {
  title: string;
  /** Where the rises stand. */
  citation: string;
  scenarios: { title: string; rises: WaterRises[] }[];
}

/** One of the catalogue (`shared/risk/scenarioSets/*.yaml`), or the case's own. */
export type ScenarioChoice = { id: string } | OwnScenarioSet;
