import type {
  Contribution,
  CostLine,
  Measure,
  Oere,
  OtherPayer,
  Part,
  PayerFinding,
  Result,
  Split,
  StepReasonCode,
  WaterfallStep,
} from "../model/index.ts";
import { grossCost, oere, splitOere, sumOere } from "../money/index.ts";
import { contributed, contributedStep, refusedByLaw } from "./contributed.ts";
import { withRecoveredVat } from "./recoveredVat.ts";
import { type MeasureFindings, placeOf, step } from "./step.ts";

export interface Waterfall {
  measure: string;
  costLines: CostLine[];
  /** What shares are shares of: the gross less recreation. */
  eligibleOere: Oere;
  steps: WaterfallStep[];
  ownersOere: Oere;
  /** Shared among the owners although the law's payer is not known for at least one part. */
  payerKnown: boolean;
}

/** What the waterfall looks at beside the payers that the law names. */
export type WaterfallTerms = Omit<MeasureFindings, "payers"> & {
  /** Those who get the VAT back of what they pay. */
  vatRecoveredBy: readonly OtherPayer[];
};

const nothingMore: WaterfallTerms = { findings: [], inForce: () => "unknown", vatRecoveredBy: [] };

/** What a law's share is a share of when it is not the cost at hand: taken only where a person has typed the amount. */
const onlyWhenTyped = "excess-cost";

const shareScale = 1_000_000;

/**
 * What of a measure's gross cost is left to the owners.
 *
 *   eligible = gross − recreation
 *   owners = eligible − contributions − Σ_parts (what is left of the part) · (the share the law gives others)
 *
 * Recreation is off first; contributions as shares are shares of what is then eligible; a share by law is a fraction of what the
 * contributions leave of its part (definition 23, docs/adr/0018-payers-in-order.md). The steps stand in the order of `placeOf`. A payer
 * that the law refuses (`no`) is refused, one that the law is silent on or uncertain of taints its step.
 * Rounds to whole øre by largest remainder, the contributions together and each part by itself. The steps after `gross` sum to the
 * gross, exactly. The case's amounts are those that `costIssues` has passed.
 * Issues: `shares-above-one`, `contributions-exceed-cost`, `payer-refused-by-law`.
 * Example: 45 mio − 15 mio from a foundation = 30 mio kr. to the owners.
 */
export function waterfall(
  measure: Measure,
  payers: readonly PayerFinding[],
  contributions: readonly Contribution[],
  split: Split | undefined,
  { findings, inForce, vatRecoveredBy }: WaterfallTerms = nothingMore,
): Result<Waterfall> {
  const law: MeasureFindings = { payers, findings, inForce };
  const cost = grossCost(measure.cost);
  const { grossOere, recreationOere } = cost;
  const eligible = oere(grossOere - recreationOere);
  const lines = contributions.filter((line) => line.measure === measure.id).sort(byOrder);
  const given = contributed(measure.id, lines, grossOere, eligible);
  const [first, ...rest] = [...refusedByLaw(measure.id, lines, law), ...(given.ok ? [] : given.issues)];
  if (first !== undefined || !given.ok) return { ok: false, issues: [first!, ...rest] };

  const left = oere(eligible - sumOere(given.value.map((one) => one.oere)));
  const byLaw = sharesByLaw(measure, payers, left, split);
  const ownersOere = oere(left - sumOere(byLaw.map((made) => made.oere)));
  const payerKnown = measure.parts.every((part) =>
    payers.some((payer) => samePart(payer.part, part) && payer.outcome === "yes" && paysWhatIsLeft(payer)),
  );
  const others = [
    ...given.value.map((one) => ({
      made: contributedStep(one, law, eligible),
      place: placeOf(one.line.who, one.line.as),
    })),
    ...byLaw.map((made) => ({ made, place: placeOf(made.step) })),
  ].sort((a, b) => a.place - b.place);
  const steps = [
    step("gross", measure.title ?? null, grossOere, null, {
      code: "gross-cost",
      facts: {
        vat: measure.cost.vat === "excluded" && measure.cost.vatRate !== undefined ? "added" : measure.cost.vat,
      },
    }),
    ...recreationStep(measure, recreationOere, law),
    ...others.map(({ made }) => made),
    ownersStep(ownersOere, payers, payerKnown),
  ];
  return {
    ok: true,
    value: {
      measure: measure.id,
      costLines: cost.lines,
      eligibleOere: eligible,
      steps: withRecoveredVat(steps, cost.vatInsideOere, vatRecoveredBy),
      ownersOere,
      payerKnown,
    },
  };
}

