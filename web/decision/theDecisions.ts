import { signal } from "@preact/signals";
import type { AnswerCounts, Decision, IsoDate, Issue, NoticeWay, WhyChanged } from "../../shared/model/index.ts";
import { type Answer, call } from "../state/api.ts";
import type { Step } from "./steps.ts";

/** How far the page has come. */
export type State =
  | { is: "loading" }
  | {
      is: "ready";
      title: string;
      sequence: number;
      decisions: readonly Decision[];
      hearings: readonly HearingToDecide[];
    }
  | { is: "refused"; issues: readonly Issue[] }
  | { is: "offline" };

/** What the page reads of a hearing. */
export interface HearingToDecide {
  id: string;
  from: IsoDate;
  to: IsoDate;
  counts: AnswerCounts;
  /** The place in the case's log that was heard. */
  heard: { sequence: number };
}

export const state = signal<State>({ is: "loading" });

const pathOf = (id: string) => `/v1/cases/${encodeURIComponent(id)}`;

/** Fetches the case's place in its log, its decisions and its hearings. */
export async function load(id: string): Promise<void> {
  const [theCase, made, heard] = await Promise.all([
    call<{ sequence: number; case: { title: string } }>("GET", pathOf(id)),
    call<{ decisions: Decision[] }>("GET", `${pathOf(id)}/decisions`),
    call<{ hearings: HearingToDecide[] }>("GET", `${pathOf(id)}/hearings`),
  ]);
  const trouble = [theCase, made, heard].find((answer) => answer.is !== "ok");
  if (trouble?.is === "problem") state.value = { is: "refused", issues: trouble.problem.issues };
  else if (theCase.is === "ok" && made.is === "ok" && heard.is === "ok")
    state.value = {
      is: "ready",
      title: theCase.value.case.title,
      sequence: theCase.value.sequence,
      decisions: made.value.decisions,
      hearings: heard.value.hearings,
    };
  else state.value = { is: "offline" };
}

export interface AskedFreeze {
  eventId: string;
  seenSequence: number;
  decidedOn: IsoDate;
  hearing: string | null;
  since: number | null;
}

export const freeze = (id: string, asked: AskedFreeze): Promise<Answer<Decision>> =>
  call<Decision>("POST", `${pathOf(id)}/decisions`, asked);

export const giveNotice = (id: string, number: number, on: IsoDate, how: NoticeWay): Promise<Answer<Decision>> =>
  call<Decision>("PATCH", `${pathOf(id)}/decisions/${number}`, { eventId: crypto.randomUUID(), on, how });

/** Two places in the log of the case. */
export interface Between {
  from: number;
  to: number;
}

/** Computes versions between two places for some seconds: how many are there. */
export const computeSome = (id: string, between: Between): Promise<Answer<Step>> =>
  call<Step>("POST", `${pathOf(id)}/changes`, between);

/** Why amounts changed: by a decision as it was explained when it was made, or between two places in the log whose versions are computed. */
export const fetchWhy = (id: string, of: { decision: number } | Between): Promise<Answer<WhyChanged>> =>
  call<WhyChanged>(
    "GET",
    "decision" in of
      ? `${pathOf(id)}/decisions/${of.decision}/changes`
      : `${pathOf(id)}/changes?from=${of.from}&to=${of.to}`,
  );
