import type { CaseDates, Result } from "../../shared/model/index.ts";
import type { CaseKey } from "../adapters/index.ts";
import type { StorePorts } from "../cases/index.ts";
import { readDecisions } from "../decisions/index.ts";
import { readHearings } from "../hearings/index.ts";

/** The newest hearing that was not withdrawn, and the newest decision. Of the answers nothing is told. */
export async function datesOf(ports: StorePorts, key: CaseKey): Promise<Result<CaseDates>> {
  const heard = await readHearings(ports, key);
  if (!heard.ok) return heard;
  const decided = await readDecisions(ports, key);
  if (!decided.ok) return decided;
  const hearing = heard.value.hearings.findLast(({ closed }) => closed?.withdrawn !== true);
  const decision = decided.value.decisions.at(-1);
  return {
    ok: true,
    value: {
      hearing: hearing === undefined ? null : { from: hearing.from, to: hearing.to },
      decision:
        decision === undefined ? null : { decidedOn: decision.decidedOn, notifiedOn: decision.notified?.on ?? null },
    },
  };
}
