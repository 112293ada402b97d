import { calculate } from "../../shared/calculate.ts";
import { rastersOf } from "../../shared/caseRasters.ts";
import { refuse, version } from "../../shared/contract/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type { Calculation, CaseFile, Decision, FrozenDecision, Result } from "../../shared/model/index.ts";
import { amountsOf, type VersionAmounts } from "../../shared/whyChanged.ts";
import type { CaseKey } from "../adapters/index.ts";
import { readCase } from "../cases/index.ts";
import type { SignedIn } from "../http/index.ts";
import { explain } from "./explain.ts";
import { heardBefore } from "./heard.ts";
import { addDecisionEvent, decisionIn, eventIdTwice, readDecisions } from "./log.ts";
import type { DecisionsPorts } from "./ports.ts";
import { rastersFor } from "./rasters.ts";

export interface AskedDecision {
  eventId: string;
  seenSequence: number;
  decidedOn: string;
  hearing: string | null;
  since: number | null;
}

/**
 * Freezes a case as it stands: its file, its roll and why amounts differ from those heard are kept as objects by their content, and the
 * log of decisions gets an event with their hashes. Issues: `case-not-found`, `stale-sequence`, `hearing-not-found`, what the sums
 * refuse, and `changes-not-computed` where versions to explain by are left to compute: the same again goes on. Then nothing is frozen.
 */
export async function freezeDecision(
  ports: DecisionsPorts,
  by: SignedIn,
  key: CaseKey,
  { eventId, seenSequence, decidedOn, hearing, since }: AskedDecision,
): Promise<Result<Decision>> {
  const stored = await readCase(ports, key);
  if (!stored.ok) return stored;
  const log = await readDecisions(ports, key);
  if (!log.ok) return log;
  const before = log.value.events.find((event) => event.eventId === eventId);
  if (before !== undefined) {
    const frozen = log.value.events.filter(({ type }) => type === "decision-frozen");
    const made = log.value.decisions[frozen.indexOf(before)];
    const isSame = made?.case.sequence === seenSequence && made.decidedOn === decidedOn;
    return isSame ? { ok: true, value: made } : eventIdTwice(eventId);
  }
  const { sequence, case: theCase } = stored.value;
  if (sequence !== seenSequence)
    return refuse([
      { path: "/seenSequence", code: "stale-sequence", facts: { seen: seenSequence, current: sequence } },
    ]);

  const heard = await heardBefore(ports, key, hearing);
  if (!heard.ok) return heard;
  const from = since ?? heard.value?.sequence ?? null;
  const frozen = await keepAll(ports, key, { sequence, theCase, from });
  if (!frozen.ok) return frozen;
  const number = log.value.decisions.length + 1;
  const event = {
    type: "decision-frozen" as const,
    number,
    decidedOn,
    ...frozen.value,
    heard: heard.value?.heard ?? null,
  };
  const added = await addDecisionEvent(ports, key, log.value, { eventId, by, event });
  return added.ok ? decisionIn(added.value, number) : added;
}

async function keepAll(
  ports: DecisionsPorts,
  key: CaseKey,
  { sequence, theCase, from }: { sequence: number; theCase: CaseFile; from: number | null },
): Promise<Result<Omit<FrozenDecision, "number" | "decidedOn" | "heard">>> {
  const explained = from === null ? null : await explain(ports, key, { from, to: sequence, path: "/since" });
  if (explained?.ok === false) return explained;
  const rasters = await rastersFor(ports, key, theCase);
  if (!rasters.ok) return rasters;
  const roll = calculate(theCase, rasters.value);
  if (!roll.ok) return roll;
  if (explained !== null) mustBeOf(roll.value, explained.value.last);

  const keptCase = await ports.objects.put(key.tenant, canonicalJson(theCase));
  if (!keptCase.ok) return keptCase;
  const keptRoll = await ports.objects.put(key.tenant, canonicalJson(roll.value));
  if (!keptRoll.ok) return keptRoll;
  const keptWhy = explained === null ? null : await ports.objects.put(key.tenant, canonicalJson(explained.value.why));
  if (keptWhy?.ok === false) return keptWhy;
  const { caseHash, lawAsOf, lawVersion, keyVersions } = roll.value;
  return {
    ok: true,
    value: {
      case: { ...keptCase.value, sequence, caseHash },
      roll: keptRoll.value,
      why: keptWhy === null || from === null ? null : { ...keptWhy.value, fromSequence: from },
      lawAsOf,
      lawVersion,
      keyVersions,
      program: version,
      data: rastersOf(theCase).map(({ path, ref: { title, sha256 } }) => ({ path, title, sha256 })),
    },
  };
}

/** Throws where the amounts that were explained are not those of the roll that is frozen: then what was kept of it is not to be believed. */
function mustBeOf(roll: Calculation, explained: VersionAmounts): void {
  if (canonicalJson(amountsOf(roll)) !== canonicalJson(explained))
    throw new Error(`the amounts kept of case ${explained.caseHash} are not those of its roll`);
}
