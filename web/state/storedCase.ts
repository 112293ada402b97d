import type { CaseFile } from "../../shared/model/index.ts";
import { type Answer, call } from "./api.ts";
import { bearer } from "./signIn.ts";

declare const DEMO_CASE_URL: string;

export interface StoredCase {
  id: string;
  sequence: number;
  case: CaseFile;
}

const demoId = "noret";

/** Whether a case is shown as the pages ship it: the demo, to who is not signed in. Nothing of it is stored. */
export const isShippedDemo = (id: string): boolean => id === demoId && bearer() === null;

export const readStored = (id: string): Promise<Answer<StoredCase>> =>
  call<StoredCase>("GET", `/v1/cases/${encodeURIComponent(id)}`);

/** A case to look at: as it is stored; the demo as it ships, where nobody is signed in. */
export async function readToShow(id: string): Promise<Answer<CaseFile>> {
  if (isShippedDemo(id)) return readDemo();
  const answer = await readStored(id);
  return answer.is === "ok" ? { is: "ok", value: answer.value.case } : answer;
}

export async function readDemo(): Promise<Answer<CaseFile>> {
  try {
    const answer = await fetch(DEMO_CASE_URL);
    return answer.ok ? { is: "ok", value: (await answer.json()) as CaseFile } : { is: "offline" };
  } catch {
    return { is: "offline" };
  }
}
