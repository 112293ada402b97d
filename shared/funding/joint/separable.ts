/** What a party stands with: the cost that only it causes, and the most that it can be asked for. */
export interface SeparableParty {
  /** Kroner that go when the party goes (SCRB), or that serve it alone (AJE). */
  separable: number;
  /** Kroner of the cheapest works for it alone. */
  alternative: number;
  /** Kroner of present value; null: not told, and the alternative alone is the limit. */
  benefit: number | null;
}

export type SeparableShares =
  | { ok: true; shares: number[]; warned: number[] }
  /** `nothing-remains`: nobody's justifiable cost passes the separable; `not-justified`: the works cost more than all of them. */
  | { ok: false; why: "nothing-remains" | "not-justified"; justifiable: number };

/**
 * Separable costs, remaining benefits; with direct costs for separable ones, alternative justifiable expenditure.
 *
 *   x_i = s_i + (C − Σs) · r_i / Σr,   r_i = max(0, min(benefit_i, alternative_i) − s_i)
 *
 * s_i    kr, separable cost;  C kr, cost of the joint works
 * A party whose justifiable cost is below its separable cost has r = 0 and is named in `warned`. Not rounded.
 * Sources: Federal Inter-Agency River Basin Committee 1950; Young, Okada & Hashimoto 1979. Definition 19.
 * Example: total 800, justifiable 700/260/350, separable 300/80/120 → 448.15, 146.67, 205.19.
 */
export function remainingBenefits(total: number, parties: readonly SeparableParty[]): SeparableShares {
  const justifiable = parties.map(({ alternative, benefit }) => Math.min(alternative, benefit ?? alternative));
  const all = justifiable.reduce((sum, one) => sum + one, 0);
  // Sums of kroner with øre: what is nearer than this is equal.
  if (total > all + total * 1e-12) return { ok: false, why: "not-justified", justifiable: all };
  const remaining = parties.map(({ separable }, i) => Math.max(0, justifiable[i]! - separable));
  const sum = remaining.reduce((whole, one) => whole + one, 0);
  if (sum === 0) return { ok: false, why: "nothing-remains", justifiable: all };
  const joint = total - parties.reduce((whole, { separable }) => whole + separable, 0);
  return {
    ok: true,
    shares: parties.map(({ separable }, i) => separable + (joint * remaining[i]!) / sum),
    warned: parties.flatMap(({ separable }, i) => (justifiable[i]! < separable ? [i] : [])),
  };
}
