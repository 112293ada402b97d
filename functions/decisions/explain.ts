import { refuse } from "../../shared/contract/index.ts";
import type { Result, WhyChanged } from "../../shared/model/index.ts";
import {
  differencesOf,
  type StepDifferences,
  type VersionAmounts,
  versionsOf,
  whyChanged,
} from "../../shared/whyChanged.ts";
import type { CaseKey } from "../adapters/index.ts";
import { readCaseSince } from "../cases/index.ts";
import { type KeptAmounts, keptVersions } from "./keptVersions.ts";
import type { DecisionsPorts } from "./ports.ts";

/** A call begins on no version more once it has computed for so long. */
const enoughMs = 3_000;

/** Two places in the log of a case; without `to`: up to now. */
export interface Places {
  from: number;
  to?: number | undefined;
  /** Where a request names them. */
  path: string;
}

/** How many of the case's versions are computed, of how many. */
export interface Explained {
  done: number;
  of: number;
  /** Once all are. */
  amounts: Result<VersionAmounts>[];
  why: () => Result<WhyChanged>;
}

/**
 * Computes versions of a stored case that are not computed yet, for some seconds and at least one. Each is kept when it is there, so that
 * whoever asks again goes on from there, whatever became of this call. The first and the last come first: what they are refused for is
 * the answer, however many lie between.
 */
export async function explainSome(ports: DecisionsPorts, key: CaseKey, places: Places): Promise<Result<Explained>> {
  const since = await readCaseSince(ports, key, places);
  if (!since.ok) return since;
  const { start, hashes } = since.value;
  const versions = versionsOf(since.value);
  const kept = keptVersions(
    ports,
    key,
    versions.map(({ sequence, theCase }) => ({ theCase, hash: hashes[sequence - start.sequence]! })),
  );
  const found = await kept.read();
  if (!found.ok) return found;
  const { amounts, differences } = found.value;

  const last = versions.length - 1;
  const begun = ports.clock();
  let news = 0;
  for (const i of new Set([0, last, ...versions.keys()])) {
    if (amounts[i] === null || differences[i] === null) {
      if (news > 0 && ports.clock() - begun >= enoughMs) break;
      const made = await kept.make(i, amounts[i] ?? null);
      if (!made.ok) return made;
      amounts[i] = made.value.amounts;
      differences[i] = made.value.differences;
      if (made.value.isKept) news++;
    }
    const one = amounts[i]!;
    if ((i === 0 || i === last) && !one.ok) return one;
  }

  const there = amounts.filter((one, i): one is KeptAmounts => one !== null && differences[i] !== null);
  const between = (before: number, after: number): StepDifferences =>
    after - before === 1 ? differences[after]! : differencesOf(versions[before]!.theCase, versions[after]!.theCase);
  return {
    ok: true,
    value: { done: there.length, of: versions.length, amounts: there, why: () => whyChanged(versions, there, between) },
  };
}

/** Why amounts differ between two places in the log. Issue: `changes-not-computed`, with how far it is: the same again goes on. */
export async function explain(
  ports: DecisionsPorts,
  key: CaseKey,
  places: Places,
): Promise<Result<{ why: WhyChanged; last: VersionAmounts }>> {
  const found = await explainSome(ports, key, places);
  if (!found.ok) return found;
  const { done, of, amounts } = found.value;
  if (done < of) return refuse([{ path: "", code: "changes-not-computed", facts: { done, of } }]);
  const why = found.value.why();
  const last = amounts.at(-1)!;
  if (!why.ok) return why;
  return last.ok ? { ok: true, value: { why: why.value, last: last.value } } : last;
}
