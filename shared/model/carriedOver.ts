import type { OwnerShare } from "./ownerShare.ts";
import type { ParcelChange } from "./parcelChange.ts";
import type { Payments } from "./payments.ts";
import type { IsoDate, Oere } from "./units.ts";

/** One that owes today, and of which the roll's own line does not say it. */
export interface CarriedUnit {
  id: string;
  oere: Oere;
  measures: { measure: string; oere: Oere }[];
  payments: Payments;
  /** Upkeep a year, apart from `oere`; null: who pays is not decided for what some of it came of. */
  upkeepPerYearOere: Oere | null;
  /** As the roll gave them, where one parcel became one. Empty: it came of none whose owners' parts are told. Null: it did, and its own are not known. */
  ownerParts: OwnerShare[] | null;
  /** Parcels of the roll that it came of. */
  from: string[];
  /** The day since when it owes. */
  since: IsoDate;
}

/** One change as it was carried out, øre over all measures. */
export interface CarriedChange {
  on: IsoDate;
  rule: ParcelChange["rule"];
  source: string;
  from: { id: string; oere: Oere }[];
  to: { id: string; oere: Oere }[];
}

/** Who owes today what the roll gave to parcels that have since become others. */
export interface CarriedOver {
  /** In the order of their ids. */
  units: CarriedUnit[];
  /** Lines of the roll that owe nothing as they stand: their parcel has ended, or goes on with another amount in `units`. */
  ended: { id: string; on: IsoDate }[];
  /** Every change, in the order in which they were carried out. */
  log: CarriedChange[];
}
