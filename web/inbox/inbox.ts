import { signal } from "@preact/signals";
import type { Answer, hearingsRead, objectionsDecide, objectionsErase } from "../../shared/contract/index.ts";
import type { Letter } from "../../shared/importLetters.ts";
import type { CaseFile, DecisionEffect, DecisionOutcome, HearingLength, Issue } from "../../shared/model/index.ts";
import { type Answer as Called, call } from "../state/api.ts";
import { batch, type SaidOfMany, tellBatch } from "./batch.ts";

export type ToldHearing = Answer<typeof hearingsRead>;
export type ToldAnswer = Answer<typeof objectionsErase>;

export type Filter = "all" | "undecided" | "late" | "correction" | "agree" | "object" | "blank";

export type State =
  | { is: "loading" }
  | { is: "refused"; issues: readonly Issue[] }
  | { is: "offline" }
  | { is: "open"; theCase: CaseFile; sequence: number; hearings: ToldHearing[] };

/** Why something could not be done; null: it was. */
export type Trouble = { issues: readonly Issue[] } | "offline" | null;

export const caseId = new URLSearchParams(location.search).get("sag") ?? "";
export const state = signal<State>({ is: "loading" });
export const filter = signal<Filter>("undecided");
/** Null: being fetched. */
export const list = signal<{ answers: ToldAnswer[]; found: number; next: number | null } | null>(null);
export const picked = signal<ReadonlySet<number>>(new Set());

const casePath = `/v1/cases/${encodeURIComponent(caseId)}`;

/** The hearing that the page is about: the newest. */
export const newest = (): ToldHearing | null =>
  state.value.is === "open" ? (state.value.hearings.at(-1) ?? null) : null;

/** Where the newest hearing answers. */
const at = (rest = "") => `${casePath}/hearings/${encodeURIComponent(newest()?.id ?? "")}${rest}`;

export const troubleOf = <T>(answer: Called<T>): Trouble => {
  if (answer.is === "ok") return null;
  return answer.is === "offline" ? "offline" : { issues: answer.problem.issues };
};

export async function load(): Promise<void> {
  state.value = { is: "loading" };
  const hearings = await call<{ hearings: ToldHearing[] }>("GET", `${casePath}/hearings`);
  if (hearings.is !== "ok") return refuse(hearings);
  const stored = await call<{ sequence: number; case: CaseFile }>("GET", casePath);
  if (stored.is !== "ok") return refuse(stored);
  const { sequence, case: theCase } = stored.value;
  state.value = { is: "open", theCase, sequence, hearings: hearings.value.hearings };
  if (newest() !== null) await loadAnswers();
}

function refuse<T>(answer: Exclude<Called<T>, { is: "ok" }>): void {
  state.value = answer.is === "offline" ? { is: "offline" } : { is: "refused", issues: answer.problem.issues };
}

/** Fetches the answers that the filter lets through, from the first or, `more`, from where the list stops. */
export async function loadAnswers(more = false): Promise<Trouble> {
  const shown = more ? list.value : null;
  if (!more) {
    list.value = null;
    batch.value = null;
    picked.value = new Set();
  }
  const chosen = filter.value;
  const query = new URLSearchParams({ limit: "50" });
  if (chosen === "agree" || chosen === "object" || chosen === "blank") query.set("side", chosen);
  else if (chosen !== "all") query.set(chosen, "true");
  if (shown?.next != null) query.set("after", String(shown.next));
  const got = await call<{ answers: ToldAnswer[]; found: number; next: number | null }>(
    "GET",
    at(`/objections?${query}`),
  );
  // Another filter was chosen meanwhile.
  if (filter.value !== chosen) return null;
  if (got.is === "ok") list.value = { ...got.value, answers: [...(shown?.answers ?? []), ...got.value.answers] };
  else list.value = shown ?? { answers: [], found: 0, next: null };
  return troubleOf(got);
}

export interface Days {
  from: string;
  to: string;
  length: HearingLength;
  because: string | null;
}

export async function openHearing(eventId: string, days: Days): Promise<Trouble> {
  if (state.value.is !== "open") return null;
  const got = await call<ToldHearing>("POST", `${casePath}/hearings`, {
    ...{ eventId, days, sequence: state.value.sequence },
  });
  if (got.is === "ok") await load();
  return troubleOf(got);
}

