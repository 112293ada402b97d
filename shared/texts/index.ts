export { becauseText } from "./because.ts";
export { unusedRowText } from "./imports.ts";
export { type Bilingual, type Language, languages } from "./language.ts";
export { type FactText, factQuestion, factTexts, partyNames, shareBases } from "./law.ts";
export { day, kroner, number, percent, wholeKroner } from "./numbers.ts";
export { noDataTexts, placeFactNames, placeFactValue } from "./placeFacts.ts";
export { problemText, problemTitle } from "./problems.ts";
export { payerNames } from "./reasons.ts";
export { rollColumns, shareOf } from "./rollColumns.ts";
