import { refuse } from "../../shared/contract/index.ts";
import { danishDay } from "../../shared/hearing/index.ts";
import type { Result } from "../../shared/model/index.ts";
import { datedSheet, ownerSheets } from "../../shared/ownerSheets.ts";
import { sheetPdf } from "../../shared/sheetPdf.ts";
import type { Language } from "../../shared/texts/index.ts";
import { sheetInWords } from "../../shared/texts/sheet/index.ts";
import type { CaseKey } from "../adapters/index.ts";
import type { AnswerFile } from "../http/index.ts";
import { datesOf } from "./dates.ts";
import type { DocumentsPorts } from "./ports.ts";
import { readyCase } from "./readyCase.ts";

/** The sheet of one unit as a PDF. Issues: `parcel-not-found`; what the stored case or its calculation is refused for. */
export async function sheet(
  ports: DocumentsPorts,
  key: CaseKey,
  unitId: string,
  language: Language,
): Promise<Result<AnswerFile>> {
  const ready = await readyCase(ports, key);
  if (!ready.ok) return ready;
  const sheets = ownerSheets(ready.value.theCase, ready.value.rasters);
  if (!sheets.ok) return sheets;
  const dates = await datesOf(ports, key);
  if (!dates.ok) return dates;
  const found = datedSheet(sheets.value, unitId, dates.value);
  if (found === null) return refuse([{ path: "/path/file", code: "parcel-not-found", facts: { id: unitId } }]);
  const today = danishDay(ports.now());
  const bytes = await sheetPdf([sheetInWords(found, language)], await ports.fonts(), today);
  return { ok: true, value: { name: `${language === "da" ? "ark" : "sheet"}-${unitId}.pdf`, bytes } };
}
