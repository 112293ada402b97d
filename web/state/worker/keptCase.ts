import type { BeforeKeys } from "../../../shared/beforeKeys.ts";
import { calculateBeforeKeys, calculateByKeys, stepsOf } from "../../../shared/calculate.ts";
import { checkCase } from "../../../shared/checkCase.ts";
import { checkKeys } from "../../../shared/checkKeys.ts";
import { canonicalJson } from "../../../shared/formats/index.ts";
import type { CaseFile, Result, Watch } from "../../../shared/model/index.ts";
import { type SharesAlone, sharesAlone } from "../../../shared/sharesAlone.ts";
import type { Computed } from "./jobs.ts";
import { rastersFor } from "./rasters.ts";

/** What no key moves of the case that was computed last: a pulled weight moves only what follows the keys. */
let kept: { mark: number; before: BeforeKeys } | null = null;

export async function calculateAndKeep(theCase: CaseFile, mark: number, watch: Watch): Promise<Result<Computed>> {
  kept = null;
  const checked = checkCase(theCase);
  if (!checked.ok) return checked;
  const rasters = await rastersFor(checked.value);
  if (!rasters.ok) return rasters;
  const steps = stepsOf(checked.value);
  const before = calculateBeforeKeys(checked.value, rasters.value, undefined, {
    reached: () => watch(1, steps),
    assessed: (waters) => watch(1 + waters, steps),
  });
  if (!before.ok) return before;
  kept = { mark, before: before.value };
  return computedBy(before.value, checked.value.keys);
}

/** Null: another case, or none, is kept. */
export function calculateByKept(mark: number, json: CaseFile["keys"]): Result<Computed> | null {
  return byKept(mark, json, computedBy);
}

export function sharesByKept(mark: number, json: CaseFile["keys"]): Result<SharesAlone> | null {
  return byKept(mark, json, sharesAlone);
}

function byKept<T>(
  mark: number,
  json: CaseFile["keys"],
  make: (before: BeforeKeys, keys: CaseFile["keys"]) => Result<T>,
): Result<T> | null {
  if (kept?.mark !== mark) return null;
  const keys = checkKeys(kept.before.sag.measures, json);
  return keys.ok ? make(kept.before, keys.value) : keys;
}

function computedBy(before: BeforeKeys, keys: CaseFile["keys"]): Result<Computed> {
  const made = calculateByKeys(before, keys);
  return made.ok ? { ok: true, value: { calculation: made.value, canonicalRoll: canonicalJson(made.value) } } : made;
}
