import type { IsoDate } from "./units.ts";

/**
 * Parcels that became others in the cadastre after the key was decided: split (udstykning), merged (sammenlægning), or a border moved.
 * What the old ones owe is carried over to the new; everybody else owes what they owed.
 */
export interface ParcelChange {
  /** The day it was registered. */
  on: IsoDate;
  /** Ids of parcels of the case, or of an earlier change. One that lives on stands in `to` as well. */
  from: string[];
  to: ChangedParcel[];
  /** `area`: by registered area, as a property's amount falls on its parcels (definition 15). `parts`: as those it concerns have agreed. */
  rule: "area" | "parts";
  /** Where it stands: the cadastral case, the agreement. */
  source: string;
}

export interface ChangedParcel {
  id: string;
  registeredAreaM2: number | null;
  /** Under `parts`: the weight of this one. */
  part?: number | undefined;
}
