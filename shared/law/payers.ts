import type { IsoDate, MeasureLaw, Outcome, Part, Payer, PayerFinding } from "../model/index.ts";
import type { FigureRow } from "./kl/figur1.ts";
import { inForce, provisionOf } from "./provisions.ts";
import type { Answer, Claim, Rule } from "./rule.ts";

/** The surest answer first: of several provisions on one payer, a `yes` decides, and nothing is `no` while one is open. */
const order: readonly Outcome[] = ["yes", "unknown", "cannot-decide", "no"];

/**
 * Who pays for a part: each payer once, with the surest outcome of the provisions about them. Where those leave a payer open,
 * KL's figure tells on its day. Where no provision names anybody, the owners stand alone, and no law says that they must.
 */
export function payersOf(
  part: Part,
  decided: readonly { rule: Rule; answer: Answer }[],
  figure: FigureRow | null,
  law: MeasureLaw["laws"][number],
  day: IsoDate,
): PayerFinding[] {
  const claims = decided.flatMap(({ rule, answer }) => claimsOf(part, rule, answer));
  const named = [...new Set([...(figure?.pays ?? []), ...claims.map(({ who }) => who)])];
  const found = named.map((who) => surest(part, who, claims, figure));
  const ownersAlone: PayerFinding = {
    who: "owners-with-benefit",
    part,
    share: null,
    outcome: "cannot-decide",
    force: null,
    provision: ["grundvand-ingen-lov", "mbl-32-2-ellers"].find((id) => inForce(id, day) === "yes") ?? null,
  };
  const nobodyElse =
    found.every(({ outcome, of }) => outcome === "no" || of === "excess-cost") &&
    !found.some(({ who }) => who === "owners-with-benefit");
  return nobodyElse && part.source === "groundwater" && law.outcome !== "unknown" ? [...found, ownersAlone] : found;
}

function claimsOf(part: Part, rule: Rule, answer: Answer): PayerFinding[] {
  const { force } = provisionOf(rule.provision);
  const about = (rule.about ?? []).map((who): Claim => (typeof who === "string" ? { who, share: null } : who));
  const claims = answer.outcome === "yes" ? answer.payers : about;
  const outcome =
    answer.outcome === "cannot-decide" && answer.code === "not-read-on-this-date" ? "unknown" : answer.outcome;
  return claims.map(({ who, share, of }) => ({
    who,
    part,
    share,
    outcome,
    force,
    provision: rule.provision,
    ...(of === undefined ? {} : { of }),
  }));
}

function surest(part: Part, who: Payer, claims: readonly PayerFinding[], figure: FigureRow | null): PayerFinding {
  const [best] = claims
    .filter((claim) => claim.who === who)
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  const isOpen = best === undefined || best.outcome === "unknown" || best.outcome === "cannot-decide";
  if (isOpen && figure?.pays.includes(who) === true)
    return { who, part, share: null, outcome: "yes", force: null, provision: figure.provision };
  return best!;
}
