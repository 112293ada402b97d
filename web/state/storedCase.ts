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

/** What a page opens to work on: a case as it is stored, or the demo as it ships, of which nothing is stored. */
export type ToOpen = { is: "stored"; stored: StoredCase } | { is: "shipped"; case: CaseFile };

async function askToOpen(id: string): Promise<Answer<ToOpen>> {
  if (isShippedDemo(id)) {
    const demo = await readDemo();
    return demo.is === "ok" ? { is: "ok", value: { is: "shipped", case: demo.value } } : demo;
  }
  const answer = await readStored(id);
  return answer.is === "ok" ? { is: "ok", value: { is: "stored", stored: answer.value } } : answer;
}

/** Asked for before the page could show it; taken once, since who asks again wants the case as it is then. */
let askedAhead: { id: string; answer: Promise<Answer<ToOpen>> } | null = null;

/** Asks for a case that the page will open, while the page is on its way. */
export function askAhead(id: string): void {
  askedAhead = { id, answer: askToOpen(id) };
}

export function readToOpen(id: string): Promise<Answer<ToOpen>> {
  const ahead = askedAhead?.id === id ? askedAhead.answer : null;
  askedAhead = null;
  return ahead ?? askToOpen(id);
}

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
