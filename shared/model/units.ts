declare const unit: unique symbol;

/** A whole number of øre. Only `oere()` in `shared/money` makes one. */
export type Oere = number & { readonly [unit]: "øre" };

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A text in both languages. */
export interface Bilingual {
  da: string;
  en: string;
}
