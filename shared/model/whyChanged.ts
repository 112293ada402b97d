import type { Change } from "./change.ts";
import type { Oere } from "./units.ts";

/** One thing that differs between two versions of a case. */
export interface CaseDifference {
  /** Names of fields from the case down, without places in lists: "buildings/groundFloorM2". */
  path: string;
  /** Which one of a list, by its id. */
  id: string | null;
  /** The parcel that it is, or lies on, where the list says one. */
  parcelId: string | null;
  how: "added" | "removed" | "changed";
  /** Absent: nothing stood there, or it is more than a word or a number. */
  before?: string | number | boolean | null | undefined;
  after?: string | number | boolean | null | undefined;
}

/** A change as the log of its case holds it. */
export interface LoggedChange {
  sequence: number;
  /** As an instant in UTC. */
  at: string;
  who: string;
  change: Change;
}

/** Changes that are told as one: mostly a single one, more where the case between them could not be computed. */
export interface ChangeStep {
  events: { sequence: number; at: string; who: string }[];
  differences: CaseDifference[];
  /** How many more there are than `differences` holds. */
  moreDifferences: number;
  /** What all units owe together, before and after it. */
  sharedOere: { before: Oere; after: Oere };
  /** Units whose amount it moved, and the sum of what it moved up, øre. */
  moved: { units: number; upOere: Oere; downOere: Oere };
}

/** What one that pays owed and owes, and what each step moved of it. */
export interface UnitChange {
  /** A unit of the roll, or what its parcel has become since. */
  id: string;
  /** Null: it was not there, or is not. */
  beforeOere: Oere | null;
  afterOere: Oere | null;
  /** In the order of the steps. Together they make `after − before`, exactly; nothing counts as 0 øre. */
  movedOere: Oere[];
  /** Steps that changed something of the unit's own parcel; the others changed what it is held against. */
  own: number[];
}

/** Why amounts differ between two versions of a stored case. */
export interface WhyChanged {
  from: { sequence: number; caseHash: string };
  to: { sequence: number; caseHash: string };
  steps: ChangeStep[];
  /** In the order of their ids; those whose amount is the same and was never moved are left out and counted. */
  units: UnitChange[];
  unmoved: number;
}

/** Why one amount changed, as its owner is told: of others' parcels only that something was changed there, and of nobody who did it. */
export interface OwnChange {
  unit: UnitChange;
  steps: { at: string; differences: CaseDifference[] }[];
}
