import type { SheetCarried, SheetCarriedStep } from "../../model/index.ts";
import type { Language } from "../language.ts";
import { day, kroner, number } from "../numbers.ts";
import type { Says, SheetCell, SheetTable } from "./inWords.ts";
import { listed, plain, stopped } from "./sentences.ts";
import { sheetWords } from "./words.ts";

/** Why a parcel that came of others owes what it owes: what they owed, and its part of that, change by change. */
export function carriedSays({ from, steps }: SheetCarried, lang: Language): Says {
  const text = sheetWords[lang];
  return {
    says: [text.carriedFrom(listed(from.map(numberOf), text.and)), text.carriedBy],
    tables: steps.map((step) => stepTable(step, lang)),
  };
}

function stepTable(
  { on, rule, source, from, to, heldOere, part, parts, oere }: SheetCarriedStep,
  lang: Language,
): SheetTable {
  const text = sheetWords[lang];
  const amount = (of: number) => (rule === "area" ? `${number(of, lang)} m²` : plain(of, lang));
  const rows: SheetCell[][] = [
    [text.carriedHeld, listed(from.map(numberOf), text.and), kroner(heldOere, lang)],
    [text.carriedPart[rule], numberOf(to), amount(part)],
    [text.carriedParts[rule], "", amount(parts)],
  ];
  return {
    caption: stopped(text.carriedTable(day(on, lang), source)),
    columns: [text.carriedWhat, text.carriedWhose, text.carriedNumber].map((title, i) => ({ title, isNumber: i > 1 })),
    rows,
    totals: [[text.carriedOwed, numberOf(to), kroner(oere, lang)]],
  };
}

/** "9990001-12a" → "12a". */
const numberOf = (id: string): string => id.slice(id.indexOf("-") + 1);
