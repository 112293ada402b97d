import type { Answer, hearingsRead, objectionsErase, ownHearing } from "../../shared/contract/index.ts";
import { contradictsRegister, countAnswers, danishDay, hearingState } from "../../shared/hearing/index.ts";
import type { Hearing, HearingAnswer, PrivateRef, Result } from "../../shared/model/index.ts";
import type { CaseKey } from "../adapters/index.ts";
import type { HearingPorts } from "./ports.ts";

export type ToldHearing = Answer<typeof hearingsRead>;
export type ToldAnswer = Answer<typeof objectionsErase>;
type OwnAnswer = Answer<typeof ownHearing>["answers"][number];
type Written = ToldAnswer["text"];

/** A hearing without its answers, as of now. */
export function toldHearing({ answers, ...hearing }: Hearing, now: string): ToldHearing {
  return { ...hearing, counts: countAnswers(answers), state: hearingState(hearing, danishDay(now)) };
}

/** Answers with what was written in them, read from where it lies. */
export async function toldAnswers(
  ports: HearingPorts,
  key: CaseKey,
  answers: readonly HearingAnswer[],
): Promise<Result<ToldAnswer[]>> {
  const told = await Promise.all(answers.map((answer) => toldAnswer(ports, key, answer)));
  const refused = told.find((one) => !one.ok);
  if (refused !== undefined && !refused.ok) return refused;
  return { ok: true, value: told.flatMap((one) => (one.ok ? [one.value] : [])) };
}

async function toldAnswer(ports: HearingPorts, key: CaseKey, answer: HearingAnswer): Promise<Result<ToldAnswer>> {
  const { text: textRef, document, decided, linkId: _, isErased, ...rest } = answer;
  const text = await written(ports, key, textRef, isErased);
  if (!text.ok) return text;
  const reason = await written(ports, key, decided?.reason ?? null, false);
  if (!reason.ok) return reason;
  return {
    ok: true,
    value: {
      ...rest,
      text: text.value,
      document: document === null ? null : { type: document.type, bytes: document.bytes, erased: isErased },
      contradictsRegister: contradictsRegister(answer),
      decided: decided === null ? null : { ...decided, reason: reason.value },
    },
  };
}

async function written(
  ports: HearingPorts,
  key: CaseKey,
  ref: PrivateRef | null,
  isErased: boolean,
): Promise<Result<Written>> {
  if (ref === null) return { ok: true, value: null };
  if (isErased) return { ok: true, value: { is: "erased" } };
  const found = await ports.private.get(key, ref);
  if (!found.ok) return found;
  if (found.value === null) return { ok: true, value: { is: "missing" } };
  return { ok: true, value: { is: "there", text: new TextDecoder().decode(found.value) } };
}

/** What its sender is told: what became of it, and never by whom. */
export function toOwner({ parcelId: _, via: __, caseSaid: ___, decided, ...answer }: ToldAnswer): OwnAnswer {
  if (decided === null) return { ...answer, decided };
  const { by: ____, caseSequence: _____, ...said } = decided;
  return { ...answer, decided: said };
}
