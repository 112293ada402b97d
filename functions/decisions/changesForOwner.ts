import type { Answer, ownChanges } from "../../shared/contract/index.ts";
import type { Result, WhyChanged } from "../../shared/model/index.ts";
import { ownChange } from "../../shared/ownChange.ts";
import type { StorePorts } from "../cases/index.ts";
import type { OwnerByLink } from "../hearings/index.ts";
import { readDecisions } from "./log.ts";

/** The newest decision, and why the owner's amount changed as it was explained when the decision was made. */
export async function changesForOwner(
  ports: StorePorts,
  { tenant, caseId, parcelId }: OwnerByLink,
): Promise<Result<Answer<typeof ownChanges>>> {
  const log = await readDecisions(ports, { tenant, caseId });
  if (!log.ok) return log;
  const newest = log.value.decisions.at(-1);
  if (newest === undefined) return { ok: true, value: { decision: null, changed: null } };
  const { number, decidedOn, notified, why } = newest;
  const decision = { number, decidedOn, notifiedOn: notified?.on ?? null };
  if (why === null) return { ok: true, value: { decision, changed: null } };
  const text = await ports.objects.get(tenant, why);
  if (!text.ok) return text;
  return { ok: true, value: { decision, changed: ownChange(JSON.parse(text.value) as WhyChanged, parcelId) } };
}
