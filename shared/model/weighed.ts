import type { UnitFact } from "./key.ts";

/** One thing that a key read of each unit: numbers (NaN: not known), or the places of classes in a list (−1: not known). */
export interface ReadColumn {
  name: string;
  values: Float64Array;
}

/** The units as a key weighs them (a parcel, or a property with all its parcels), as columns that a check can compare. */
export interface Weighed {
  /** What each pays, whole øre. */
  oere: Float64Array;
  /** 1: the council has relieved it. Those it has exempted are not here. */
  relieved: Uint8Array;
  /** All that its amount follows from. */
  read: () => readonly ReadColumn[];
  /** NaN: not known. */
  fact: (fact: UnitFact) => Float64Array;
  /** Ids of the parcels of the units that are marked 1. */
  parcelsOf: (marked: Uint8Array) => string[];
}
