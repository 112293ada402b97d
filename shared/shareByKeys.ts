import { type Allocation, allocateUnits, basisOf, keyOfMeasure, type Units } from "./allocation/index.ts";
import { termsOf } from "./allocationTerms.ts";
import type { BeforeShares } from "./beforeKeys.ts";
import { contributed, ownFinancing, splitByJoint, waterfall } from "./funding/index.ts";
import { classify, inForce } from "./law/index.ts";
import type {
  CaseFile,
  Classification,
  Contribution,
  Financing,
  Issue,
  KeyData,
  Loan,
  Measure,
  MeasureToClassify,
  Result,
  Split,
} from "./model/index.ts";
import { grossCost, oere } from "./money/index.ts";

/** What the keys make of a case: the law as it looks on them, the owners' part of each measure, and its shares. */
export interface SharesByKeys {
  keys: CaseFile["keys"];
  law: Classification;
  /** In the order of the case. */
  measures: SharedMeasure[];
}

export interface SharedMeasure {
  key: KeyData;
  split: Split["shares"];
  funded: Funded;
  /** Of the owners' part. */
  allocation: Allocation;
  /** Of the upkeep a year, where the owners pay it; null: they do not, or it is not decided. */
  upkeep: Pick<Allocation, "ids" | "oere"> | null;
}

type Funded = Extract<ReturnType<typeof waterfall>, { ok: true }>["value"];

/**
 * The chain's second half up to the shares: law, funding, allocation. Cheap, so that a pulled weight is followed at once.
 * The keys are used as given, whatever those of the case. Issues: `key-missing`; those of `splitByJoint`, `waterfall` and `allocate`.
 */
export function shareByKeys(
  { sag: keyless, placed, unitsOf }: BeforeShares,
  keys: CaseFile["keys"],
): Result<SharesByKeys> {
  const sag = { ...keyless, keys };
  const [missing, ...more] = keysMissing(sag);
  if (missing !== undefined) return { ok: false, issues: [missing, ...more] };

  // law: each measure's findings, payers, unknowns. What the key rests on is one of its facts.
  const law = classify(
    sag.lawAsOf,
    placed.measures.map((measure) => toClassify(measure, keyOfMeasure(keys, measure.id)!, sag.financing)),
  );

  // funding: what of each measure's cost is left to the owners
  const splits = sag.measures.map((measure): Result<Split | undefined> => {
    const place = sag.splits.findIndex((split) => split.measure === measure.id);
    return place < 0
      ? { ok: true, value: undefined }
      : splitByJoint(sag.splits[place]!, measure.parts, `/splits/${place}`);
  });
  const waterfalls = sag.measures.map((measure, i) => {
    const split = splits[i]!;
    if (!split.ok) return split;
    const { payers, findings } = law.measures[i]!;
    return waterfall(measure, payers, sag.financing.contributions, split.value, {
      findings,
      inForce: (provision) => inForce(provision, sag.lawAsOf),
      vatRecoveredBy: sag.financing.vatRecoveredBy ?? [],
    });
  });

  // allocation: the owners' part by key, to the øre
  const allBills = waterfalls.reduce((sum, funded) => sum + (funded.ok ? funded.value.ownersOere : 0), 0);
  const shared = sag.measures.map((measure, i) => {
    const funded = waterfalls[i]!;
    if (!funded.ok) return funded;
    const key = keyOfMeasure(keys, measure.id)!;
    const bill = funded.value.ownersOere;
    return allocateUnits(bill, key, unitsOf(measure.id), "/keys", termsOf(sag, measure.id, bill, allBills));
  });
  const upkeeps = sag.measures.map((measure) => {
    const key = keyOfMeasure(keys, measure.id)!;
    return shareUpkeep(sag, measure, key, unitsOf(measure.id));
  });
  const [refused, ...others] = [...shared, ...upkeeps].flatMap((result) => (result.ok ? [] : result.issues));
  if (refused !== undefined) return { ok: false, issues: [refused, ...others] };

  const measures = sag.measures.map(
    ({ id }, i): SharedMeasure => ({
      key: keyOfMeasure(keys, id)!,
      split: value(splits[i]!)?.shares ?? [],
      funded: value(waterfalls[i]!),
      allocation: value(shared[i]!),
      upkeep: value(upkeeps[i]!),
    }),
  );
  return { ok: true, value: { keys, law, measures } };
}

/** The measures that nothing says how to share. */
export function keysMissing({ measures, keys }: Pick<CaseFile, "measures" | "keys">): Issue[] {
  return measures.flatMap(({ id }): Issue[] =>
    keyOfMeasure(keys, id) === undefined ? [{ path: "/keys", code: "key-missing", facts: { measure: id } }] : [],
  );
}

/**
 * The upkeep a year by the same key, to the øre, where the owners pay it. Exempt parcels pay none of it; the key's smallest and largest
 * amounts and the reliefs are of what it costs to build, and move nothing here.
 */
function shareUpkeep(
  sag: CaseFile,
  measure: Measure,
  { limits: _, ...key }: KeyData,
  units: Units,
): Result<SharedMeasure["upkeep"]> {
  const { upkeepPerYearOere } = grossCost(measure.cost);
  if (measure.cost.upkeepPaidBy !== "owners-with-benefit" || upkeepPerYearOere === 0) return { ok: true, value: null };
  const shared = allocateUnits(upkeepPerYearOere, key, units, "/keys", {
    exemptions: sag.decisions.exemptions,
    ...{ upkeepPvOere: 0, partOfBills: 1 },
  });
  return shared.ok ? { ok: true, value: { ids: shared.value.ids, oere: shared.value.oere } } : shared;
}

/** What the chosen key rests on, the loan, and what is typed of recreation and grants are facts of the case, unless somebody has typed others. */
function toClassify(measure: Measure, key: KeyData, { loan, contributions }: Financing): MeasureToClassify {
  return {
    id: measure.id,
    kind: measure.kind,
    sources: measure.parts.map((part) => part.source),
    effects: measure.parts.map((part) => part.effect),
    parts: measure.parts,
    facts: {
      keyBasis: basisOf(key),
      ...factsOfLoan(loan),
      ...((measure.cost.recreationOere ?? 0) > 0 ? { recreation: true } : {}),
      ...factsOfGrants(measure, contributions),
      ...measure.facts,
    },
  };
}

function factsOfLoan(loan: Loan | null): MeasureToClassify["facts"] {
  if (loan === null) return {};
  const { kind, years, interestOnlyYears = 0, lender } = loan;
  const loanKind = interestOnlyYears > 0 ? "interest-free-year" : kind;
  return { loanKind, loanYears: years, ...(lender === undefined ? {} : { lender }) };
}

/** As the coast pool asks (definition 33). */
const leastOwnShare = 0.2;

function factsOfGrants({ id, cost }: Measure, contributions: readonly Contribution[]): MeasureToClassify["facts"] {
  const lines = contributions.filter((line) => line.measure === id);
  if (!lines.some(({ as }) => as === "coast-pool")) return {};
  const { grossOere, recreationOere } = grossCost(cost);
  const eligible = oere(grossOere - recreationOere);
  const given = contributed(id, lines, grossOere, eligible);
  const own = given.ok ? ownFinancing(given.value, eligible, leastOwnShare) : null;
  return own === null ? {} : { ownFinancingShare: own };
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error("a refused step was read");
  return result.value;
}
