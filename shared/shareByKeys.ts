import { type Allocation, allocate, basisOf, keyOfMeasure } from "./allocation/index.ts";
import { termsOf } from "./allocationTerms.ts";
import type { BeforeKeys } from "./beforeKeys.ts";
import { splitByJoint, waterfall } from "./funding/index.ts";
import { classify } from "./law/index.ts";
import type {
  CaseFile,
  Classification,
  Issue,
  KeyData,
  Loan,
  Measure,
  MeasureToClassify,
  Result,
  Split,
} from "./model/index.ts";

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
}

type Funded = Extract<ReturnType<typeof waterfall>, { ok: true }>["value"];

/**
 * The chain's second half up to the shares: law, funding, allocation. Cheap, so that a pulled weight is followed at once.
 * The keys are used as given, whatever those of the case. Issues: `key-missing`; those of `splitByJoint`, `waterfall` and `allocate`.
 */
export function shareByKeys(
  { sag: keyless, reach, placed, factsOf }: BeforeKeys,
  keys: CaseFile["keys"],
): Result<SharesByKeys> {
  const sag = { ...keyless, keys };
  const [missing, ...more] = keysMissing(sag);
  if (missing !== undefined) return { ok: false, issues: [missing, ...more] };

  // law: each measure's findings, payers, unknowns. What the key rests on is one of its facts.
  const law = classify(
    sag.lawAsOf,
    placed.measures.map((measure) => toClassify(measure, keyOfMeasure(keys, measure.id)!, sag.financing.loan)),
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
    return split.ok ? waterfall(measure, law.measures[i]!.payers, sag.financing.contributions, split.value) : split;
  });

  // allocation: the owners' part by key, to the øre
  const allBills = waterfalls.reduce((sum, funded) => sum + (funded.ok ? funded.value.ownersOere : 0), 0);
  const shared = sag.measures.map((measure, i) => {
    const funded = waterfalls[i]!;
    if (!funded.ok) return funded;
    const key = keyOfMeasure(keys, measure.id)!;
    const units = reach.get(measure.id)!.map(({ id }) => factsOf.get(id)!);
    const bill = funded.value.ownersOere;
    return allocate(bill, key, units, "/keys", termsOf(sag, measure.id, bill, allBills));
  });
  const [refused, ...others] = shared.flatMap((result) => (result.ok ? [] : result.issues));
  if (refused !== undefined) return { ok: false, issues: [refused, ...others] };

  const measures = sag.measures.map(
    ({ id }, i): SharedMeasure => ({
      key: keyOfMeasure(keys, id)!,
      split: value(splits[i]!)?.shares ?? [],
      funded: value(waterfalls[i]!),
      allocation: value(shared[i]!),
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

/** What the chosen key rests on, and the loan, are facts of the case, unless somebody has typed others. */
function toClassify(measure: Measure, key: KeyData, loan: Loan | null): MeasureToClassify {
  return {
    id: measure.id,
    kind: measure.kind,
    sources: measure.parts.map((part) => part.source),
    effects: measure.parts.map((part) => part.effect),
    parts: measure.parts,
    facts: { keyBasis: basisOf(key), ...factsOfLoan(loan), ...measure.facts },
  };
}

function factsOfLoan(loan: Loan | null): MeasureToClassify["facts"] {
  if (loan === null) return {};
  const { kind, years, interestOnlyYears = 0, lender } = loan;
  const loanKind = interestOnlyYears > 0 ? "interest-free-year" : kind;
  return { loanKind, loanYears: years, ...(lender === undefined ? {} : { lender }) };
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error("a refused step was read");
  return result.value;
}
