import { calculate } from "../../shared/calculate.ts";
import { problemStatus } from "../../shared/contract/index.ts";
import { sha256Hex } from "../../shared/formats/index.ts";
import type { CaseFile, Result } from "../../shared/model/index.ts";
import { amountsOf, differencesOf, type StepDifferences, type VersionAmounts } from "../../shared/whyChanged.ts";
import type { CaseKey } from "../adapters/index.ts";
import type { DecisionsPorts } from "./ports.ts";
import { rastersFor } from "./rasters.ts";

/** A version of a stored case, and the hash of the event that made it: that of all that came before it too. */
export interface HashedVersion {
  theCase: CaseFile;
  hash: string;
}

/** What a version owes, or why it cannot be computed. */
export type KeptAmounts = Result<VersionAmounts>;

/** By the places of the versions; null: not computed yet. */
export interface Found {
  amounts: (KeptAmounts | null)[];
  /** From the version before; the first differs from nothing. */
  differences: (StepDifferences | null)[];
}

interface Made {
  amounts: KeptAmounts;
  differences: StepDifferences;
  /** Whoever asks next finds it. */
  isKept: boolean;
}

const none: StepDifferences = { differences: [], moreDifferences: 0, own: [] };

/**
 * Amounts of versions of a case, and what differs from one to the next, computed once and kept for whoever asks next. Named by the event's
 * hash, which is there already, where the case's own would be computed anew for each version at each call; and by the code, so that none
 * believes what another has computed.
 */
export function keptVersions(ports: DecisionsPorts, key: CaseKey, versions: readonly HashedVersion[]) {
  const { computed, program } = ports;
  const nameOf = (...of: string[]) => sha256Hex([program, ...of].join(" "));
  const amountsName = (i: number) => nameOf("amounts", versions[i]!.hash);
  const differencesName = (i: number) => nameOf("differences", versions[i - 1]!.hash, versions[i]!.hash);

  const get = async <T>(name: string): Promise<Result<T | null>> => {
    const text = await computed.get(key.tenant, name);
    if (!text.ok) return text;
    return { ok: true, value: text.value === null ? null : (JSON.parse(text.value) as T) };
  };
  const keep = (name: string, value: unknown) => computed.put(key.tenant, name, JSON.stringify(value));

  return {
    read: async (): Promise<Result<Found>> => {
      const places = [...versions.keys()];
      const amounts = allOf(await Promise.all(places.map((i) => get<KeptAmounts>(amountsName(i)))));
      if (!amounts.ok) return amounts;
      const differences = allOf(
        await Promise.all(
          places.map(
            async (i): Promise<Result<StepDifferences | null>> =>
              i === 0 ? { ok: true, value: none } : get(differencesName(i)),
          ),
        ),
      );
      return differences.ok
        ? { ok: true, value: { amounts: amounts.value, differences: differences.value } }
        : differences;
    },

    /** Issues: those of a store that does not give what the case needs; then nothing is known of the version. */
    make: async (i: number, there: KeptAmounts | null): Promise<Result<Made>> => {
      const amounts = there ?? (await compute(ports, key, versions[i]!.theCase));
      if (!amounts.ok && amounts.issues.some(({ code }) => problemStatus[code] === 503)) return amounts;
      // A file that is missing may come: its version is not settled.
      const isSettled = amounts.ok || amounts.issues.every(({ code }) => code !== "raster-missing");
      if (there === null && isSettled) {
        const kept = await keep(amountsName(i), amounts);
        if (!kept.ok) return kept;
      }
      if (i === 0) return { ok: true, value: { amounts, differences: none, isKept: isSettled } };
      const differences = differencesOf(versions[i - 1]!.theCase, versions[i]!.theCase);
      const kept = await keep(differencesName(i), differences);
      return kept.ok ? { ok: true, value: { amounts, differences, isKept: isSettled } } : kept;
    },
  };
}

async function compute(ports: DecisionsPorts, key: CaseKey, theCase: CaseFile): Promise<KeptAmounts> {
  const rasters = await rastersFor(ports, key, theCase);
  if (!rasters.ok) return rasters;
  const roll = calculate(theCase, rasters.value);
  return roll.ok ? { ok: true, value: amountsOf(roll.value) } : roll;
}

function allOf<T>(results: readonly Result<T>[]): Result<T[]> {
  const values: T[] = [];
  for (const one of results) {
    if (!one.ok) return one;
    values.push(one.value);
  }
  return { ok: true, value: values };
}
