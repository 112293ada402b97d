import { signal } from "@preact/signals";
import type { Answer, ownHearing } from "../../shared/contract/index.ts";
import { linkHeader } from "../../shared/hearing/linkHeader.ts";
import type { Issue } from "../../shared/model/index.ts";
import { call } from "../state/api.ts";

export type OwnHearing = Answer<typeof ownHearing>;
export type OwnAnswer = OwnHearing["answers"][number];

export type State =
  | { is: "code" }
  | { is: "loading" }
  | { is: "refused"; issues: readonly Issue[] }
  | { is: "offline" }
  | { is: "open"; view: OwnHearing };

/** The code stands in the address after #, which browsers send to no server. */
const codeOfAddress = (): string => decodeURIComponent(location.hash.slice(1));

export const state = signal<State>({ is: "code" });
let code = "";

/** The code that the page was opened by. */
export const openedCode = (): string => code;

const header = () => ({ [linkHeader]: code });

/** Opens the hearing by a code, or by the one that was opened last. */
export async function open(typed: string = code): Promise<void> {
  code = typed.trim();
  state.value = { is: "loading" };
  await refresh();
}

export function openByAddress(): void {
  const found = codeOfAddress();
  if (found !== "") void open(found);
}

/** Fetches what stands now. */
async function refresh(): Promise<void> {
  const answer = await call<OwnHearing>("GET", "/v1/own-hearing", undefined, header());
  if (answer.is === "offline") state.value = { is: "offline" };
  else if (answer.is === "problem") state.value = { is: "refused", issues: answer.problem.issues };
  else state.value = { is: "open", view: answer.value };
}

export interface ToSend {
  side: "agree" | "object";
  text: string | null;
  correction: OwnAnswer["correction"];
  document: { base64: string } | null;
}

export interface Receipt {
  number: number;
  at: string;
  timing: OwnAnswer["timing"];
}

export type Sent = { is: "sent"; receipt: Receipt } | { is: "refused"; issues: readonly Issue[] } | { is: "offline" };

/** Sends an answer. `eventId` is the same as long as the answer is: sent twice, it is one answer. */
export async function send({ caseId, hearing }: OwnHearing, eventId: string, answer: ToSend): Promise<Sent> {
  const path = `/v1/cases/${encodeURIComponent(caseId)}/hearings/${encodeURIComponent(hearing?.id ?? "")}/objections`;
  const sent = await call<{ answers: Receipt[] }>("POST", path, { eventId, answer }, header());
  if (sent.is === "offline") return { is: "offline" };
  if (sent.is === "problem") return { is: "refused", issues: sent.problem.issues };
  const receipt = sent.value.answers[0]!;
  await refresh();
  return { is: "sent", receipt };
}
