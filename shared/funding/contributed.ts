import type { Contribution, Issue, Oere, Payer, Result, WaterfallStep } from "../model/index.ts";
import { oere, splitOere, sumOere } from "../money/index.ts";
import { type MeasureFindings, step } from "./step.ts";

/** A contribution and the whole øre that it comes to. */
export interface Contributed {
  line: Contribution;
  oere: Oere;
}

const path = "/financing/contributions";
/** A share is read to as many decimals as this has zeros. */
const shareScale = 1_000_000_000_000;
const whatIsLeft = "owners-with-benefit";

/**
 * What each contribution comes to. Shares are of what can be supported, and those of one measure are rounded together by
 * largest remainder, so that shares that make the whole leave nothing.
 * Issues: `shares-above-one`, `contributions-exceed-cost`.
 * Example: 40 % of 39.15 mio kr. → 15.66 mio kr.
 */
export function contributed(
  measure: string,
  lines: readonly Contribution[],
  gross: Oere,
  eligible: Oere,
): Result<Contributed[]> {
  const shares = lines.map(({ share = 0 }) => Math.round(share * shareScale));
  const rest = shareScale - shares.reduce((sum, weight) => sum + weight, 0);
  if (rest < -lines.length)
    return refused({
      path,
      code: "shares-above-one",
      facts: { measure, found: lines.reduce((sum, { share = 0 }) => sum + share, 0) },
    });
  const amounts = splitOere(eligible, [
    ...lines.map(({ id }, i) => ({ id: `contribution ${id}`, weight: shares[i]! })),
    { id: whatIsLeft, weight: Math.max(0, rest) },
  ]);
  const found = lines.map((line, i) => ({ line, oere: line.oere ?? amounts[i]! }));
  const given = sumOere(found.map((one) => one.oere));
  if (given > eligible)
    return refused({
      path,
      code: "contributions-exceed-cost",
      facts: {
        ...{ measure, contributionsOere: given, grossOere: gross },
        ...(eligible < gross ? { eligibleOere: eligible } : {}),
      },
    });
  return { ok: true, value: found };
}

/** Those that the law refuses: every finding on the payer is `no`, or that on the pool that the grant is typed as. */
export function refusedByLaw(measure: string, lines: readonly Contribution[], law: MeasureFindings): Issue[] {
  return lines.flatMap((line): Issue[] => {
    const { id, who } = line;
    const pool = poolFinding(line, law);
    if (pool?.outcome === "no")
      return [refusal({ contribution: id, who, measure, provision: pool.provision, because: pool.because.code })];
    const about = line.as === undefined ? law.payers.filter((payer) => payer.who === who) : [];
    const isRefused = about.length > 0 && about.every(({ outcome }) => outcome === "no");
    return isRefused ? [refusal({ contribution: id, who, measure })] : [];
  });
}

const refusal = (facts: Issue["facts"]): Issue => ({ path, code: "payer-refused-by-law", facts });
const refused = (issue: Issue): Result<never> => ({ ok: false, issues: [issue] });

const coastPool = "kystpulje";
const westCoast = "vestkyst";
/** What the coast pool has been seen to give, of what can be supported (definition 33). */
const practiceOfPool = 0.4;

const poolFinding = ({ as }: Contribution, { findings }: MeasureFindings) =>
  as === "coast-pool" ? findings.find(({ provision }) => provision === coastPool) : undefined;

/** The step that a contribution makes, with the provision it rests on. */
export function contributedStep(
  { line, oere: amount }: Contributed,
  law: MeasureFindings,
  eligible: Oere,
): WaterfallStep {
  const { who, title, as, share } = line;
  const facts = { title, ...(share === undefined ? {} : { share, eligibleOere: eligible }) };
  switch (as) {
    case "coast-pool": {
      const found = poolFinding(line, law) ?? null;
      if (found === null) return tainted(step(who, title, amount, null, { code: "coast-pool-not-open", facts }));
      const isUsual = amount <= eligible * practiceOfPool;
      const code = isUsual ? "coast-pool-grant" : "coast-pool-above-practice";
      return step(who, title, amount, found, { code, facts });
    }
    case "west-coast": {
      const code = law.inForce(westCoast) === "yes" ? "west-coast-agreement" : "west-coast-not-on-this-date";
      return {
        ...tainted(step(who, title, amount, null, { code, facts })),
        provision: code === "west-coast-agreement" ? westCoast : null,
      };
    }
    case "owner": {
      const found = surest(law, whatIsLeft);
      const made = step(who, title, amount, found, { code: "state-as-owner", facts });
      return found === null ? tainted(made) : made;
    }
    case undefined: {
      const found = surest(law, who);
      const isCertain = found !== null || who === "foundation";
      const code = isCertain ? "typed-contribution" : "typed-contribution-law-silent";
      const made = step(who, title, amount, found, { code, facts });
      return isCertain ? made : tainted(made);
    }
  }
}

const tainted = (made: WaterfallStep): WaterfallStep => ({ ...made, outcome: "unknown" });

function surest({ payers }: MeasureFindings, who: Payer) {
  return (
    payers.find((payer) => payer.who === who && payer.outcome === "yes") ??
    payers.find((payer) => payer.who === who) ??
    null
  );
}

/**
 * How much of a measure is its own financing, 0-1, where that is certain in any reading; null: it hangs on what counts as own.
 * Certain: the coast pool alone takes so much that too little is left, or what foundations, the state and all others but the
 * municipality give leaves enough.
 */
export function ownFinancing(lines: readonly Contributed[], eligible: Oere, least: number): number | null {
  if (eligible === 0) return null;
  const without = (given: readonly Contributed[]) => oere(eligible - sumOere(given.map((one) => one.oere))) / eligible;
  const atMost = without(lines.filter(({ line }) => line.as === "coast-pool"));
  if (atMost < least) return atMost;
  const atLeast = without(lines.filter(({ line: { who } }) => !who.startsWith("municipality-")));
  return atLeast >= least ? atLeast : null;
}
