import { xlsxBytes } from "../formats/index.ts";
import type { Calculation, CaseFile } from "../model/index.ts";
import type { Language } from "../texts/index.ts";
import { rollDocument } from "../texts/rollDocument.ts";
import { rollMethod } from "./rollMethod.ts";
import { rollTable } from "./rollTable.ts";

/** The roll as a spreadsheet: a sheet with the table, its subtotals and total, and one with what it rests on. */
export function rollXlsx(calculation: Calculation, theCase: CaseFile, lang: Language): Uint8Array {
  const words = rollDocument[lang];
  return xlsxBytes({
    title: `${words.roll}: ${theCase.title}`,
    language: lang,
    unit: words.kroner,
    table: { name: words.roll, of: rollTable(calculation, theCase, lang) },
    notes: { name: words.method, of: rollMethod(calculation, theCase, lang) },
  });
}
