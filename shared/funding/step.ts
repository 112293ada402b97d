import type {
  Because,
  Finding,
  Oere,
  Payer,
  PayerFinding,
  StateRole,
  StepReasonCode,
  WaterfallStep,
} from "../model/index.ts";

/** What the law says of a measure, as far as money hangs on it. */
export interface MeasureFindings {
  payers: readonly PayerFinding[];
  findings: readonly Finding[];
  /** Whether a provision that no rule reads holds on the day. */
  inForce: (provision: string) => "yes" | "no" | "unknown";
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

/** Where a payer stands; the state as an owner comes after the other owners, not with the grants. */
export function placeOf(who: Payer, as?: StateRole): number {
  return as === "owner" || !order.includes(who) ? order.length : order.indexOf(who);
}

export function step(
  name: WaterfallStep["step"],
  title: string | null,
  amount: Oere,
  finding: Pick<PayerFinding | Finding, "provision" | "force" | "outcome"> | null,
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
