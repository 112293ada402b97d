import { sequenceHeader, sheetsHeader } from "../../shared/sheet/headers.ts";
import type { Language } from "../../shared/texts/index.ts";
import type { Answer } from "../state/api.ts";

export interface SheetsFetched {
  done: number;
  of: number;
}

type Part = { file: Blob; headers: Headers };
export type SheetsAnswer =
  | Extract<Answer<Part>, { is: "problem" | "offline" }>
  | { is: "ok"; files: { path: string; content: Uint8Array }[] }
  | { is: "changed" | "stopped" };

/**
 * Fetches every sheet of a stored case, some a call, until all are there or `isStopped`. `changed`: the case was changed between two calls, so
 * that the files would not be of one roll.
 */
export async function fetchAllSheets(
  fetchPart: (path: string) => Promise<Answer<Part>>,
  caseId: string,
  language: Language,
  tell: (fetched: SheetsFetched) => void,
  isStopped: () => boolean,
): Promise<SheetsAnswer> {
  const files: { path: string; content: Uint8Array }[] = [];
  let sequence: string | null = null;
  for (let from = 1; ; ) {
    const answer = await fetchPart(
      `/v1/cases/${encodeURIComponent(caseId)}/sheets.pdf?from=${from}&language=${language}`,
    );
    if (isStopped()) return { is: "stopped" };
    if (answer.is !== "ok") return answer;
    const { file, headers } = answer.value;
    const of = headers.get(sequenceHeader);
    if (sequence !== null && of !== sequence) return { is: "changed" };
    sequence = of;
    const [, first, last, all] = (/^(\d+)-(\d+)\/(\d+)$/.exec(headers.get(sheetsHeader) ?? "") ?? []).map(Number);
    if (first !== from || last === undefined || all === undefined) return { is: "offline" };
    const numbered = (place: number) => String(place).padStart(String(all).length, "0");
    files.push({
      path: `${language === "da" ? "ark" : "sheets"}-${numbered(first)}-${numbered(last)}.pdf`,
      content: new Uint8Array(await file.arrayBuffer()),
    });
    tell({ done: last, of: all });
    if (last >= all) return { is: "ok", files };
    from = last + 1;
  }
}
