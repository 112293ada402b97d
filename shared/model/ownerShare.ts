import type { Oere } from "./units.ts";

/** What one owner of a shared parcel pays of it, by weight, to the øre. */
export interface OwnerShare {
  id: string;
  oere: Oere;
  /** Upkeep a year, apart from `oere`; null: who pays it is not decided. */
  upkeepPerYearOere: Oere | null;
}
