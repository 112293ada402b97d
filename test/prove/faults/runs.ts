import { setTimeout as pause } from "node:timers/promises";
import { calculate } from "../../../shared/calculate.ts";
import { madeRasters } from "../../../shared/caseRasters.ts";
import { canonicalJson } from "../../../shared/formats/index.ts";
import type { CaseFile } from "../../../shared/model/index.ts";
import type { Actor } from "./acts.ts";
import { ask, askUntilDone, type Heard, Unheard } from "./asker.ts";

/** The roll of a case, as the sums give it here. */
export function rollOf(theCase: CaseFile): string {
  const made = calculate(theCase, new Map(madeRasters(theCase)));
  if (!made.ok) throw new Error(JSON.stringify(made.issues[0]));
  return canonicalJson(made.value);
}

/**
 * Starts a run of a case by calls that all come at once under one key, waits for its end through whatever happens, and holds what is read
 * against the roll of the case. A run that is told as broken off has no roll at all.
 */
export async function runOnce(actor: Actor, id: string, roll: string, atOnce = 3): Promise<void> {
  const { reach, tally, chance } = actor;
  const key = chance.id();
  tally.actions++;
  const start = () => askUntilDone(reach, tally, { method: "POST", path: `/v1/cases/${id}/runs`, key });
  const started = await Promise.all(Array.from({ length: atOnce }, start));
  const bad = started.find(({ status }) => status !== 202);
  if (bad !== undefined) throw new Error(`a run is not started: ${bad.status} ${JSON.stringify(bad.body)}`);
  const ids = new Set(started.map(({ body }) => body.id));
  if (ids.size !== 1) tally.doubled.push(`runs of ${id} by one key: ${[...ids].join(", ")}`);
  const path = `/v1/cases/${id}/runs/${[...ids][0]}`;
  let run: Heard["body"];
  do {
    await pause(20);
    run = (await askUntilDone(reach, tally, { method: "GET", path })).body;
  } while (run.endedAt === null);
  const again = (await start()).body;
  if (again.id !== run.id || again.status !== run.status) tally.doubled.push(`run ${run.id} of ${id}: started anew`);
  const result = await resultOf(actor, `${path}/result`);
  if (run.status === "done") {
    if (result.status !== 200 || canonicalJson(result.body) !== roll)
      tally.halfRolls.push(`${path}: ${result.status}, not the roll of its case`);
    return;
  }
  if (result.status === 200) tally.halfRolls.push(`${path}: a roll of a run that is ${run.status}`);
  // Broken off, and said so.
  if (run.issues.length === 0) tally.untold.push(`${path}: ${run.status} without a reason`);
  else tally.told++;
}

/** Asked until somebody answers: here a refusal is an answer. */
async function resultOf({ reach, tally }: Actor, path: string): Promise<Heard> {
  for (;;) {
    try {
      return await ask(reach, tally, { method: "GET", path });
    } catch (error) {
      if (!(error instanceof Unheard)) throw error;
      await pause(100);
    }
  }
}
