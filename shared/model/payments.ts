import type { Oere } from "./units.ts";

/** What one owner pays, and for how long. */
export interface Payments {
  perYearOere: Oere;
  perMonthOere: Oere;
  years: number;
}
