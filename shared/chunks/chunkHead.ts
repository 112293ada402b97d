import type { EconomySums, OwnerPart, RiskSums } from "../model/index.ts";
import type { KnownSum } from "../roll/index.ts";

/** What is told of all units of a chunk together, beside their columns. */
export interface ChunkHead {
  format: "vandret-kolonner/1.0";
  /** Parcels of the chunk that no measure reaches. */
  outside: number;
  valueEstimated: number;
  eadWithout: KnownSum;
  eadWith: KnownSum;
  risk: RiskSums;
  economy: EconomySums;
  /** Of units with several owners, by their place. */
  ownerParts: [place: number, OwnerPart[]][];
}

/** Names of the columns, one row a unit, in the order of their ids. */
export const columnNames = {
  id: "id",
  /** The property (samlet fast ejendom); null: not known. */
  property: "property",
  valueOrigin: "valueOrigin",
  fact: (fact: string) => `fact ${fact}`,
  class: (name: string) => `class ${name}`,
  /** 1: the n-th measure of the case reaches the unit. */
  reached: (measure: number) => `reached ${measure}`,
  overlapM2: "overlapM2",
  areaM2: "areaM2",
  /** By which a property's amount falls on its parcels. */
  splitAreaM2: "splitAreaM2",
  eadWithout: (year: number) => `eadWithout ${year}`,
  eadWith: (year: number) => `eadWith ${year}`,
  benefitPvOere: "benefitPvOere",
  noDamageValue: "noDamageValue",
  givesLand: "givesLand",
  lineOwner: "lineOwner",
  /** Damage over the horizon, present value; accepting costs the one without. */
  withoutPvOere: "withoutPvOere",
  withPvOere: "withPvOere",
  moveOere: "moveOere",
} as const;

/** Lists: hashes of the ids of all that a chunk holds, reached or not, so that what stands in two chunks is seen. */
export const listNames = { parcels: "parcels", things: "things" } as const;
