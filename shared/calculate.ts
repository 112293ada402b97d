/**
 * The chain on one page: a case in, its roll out, one call a step. Synchronous, without I/O, clock or chance, so that
 * the page, a Lambda and the command line give the same bytes (design § 1, docs/adr/0002-same-bits.md). What no key moves
 * (`beforeKeys`) is made first, so that who keeps it has the roll of other keys without it (docs/adr/0015-before-the-keys.md).
 */
import { assumptionsOf, countsOf } from "./assumptions.ts";
import { type BeforeKeys, beforeKeys, type WatchBeforeKeys } from "./beforeKeys.ts";
import { inCanonicalOrder } from "./canonicalOrder.ts";
import { type CaseRasters, noRasters } from "./caseRasters.ts";
import { costIssues } from "./checkMoney.ts";
import { economyTerms, economyUnit } from "./economyOfUnits.ts";
import { canonicalJson, sha256Hex } from "./formats/index.ts";
import { protecting } from "./ground.ts";
import { measureLines } from "./measureLines.ts";
import type { Calculation, CaseFile, Issue, Result, Watch } from "./model/index.ts";
import { payTogether } from "./payments/index.ts";
import { projectEconomy, watersToFind } from "./risk/index.ts";
import { missingForRisk } from "./riskInput.ts";
import { makeRoll } from "./roll/index.ts";
import { keysMissing, type SharesByKeys, shareByKeys } from "./shareByKeys.ts";

/** What a watcher of `calculate` is told of: geo, each water in each year, shares, roll. */
export const stepsOf = (sag: CaseFile): number => 3 + watersToFind(againstWaters(sag));

const againstWaters = ({ measures, hazards, water }: CaseFile) => ({
  measures: measures.map((measure) => protecting(measure, [])),
  hazards,
  water,
});

/**
 * Computes a case that `checkCase` has passed, with the cells of the raster files that it names. The order of its parcels, buildings and other lists moves nothing.
 * Issues: what only the sums can find: no measures, no area, nobody in the area, a missing fact that the key needs, …
 */
export function calculate(
  theCase: CaseFile,
  rasters: CaseRasters = noRasters,
  /** Ids of the measures that hold water back; absent: all of them. The others are paid for as ever. */
  standing?: ReadonlySet<string>,
  /** Told after each step that takes time. */
  watch?: Watch,
): Result<Calculation> {
  const steps = stepsOf(theCase);

  // geo, risk: whom the measures reach, and what water does there
  const before = calculateBeforeKeys(theCase, rasters, standing, {
    reached: () => watch?.(1, steps),
    assessed: (waters) => watch?.(1 + waters, steps),
  });
  if (!before.ok) return before;

  // law, funding, allocation, roll
  return calculateByKeys(before.value, theCase.keys, () => watch?.(steps - 1, steps));
}

/** What no key moves of a case that `checkCase` has passed: to be kept by who asks for other keys. Refused where a measure has no key. */
export function calculateBeforeKeys(
  theCase: CaseFile,
  rasters: CaseRasters,
  standing?: ReadonlySet<string>,
  watch?: WatchBeforeKeys,
): Result<BeforeKeys> {
  const sag = inCanonicalOrder(theCase);
  const notReady = [...missingForRisk(sag, rasters), ...keysMissing(sag), ...costIssues(sag)];
  return isFilled(notReady) ? { ok: false, issues: notReady } : beforeKeys(sag, rasters, standing, watch);
}

/** The roll of a case by any keys, from what no key moves: what `calculate` gives of the case with those keys. */
export function calculateByKeys(
  before: BeforeKeys,
  keys: CaseFile["keys"],
  /** Told when the shares are there and the roll is not. */
  shared: () => void = () => undefined,
): Result<Calculation> {
  const shares = shareByKeys(before, keys);
  if (!shares.ok) return shares;
  shared();
  return { ok: true, value: rollOf(before, shares.value) };
}

/** A line a unit, payments over time, totals, checks, the trace. */
function rollOf(before: BeforeKeys, shared: SharesByKeys): Calculation {
  const { placed, risk, units, buildingsOf } = before;
  const { law, keys } = shared;
  const sag = { ...before.sag, keys };
  const measures = measureLines(sag, shared, risk.measures);
  return makeRoll({
    caseHash: sha256Hex(canonicalJson(sag)),
    lawAsOf: sag.lawAsOf,
    lawVersion: law.lawVersion,
    project: law.project,
    measures,
    units,
    outsideCount: sag.parcels.length - units.length,
    parcelChanges: sag.decisions.parcelChanges ?? [],
    risk: risk.scenarios,
    economyOf: (shares) =>
      projectEconomy({
        ...economyTerms(sag, measures),
        units: units.map((unit, i) => economyUnit(unit, shares[i]!, buildingsOf.get(unit.parcel.id) ?? [])),
      }),
    pay: (ids, shares) => payTogether(ids, shares, sag.financing),
    assumptions: [...assumptionsOf(sag, countsOf(sag, units)), ...placed.assumptions, ...risk.assumptions],
  });
}

function isFilled(issues: Issue[]): issues is [Issue, ...Issue[]] {
  return issues.length > 0;
}
