import { limits, refuse } from "../../shared/contract/index.ts";
import { danishDay } from "../../shared/hearing/index.ts";
import type { Result } from "../../shared/model/index.ts";
import { datedSheet } from "../../shared/ownerSheets.ts";
import { sequenceHeader, sheetsHeader } from "../../shared/sheet/headers.ts";
import { sheetPdf } from "../../shared/sheetPdf.ts";
import type { Language } from "../../shared/texts/index.ts";
import { sheetInWords } from "../../shared/texts/sheet/index.ts";
import type { CaseKey } from "../adapters/index.ts";
import type { AnswerFile } from "../http/index.ts";
import { datesOf } from "./dates.ts";
import type { DocumentsPorts } from "./ports.ts";
import type { SheetsOfCase } from "./sheet.ts";

/**
 * The sheets of a case from number `from` on, as many as one call makes. Issues: `out-of-range` where the case has fewer; what the stored
 * case or its calculation is refused for.
 */
export async function manySheets(
  ports: DocumentsPorts,
  sheets: SheetsOfCase,
  key: CaseKey,
  { from, language }: { from: number; language: Language },
): Promise<Result<{ file: AnswerFile; headers: Record<string, string> }>> {
  const found = await sheets(key);
  if (!found.ok) return found;
  const { sequence, made } = found.value;
  const all = made.ids.length;
  if (from > all)
    return refuse([{ path: "/query/from", code: "out-of-range", facts: { found: from, least: 1, most: all } }]);
  const dates = await datesOf(ports, key);
  if (!dates.ok) return dates;
  const ids = made.ids.slice(from - 1, from - 1 + limits.sheetsAtOnce.most);
  const words = ids.map((id) => sheetInWords(datedSheet(made, id, dates.value)!, language));
  const bytes = await sheetPdf(words, await ports.fonts(), danishDay(ports.now()));
  const to = from + ids.length - 1;
  const numbered = (place: number) => String(place).padStart(String(all).length, "0");
  return {
    ok: true,
    value: {
      file: { name: `${language === "da" ? "ark" : "sheets"}-${numbered(from)}-${numbered(to)}.pdf`, bytes },
      headers: { [sheetsHeader]: `${from}-${to}/${all}`, [sequenceHeader]: String(sequence) },
    },
  };
}
