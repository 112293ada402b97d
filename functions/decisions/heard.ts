import { countAnswers } from "../../shared/hearing/index.ts";
import type { FrozenDecision, Hearing, Result } from "../../shared/model/index.ts";
import type { CaseKey } from "../adapters/index.ts";
import type { StorePorts } from "../cases/index.ts";
import { findHearing, readHearings } from "../hearings/index.ts";

/** The hearing that a decision follows, and which place of the case's log was heard. */
export interface HeardBefore {
  sequence: number;
  heard: NonNullable<FrozenDecision["heard"]>;
}

/** A hearing as it stands now; null: none. What anybody wrote is left where it lies. Issue: `hearing-not-found`. */
export async function heardBefore(
  ports: StorePorts,
  key: CaseKey,
  id: string | null,
): Promise<Result<HeardBefore | null>> {
  if (id === null) return { ok: true, value: null };
  const log = await readHearings(ports, key);
  if (!log.ok) return log;
  const hearing = findHearing(log.value.hearings, id);
  if (!hearing.ok) return { ok: false, issues: [{ ...hearing.issues[0], path: "/hearing" }] };
  return { ok: true, value: { sequence: hearing.value.heard.sequence, heard: heardIn(hearing.value) } };
}

function heardIn({ id, answers }: Hearing): HeardBefore["heard"] {
  return {
    hearing: id,
    counts: countAnswers(answers),
    answers: answers
      .filter(({ replacedBy }) => replacedBy === null)
      .map(({ number, parcelId, side, timing, decided }) => ({
        ...{ number, parcelId, side, late: timing === "late" },
        outcome: decided?.outcome ?? null,
      })),
  };
}
