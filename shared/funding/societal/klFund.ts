/** What KL would have a fund look at (KL: Klimatilpasning, January 2020): a proposal, never law. */
export type FundCriterion = "own-organisation" | "socio-economy" | "benefit" | "own-share" | "critical-works";

/** What is known of a project; null: not known. */
export interface FundFacts {
  /** The owners have joined and made the project themselves. */
  ownOrganisation: boolean | null;
  /** Benefit over cost, present values, in the socio-economic account. */
  benefitCostRatio: number | null;
  /** Avoided damage a year as a part of the damage without the project, 0-1. */
  damageAvoided: number | null;
  /** What the owners and the municipality pay of the gross cost, 0-1. */
  ownShare: number | null;
  /** It keeps water from works that society cannot do without. */
  criticalWorks: boolean | null;
}

export type FundWeights = Readonly<Record<FundCriterion, number>>;

/** KL names the criteria and no weights: 20 each is *ours*, to begin from. */
export const evenWeights: FundWeights = {
  ...{ "own-organisation": 20, "socio-economy": 20, benefit: 20, "own-share": 20, "critical-works": 20 },
};

export interface FundLine {
  criterion: FundCriterion;
  weight: number;
  /** How far it is met, 0-1; null: not known. */
  met: number | null;
}

export interface FundPoints {
  lines: FundLine[];
  /** With each unknown criterion not met at all, and wholly met. */
  least: number;
  most: number;
  outOf: number;
}

/**
 * Points of a project in the fund that KL proposed.
 *
 *   points = Σ_c w_c · m_c
 *
 * w_c  points, ≥ 0, typed: KL gives none
 * m_c  0-1, how far criterion c is met (*ours*): yes or no for own organisation and critical works; the part of the benefit that is left
 *      when the cost is paid, 1 − 1/ratio and not below 0, for socio-economy; the part of the damage that is avoided; the own share
 * A criterion that is not known makes a band, never a no. What points give of a grant is not proposed anywhere, and is not computed.
 * Example: weights of 20, all met but a ratio of 2 and half the damage avoided: 20 + 10 + 10 + 20 + 20 = 80 of 100.
 */
export function klFundPoints(facts: FundFacts, weights: FundWeights): FundPoints {
  const { ownOrganisation, benefitCostRatio: ratio, damageAvoided, ownShare, criticalWorks } = facts;
  const met: Record<FundCriterion, number | null> = {
    "own-organisation": yesOrNo(ownOrganisation),
    "socio-economy": ratio === null ? null : ratio <= 1 ? 0 : 1 - 1 / ratio,
    benefit: damageAvoided === null ? null : Math.max(0, damageAvoided),
    "own-share": ownShare,
    "critical-works": yesOrNo(criticalWorks),
  };
  const lines = (Object.keys(met) as FundCriterion[]).map((criterion) => ({
    ...{ criterion, weight: weights[criterion], met: met[criterion] },
  }));
  const sum = (whenUnknown: number) =>
    lines.reduce((total, line) => total + line.weight * (line.met ?? whenUnknown), 0);
  return { lines, least: sum(0), most: sum(1), outOf: lines.reduce((total, { weight }) => total + weight, 0) };
}

const yesOrNo = (told: boolean | null): number | null => (told === null ? null : told ? 1 : 0);
