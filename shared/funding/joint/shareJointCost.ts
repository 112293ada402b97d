import type { Issue, JointCost, Result } from "../../model/index.ts";
import { type Costs, costsOf, separableCost } from "./game.ts";
import { nucleolus } from "./nucleolus.ts";
import { remainingBenefits } from "./separable.ts";
import { shapley } from "./shapley.ts";

export interface JointShares {
  /** Kroner of each party, in the order of the parties; not rounded. */
  kroner: number[];
  totalKroner: number;
  /** Parties whose own costs pass what the works are worth to them: they pay those, and nothing of the rest. */
  warned: string[];
}

/**
 * What each party pays of works that several use, by the chosen method (definition 19). C(S) is the cost of the elements that anyone in
 * S uses.
 * Issues: `joint-party-unknown` (an element's user is no party, a party stands twice or uses nothing), `joint-benefit-missing`
 * (`proportional` needs all), `joint-not-justified`, `joint-nothing-remains`, `joint-share-negative`.
 * Example: two waters of 30 and 20, together 40 → 25 and 15 by `scrb`, `shapley` and `nucleolus`.
 */
export function shareJointCost(joint: JointCost, path: string): Result<JointShares> {
  const ids = joint.parties.map(({ id }) => id);
  const strange = partiesUnknown(joint, ids, path);
  if (isFilled(strange)) return { ok: false, issues: strange };
  const costs = costsOf(ids, joint.elements);
  const shared = byMethod(joint, costs, path);
  if (!shared.ok) return shared;
  const { kroner, warned } = shared.value;
  const total = costs[costs.length - 1]!;
  // Sums of kroner: what is nearer to zero than this part of the whole is rounding.
  const negative = kroner.findIndex((one) => one < -total * 1e-9);
  if (negative >= 0)
    return { ok: false, issues: [{ path, code: "joint-share-negative", facts: { party: ids[negative]! } }] };
  return { ok: true, value: { kroner: kroner.map((one) => Math.max(0, one)), totalKroner: total, warned } };
}

function byMethod(joint: JointCost, costs: Costs, path: string): Result<Pick<JointShares, "kroner" | "warned">> {
  const { method, parties, elements } = joint;
  if (method === "shapley") return { ok: true, value: { kroner: shapley(costs), warned: [] } };
  if (method === "nucleolus") return { ok: true, value: { kroner: nucleolus(costs), warned: [] } };
  const total = costs[costs.length - 1]!;
  if (method === "proportional") {
    const [first, ...rest] = parties.flatMap(({ id, benefitKroner }): Issue[] =>
      benefitKroner === undefined ? [{ path, code: "joint-benefit-missing", facts: { party: id } }] : [],
    );
    if (first !== undefined) return { ok: false, issues: [first, ...rest] };
    const all = parties.reduce((sum, { benefitKroner = 0 }) => sum + benefitKroner, 0);
    if (all === 0) return { ok: false, issues: [{ path, code: "joint-nothing-remains", facts: {} }] };
    return {
      ok: true,
      value: { kroner: parties.map(({ benefitKroner = 0 }) => (total * benefitKroner) / all), warned: [] },
    };
  }
  const found = remainingBenefits(
    total,
    parties.map(({ id, benefitKroner, alternativeKroner }, i) => ({
      separable:
        method === "scrb"
          ? separableCost(costs, i)
          : elements.reduce((sum, { kroner, usedBy }) => (usedBy.every((user) => user === id) ? sum + kroner : sum), 0),
      alternative: alternativeKroner ?? costs[1 << i]!,
      benefit: benefitKroner ?? null,
    })),
  );
  if (found.ok) return { ok: true, value: { kroner: found.shares, warned: found.warned.map((i) => parties[i]!.id) } };
  const code = found.why === "not-justified" ? "joint-not-justified" : "joint-nothing-remains";
  return { ok: false, issues: [{ path, code, facts: { cost: total, justifiable: found.justifiable } }] };
}

function partiesUnknown({ elements }: JointCost, ids: readonly string[], path: string): Issue[] {
  const expected = ids.join(", ");
  const used = new Set(elements.flatMap(({ usedBy }) => usedBy));
  return [
    ...ids.flatMap((id, i): Issue[] =>
      ids.indexOf(id) < i || !used.has(id)
        ? [{ path: `${path}/parties/${i}`, code: "joint-party-unknown", facts: { found: id, expected } }]
        : [],
    ),
    ...elements.flatMap(({ usedBy }, e) =>
      usedBy.flatMap((id): Issue[] =>
        ids.includes(id)
          ? []
          : [{ path: `${path}/elements/${e}`, code: "joint-party-unknown", facts: { found: id, expected } }],
      ),
    ),
  ];
}

function isFilled(issues: Issue[]): issues is [Issue, ...Issue[]] {
  return issues.length > 0;
}
