import { signal } from "@preact/signals";
import type { Classification, IsoDate, Issue, MeasureLaw } from "../../shared/model/index.ts";
import { call } from "../state/api.ts";
import type { Question } from "./question.ts";

/** What the law answered on one day. */
export type Reply =
  | { is: "answer"; date: IsoDate; lawVersion: string; law: MeasureLaw }
  | { is: "refused"; issues: readonly Issue[] }
  | { is: "offline" };

/** The answers to the newest question, a day each; `asking` until they are there. */
export const replies = signal<{ asking: boolean; list: readonly Reply[] }>({ asking: true, list: [] });

let newest = 0;

/** Asks the law; an answer to an older question that comes late is dropped. */
export async function askTheLaw(question: Question): Promise<void> {
  const ticket = ++newest;
  if (question.sources.length === 0) {
    replies.value = { asking: false, list: [] };
    return;
  }
  replies.value = { ...replies.value, asking: true };
  const days = question.otherDate === null ? [question.date] : [question.date, question.otherDate];
  const list = await Promise.all(days.map((date) => askOn(date, question)));
  if (ticket === newest) replies.value = { asking: false, list };
}

async function askOn(date: IsoDate, { sources, effect, kind, facts }: Question): Promise<Reply> {
  const measure = { id: "tiltag", kind, sources, effects: [effect], facts };
  const answer = await call<Classification>("POST", "/v1/classifications", { lawAsOf: date, measures: [measure] });
  if (answer.is === "offline") return answer;
  if (answer.is === "problem") return { is: "refused", issues: answer.problem.issues };
  const [law] = answer.value.measures;
  if (law === undefined) throw new Error("the law answered without the measure it was asked about");
  return { is: "answer", date: answer.value.lawAsOf, lawVersion: answer.value.lawVersion, law };
}
