export { becauseText } from "./because.ts";
export { type Bilingual, type Language, languages } from "./language.ts";
export { day, kroner, number, percent, wholeKroner } from "./numbers.ts";
export { payerNames } from "./reasons.ts";
export { type RollColumn, rollColumns, shareOf } from "./rollColumns.ts";
