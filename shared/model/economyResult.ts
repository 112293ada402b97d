import type { Because } from "./law.ts";
import type { Oere } from "./units.ts";

/** Cost against benefit, present value. Null: the benefit cannot be told, or there is nothing to divide by. */
export interface Balance {
  costPvOere: Oere;
  benefitPvOere: Oere | null;
  npvOere: Oere | null;
  benefitCostRatio: number | null;
  /** The first year with as much benefit, accumulated and discounted, as the whole cost; null: never within the horizon. */
  paybackYear: number | null;
  costPerHomeOere: Oere | null;
}

/** What the project costs and gains over the horizon. */
export interface Account {
  worksOere: Oere;
  upkeepPvOere: Oere;
  renewalPvOere: Oere;
  /** The years in which works are built anew. */
  renewals: { measure: string; year: number }[];
  /** Loss to society of the taxes that pay the works alone, and all of it; 0 in the financial account. */
  worksDistortionOere: Oere;
  distortionOere: Oere;
  /** Works alone, as first paid. */
  worksOnly: Balance;
  withUpkeepAndRenewals: Balance;
}

/** NPV and ratio with one number changed. `change`: of cost and damage a share, of the rate points, of the horizon its years. */
export interface SensitivityRow {
  what: "nothing" | "cost" | "rate" | "horizon" | "damage";
  change: number;
  npvOere: Oere | null;
  benefitCostRatio: number | null;
}

/** What an area or a unit loses by protecting, by doing nothing, and by moving away, present value. Null: cannot be told. */
export interface Alternatives {
  protectOere: Oere | null;
  acceptOere: Oere | null;
  moveOere: Oere | null;
}

/** What happens without the project. */
export interface WithoutProject {
  /** Chance of at least one event of each size. */
  chances: { returnPeriodYears: number; years: number; chance: number }[];
  /** When today's 100-year sea is a 20-year one; null: it cannot be told. */
  moreFrequent: { is: "year"; year: number } | { is: "not-within"; lastYear: number; returnPeriodYears: number } | null;
}

/** The project's account over time. */
export interface ProjectEconomy {
  /** Year 0: the works are paid then. */
  baselineYear: number | null;
  financial: Account;
  /** Null where one of its rules is not known: `because` names it. */
  socioEconomic: Account | null;
  /** Of the financial account, upkeep and renewals included. */
  sensitivity: SensitivityRow[];
  /** Units whose damage is not known in some year: no account has them with it. */
  unknownUnits: number;
  protectedHomes: number | null;
  alternatives: Alternatives;
  withoutProject: WithoutProject;
  because: Because[];
}

/** What the units of an area give to its choices: sums of whole øre, and how many of them are not known. */
export interface AreaSums {
  units: number;
  withPv: number;
  withUnknown: number;
  withoutPv: number;
  withoutUnknown: number;
  /** Units with a building that water costs anything, what they are worth, and how many of them have no value. */
  leaving: number;
  values: number;
  valueless: number;
  /** Of the units without a building. */
  kept: number;
  keptUnknown: number;
}

/** What some of the units of a case give to the account of the project over time. */
export interface EconomySums {
  years: number[];
  /** In each of the years, whole øre, of the units that it is known of. */
  avoided: number[];
  units: number;
  unknownUnits: number;
  /** Homes that the project keeps water from; null: not known. */
  homes: number | null;
  area: AreaSums;
}