type HearingChange =
  | ({ type: "days" } & Omit<Days, "from">)
  | { type: "close"; withdrawn: boolean; because: string | null };

export async function changeHearing(eventId: string, change: HearingChange): Promise<Trouble> {
  const got = await call<ToldHearing>("PATCH", at(), { eventId, change });
  if (got.is === "ok") await load();
  return troubleOf(got);
}

export async function sendLetters(eventId: string, letters: readonly Letter[]): Promise<Trouble> {
  const got = await call<unknown>("POST", at("/objections"), { eventId, letters });
  if (got.is === "ok") await load();
  return troubleOf(got);
}

export interface Decision {
  outcome: DecisionOutcome;
  reason: string;
  effect: DecisionEffect | null;
}

/** Decides one answer on the case as this page has seen it. */
export async function decideOne(eventId: string, answer: number, decision: Decision): Promise<Trouble> {
  if (state.value.is !== "open") return null;
  const seenSequence = decision.effect === null ? null : state.value.sequence;
  const asked = { eventId, seenSequence, ...decision };
  const got = await call<Answer<typeof objectionsDecide>>("PATCH", at(`/objections/${answer}`), asked);
  if (got.is === "ok") await put(got.value.answers, got.value.caseSequence);
  return troubleOf(got);
}

/** Decides many alike: those that cannot be decided so stay chosen, and are told with the reason. */
export async function decideMany(eventId: string, answers: readonly number[], decision: Decision): Promise<Trouble> {
  const now = state.value;
  if (now.is !== "open") return null;
  const seenSequence = decision.effect === null ? null : now.sequence;
  const decisions = answers.map((answer) => ({ answer, ...decision }));
  batch.value = null;
  const got = await call<SaidOfMany>("PATCH", at("/objections"), { eventId, seenSequence, decisions });
  if (got.is !== "ok") return troubleOf(got);
  const { theCase: before } = now;
  await put(got.value.answers, got.value.caseSequence);
  if (state.value.is === "open") void tellBatch(got.value, before, state.value.theCase);
  return null;
}

export async function attach(eventId: string, answer: number, base64: string): Promise<Trouble> {
  const got = await call<ToldAnswer>("POST", documentPath(answer), { eventId, document: { base64 } });
  if (got.is === "ok") await put([got.value], null);
  return troubleOf(got);
}

export async function erase(answer: number): Promise<Trouble> {
  const got = await call<ToldAnswer>("DELETE", at(`/objections/${answer}/words`));
  if (got.is === "ok") await put([got.value], null);
  return troubleOf(got);
}

/** Answers that are not as they were; those that the filter no longer lets through stay until the list is fetched again. */
async function put(changed: readonly ToldAnswer[], caseSequence: number | null): Promise<void> {
  const byNumber = new Map(changed.map((answer) => [answer.number, answer]));
  const shown = list.value;
  if (shown !== null)
    list.value = { ...shown, answers: shown.answers.map((answer) => byNumber.get(answer.number) ?? answer) };
  // Those that are not decided, and were chosen, are chosen still.
  const isSettled = (answer: number) => (byNumber.get(answer)?.decided ?? null) !== null;
  picked.value = new Set([...picked.value].filter((answer) => !isSettled(answer)));
  const hearing = await call<ToldHearing>("GET", at());
  const theCase = caseSequence === null ? null : await caseAt(caseSequence);
  const now = state.value;
  if (now.is !== "open" || hearing.is !== "ok") return;
  const hearings = [...now.hearings.slice(0, -1), hearing.value];
  state.value = { ...now, hearings, theCase: theCase ?? now.theCase, sequence: caseSequence ?? now.sequence };
}

/** The case as of a place in its log; null: others have gone on from there, which this page has not seen. */
async function caseAt(sequence: number): Promise<CaseFile | null> {
  const stored = await call<{ sequence: number; case: CaseFile }>("GET", casePath);
  return stored.is === "ok" && stored.value.sequence === sequence ? stored.value.case : null;
}

export async function sides(): Promise<Called<{ answers: { parcelId: string; side: ToldAnswer["side"] }[] }>> {
  return call("GET", at("/sides"));
}

export const documentPath = (answer: number): string => at(`/objections/${answer}/document`);