/** The owners pay what is left; another payer whose share the law does not set may pay some of it, and it cannot be told. */
function paysWhatIsLeft({ who, share }: PayerFinding): boolean {
  return who === "owners-with-benefit" || share !== null;
}

interface ByLaw extends WaterfallStep {
  step: PayerFinding["who"];
}

function sharesByLaw(measure: Measure, payers: readonly PayerFinding[], left: Oere, split: Split | undefined): ByLaw[] {
  const weights = measure.parts.map((part, i) => ({
    id: String(i),
    weight: Math.round((split?.shares.find((share) => samePart(share, part))?.share ?? 1) * shareScale),
  }));
  const parts = splitOere(left, weights);
  return measure.parts.flatMap((part, i) => {
    const fixed = payers.filter(
      (payer) =>
        samePart(payer.part, part) &&
        payer.outcome === "yes" &&
        payer.share !== null &&
        payer.share > 0 &&
        payer.who !== "owners-with-benefit" &&
        payer.of !== onlyWhenTyped,
    );
    if (fixed.length === 0) return [];
    const shares = fixed.map((payer, k) => ({
      id: `${payer.who}-${k}`,
      weight: Math.round(payer.share! * shareScale),
    }));
    const rest = Math.max(0, shareScale - shares.reduce((sum, { weight }) => sum + weight, 0));
    const amounts = splitOere(parts[i]!, [...shares, { id: "owners-with-benefit", weight: rest }]);
    return fixed.map(
      (payer, k): ByLaw => ({
        ...step(payer.who, null, amounts[k]!, payer, {
          code: payer.of === undefined ? "share-by-law" : "all-cost-taken-as-necessary",
          facts: { share: payer.share, source: part.source, effect: part.effect, of: payer.of ?? null },
        }),
        step: payer.who,
      }),
    );
  });
}

const recreationProvision = "rekreation";

/** Taken off before the owners are asked: practice in two projects, no provision found (definition 28). */
function recreationStep({ cost }: Measure, amount: Oere, { findings }: MeasureFindings): WaterfallStep[] {
  if (amount === 0) return [];
  const found = findings.find(({ provision }) => provision === recreationProvision) ?? null;
  const paidBy = cost.recreationPaidBy ?? null;
  if (paidBy !== null)
    return [step("recreation", null, amount, found, { code: "recreation-taken-off", facts: { paidBy } })];
  const made = step("recreation", null, amount, found, { code: "recreation-payer-not-decided", facts: { paidBy } });
  return [{ ...made, outcome: "unknown" }];
}

function ownersStep(ownersOere: Oere, payers: readonly PayerFinding[], payerKnown: boolean): WaterfallStep {
  const found = payers.find((payer) => payer.who === "owners-with-benefit") ?? null;
  const code: StepReasonCode =
    ownersOere === 0
      ? "nothing-left-to-owners"
      : payerKnown && found !== null
        ? "left-to-owners"
        : "left-to-owners-payer-unknown";
  const made = step("owners-with-benefit", null, ownersOere, found, { code, facts: {} });
  return code === "left-to-owners-payer-unknown" && made.outcome === "yes" ? { ...made, outcome: "unknown" } : made;
}

function byOrder(a: Contribution, b: Contribution): number {
  return placeOf(a.who, a.as) - placeOf(b.who, b.as) || (a.id < b.id ? -1 : 1);
}

function samePart(a: Part, b: Part): boolean {
  return a.source === b.source && a.effect === b.effect;
}
