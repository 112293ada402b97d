import type {
  Because,
  Contribution,
  Issue,
  Measure,
  Oere,
  Part,
  Payer,
  PayerFinding,
  Result,
  Split,
  StepReasonCode,
  WaterfallStep,
} from "../model/index.ts";
import { oere, splitOere, sumOere } from "../money/index.ts";

export interface Waterfall {
  measure: string;
  steps: WaterfallStep[];
  ownersOere: Oere;
  /** Shared among the owners although the law's payer is not known for at least one part. */
  payerKnown: boolean;
}

/** Grants first, then the utility, then the municipality, then others: the order in which the cost is taken off. */
const order: readonly Payer[] = [
  "foundation",
  "state",
  "requesting-party",
  "utility-tariff",
  "municipality-as-authority",
  "municipality-as-owner",
  "project-owner",
  "road-owners",
  "line-owners",
];

/** What a law's share is a share of when it is not the cost at hand: taken only where a person has typed the amount. */
const onlyWhenTyped = "excess-cost";

const shareScale = 1_000_000;

/**
 * What of a measure's gross cost is left to the owners.
 *
 *   owners = gross − typed contributions − Σ_parts (what is left of the part) · (the share the law gives others)
 *
 * Contributions are taken in the order of `order`; a payer that the law refuses (`no`) is refused, one that the law is
 * silent on or uncertain of taints its step (definition 23). A share by law is a fraction of what is left of its part.
 * Rounds to whole øre by largest remainder within a part. The steps after `gross` sum to the gross, exactly.
 * Issues: `contributions-exceed-cost`, `payer-refused-by-law`.
 * Example: 45 mio − 15 mio from a foundation = 30 mio kr. to the owners.
 */
export function waterfall(
  measure: Measure,
  payers: readonly PayerFinding[],
  contributions: readonly Contribution[],
  split: Split | undefined,
): Result<Waterfall> {
  const gross = measure.cost.worksOere;
  const typed = contributions.filter((line) => line.measure === measure.id).sort(byOrder);
  const refused = typed.filter(
    ({ who }) =>
      payers.some((payer) => payer.who === who) &&
      payers.filter((payer) => payer.who === who).every((payer) => payer.outcome === "no"),
  );
  const issues: Issue[] = refused.map(({ id, who }) => ({
    path: "/financing/contributions",
    code: "payer-refused-by-law",
    facts: { contribution: id, who, measure: measure.id },
  }));
  const given = sumOere(typed.map((line) => line.oere));
  if (given > gross) {
    issues.push({
      path: "/financing/contributions",
      code: "contributions-exceed-cost",
      facts: { measure: measure.id, contributionsOere: given, grossOere: gross },
    });
  }
  const [first, ...rest] = issues;
  if (first !== undefined) return { ok: false, issues: [first, ...rest] };

  const left = oere(gross - given);
  const byLaw = sharesByLaw(measure, payers, left, split);
  const lawOere = sumOere(byLaw.map((step) => step.oere));
  const ownersOere = oere(left - lawOere);
  const payerKnown = measure.parts.every((part) =>
    payers.some((payer) => samePart(payer.part, part) && payer.outcome === "yes" && paysWhatIsLeft(payer)),
  );
  return {
    ok: true,
    value: {
      measure: measure.id,
      steps: [
        step("gross", measure.title ?? null, gross, null, { code: "gross-cost", facts: { vat: measure.cost.vat } }),
        ...typed.map((line) => typedStep(line, payers)),
        ...byLaw,
        ownersStep(ownersOere, payers, payerKnown),
      ],
      ownersOere,
      payerKnown,
    },
  };
}

/** The owners pay what is left; another payer whose share the law does not set may pay some of it, and it cannot be told. */
function paysWhatIsLeft({ who, share }: PayerFinding): boolean {
  return who === "owners-with-benefit" || share !== null;
}

function sharesByLaw(
  measure: Measure,
  payers: readonly PayerFinding[],
  left: Oere,
  split: Split | undefined,
): WaterfallStep[] {
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
    return fixed.map((payer, k) =>
      step(payer.who, null, amounts[k]!, payer, {
        code: payer.of === undefined ? "share-by-law" : "all-cost-taken-as-necessary",
        facts: { share: payer.share, source: part.source, effect: part.effect, of: payer.of ?? null },
      }),
    );
  });
}

function typedStep(line: Contribution, payers: readonly PayerFinding[]): WaterfallStep {
  const found =
    payers.find((payer) => payer.who === line.who && payer.outcome === "yes") ??
    payers.find((payer) => payer.who === line.who);
  const needsNoLaw = line.who === "foundation";
  const made = step(line.who, line.title, line.oere, found ?? null, {
    code: found !== undefined || needsNoLaw ? "typed-contribution" : "typed-contribution-law-silent",
    facts: { title: line.title },
  });
  return found !== undefined || needsNoLaw ? made : { ...made, outcome: "unknown" };
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

function step(
  name: WaterfallStep["step"],
  title: string | null,
  amount: Oere,
  finding: PayerFinding | null,
  because: Because & { code: StepReasonCode },
): WaterfallStep {
  return {
    step: name,
    title,
    oere: amount,
    provision: finding?.provision ?? null,
    force: finding?.force ?? null,
    outcome: finding?.outcome ?? "yes",
    because,
  };
}

function byOrder(a: Contribution, b: Contribution): number {
  const place = (who: Payer) => (order.includes(who) ? order.indexOf(who) : order.length);
  return place(a.who) - place(b.who) || (a.id < b.id ? -1 : 1);
}

function samePart(a: Part, b: Part): boolean {
  return a.source === b.source && a.effect === b.effect;
}
