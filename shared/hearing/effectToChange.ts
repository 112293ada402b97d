import type { CaseFile, Change, Correction, DecisionEffect, Decisions, Result } from "../model/index.ts";
import { correctionToChange } from "./correctionToChange.ts";

/** The answer that a decision is on. */
interface DecidedAnswer {
  parcelId: string;
  correction: Correction | null;
  /** What the case calls it: "Høringssvar 17". */
  title: string;
}

/**
 * What a decision does to the case. Issues: those of `correctionToChange`; `correction-missing` where the answer holds none;
 * `correction-contradicts-register` where a register says another thing and the decision does not say that it knows.
 * Whether a relief or an exemption can stand beside those that are there is the case's own check.
 */
export function effectToChange(theCase: CaseFile, answer: DecidedAnswer, effect: DecisionEffect): Result<Change> {
  const { parcelId, title: reason } = answer;
  const { exemptions, reliefs = [], parcelChanges = [] } = theCase.decisions;
  switch (effect.kind) {
    case "correct":
      return corrected(theCase, answer, effect.againstRegister);
    case "exempt":
      if (exemptions.some((one) => one.parcelId === parcelId))
        return {
          ok: false,
          issues: [{ path: "/effect", code: "correction-changes-nothing", facts: { id: parcelId } }],
        };
      return set(theCase, { exemptions: [...exemptions, { parcelId, reason }] });
    case "relieve": {
      const { part, leftTo } = effect;
      return set(theCase, { reliefs: [...reliefs, { parcelId, part, reason, leftTo }] });
    }
    case "parcel-change":
      return set(theCase, { parcelChanges: [...parcelChanges, effect.change] });
  }
}

const set = (theCase: CaseFile, some: Partial<Decisions>): Result<Change> => ({
  ok: true,
  value: { type: "fields-set", fields: { decisions: { ...theCase.decisions, ...some } } },
});

function corrected(
  theCase: CaseFile,
  { parcelId, correction }: DecidedAnswer,
  isAgainstRegister: boolean,
): Result<Change> {
  if (correction === null)
    return { ok: false, issues: [{ path: "/effect", code: "correction-missing", facts: { id: parcelId } }] };
  const made = correctionToChange(theCase, parcelId, correction);
  if (!made.ok) return made;
  const { change, registerSays, becomes } = made.value;
  if (registerSays === null || isAgainstRegister) return { ok: true, value: change };
  const facts = { register: registerSays, found: becomes, id: parcelId };
  return {
    ok: false,
    issues: [{ path: "/effect/againstRegister", code: "correction-contradicts-register", facts }],
  };
}
