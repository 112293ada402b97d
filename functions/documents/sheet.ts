import { refuse } from "../../shared/contract/index.ts";
import { danishDay } from "../../shared/hearing/index.ts";
import type { OwnerSheet, Result } from "../../shared/model/index.ts";
import { datedSheet, type OwnerSheets, ownerSheets } from "../../shared/ownerSheets.ts";
import { sheetPdf } from "../../shared/sheetPdf.ts";
import type { Language } from "../../shared/texts/index.ts";
import { sheetInWords } from "../../shared/texts/sheet/index.ts";
import type { CaseKey } from "../adapters/index.ts";
import { keptOfCases, type OfCase } from "../cases/index.ts";
import type { AnswerFile } from "../http/index.ts";
import { datesOf } from "./dates.ts";
import type { DocumentsPorts } from "./ports.ts";

/** Cases whose sheets are kept in memory: they hold the whole roll, and what each would pay by other keys. */
const mostCases = 1;

/** All sheets of a stored case, computed once until it changes. */
export type SheetsOfCase = (key: CaseKey) => Promise<Result<OfCase<OwnerSheets>>>;

export const sheetsOfCases = (ports: DocumentsPorts): SheetsOfCase =>
  keptOfCases(ports, mostCases, (theCase, rasters) => ownerSheets(theCase, rasters));

/** The sheet of one unit, with the case's dates. Null: no unit. Issues: what the stored case or its calculation is refused for. */
export async function sheetOfUnit(
  ports: DocumentsPorts,
  sheets: SheetsOfCase,
  key: CaseKey,
  unitId: string,
): Promise<Result<OwnerSheet | null>> {
  const found = await sheets(key);
  if (!found.ok) return found;
  const dates = await datesOf(ports, key);
  return dates.ok ? { ok: true, value: datedSheet(found.value.made, unitId, dates.value) } : dates;
}

/** A unit's sheet as a PDF; `path` is where the unit was named. Issue: `parcel-not-found`. */
export async function sheetFile(
  ports: DocumentsPorts,
  found: Result<OwnerSheet | null>,
  { unitId, language, path }: { unitId: string; language: Language; path: string },
): Promise<Result<AnswerFile>> {
  if (!found.ok) return found;
  if (found.value === null) return refuse([{ path, code: "parcel-not-found", facts: { id: unitId } }]);
  const bytes = await sheetPdf([sheetInWords(found.value, language)], await ports.fonts(), danishDay(ports.now()));
  return { ok: true, value: { name: `${language === "da" ? "ark" : "sheet"}-${unitId}.pdf`, bytes } };
}
