import type { Uncertainty } from "../../model/index.ts";
import { exp, ln, normalFrom } from "../../money/index.ts";

/** The errors of one draw. */
export interface Errors {
  /** Standard deviations that the water level lies above what was told: one a draw, the same for all parcels (definition 4). */
  level: number;
  cost: number;
  /** Factor on each parcel's damage. */
  damage: Float64Array;
}

/**
 * Errors draw by draw. Level: normal. Cost and damage: factors, log-normal with mean 1. Half of the variance of damage's logarithm is
 * common to all parcels (the curve is wrong), half is each parcel's own (the house is another): ours.
 *
 *   factor = exp(σ·z − σ²/2),  σ² = ln(1 + cv²)
 */
export function errorsFrom({ seed, damageCv, costCv }: Uncertainty, parcels: number): () => Errors {
  const next = normalFrom(seed);
  const ofDamage = sigmaSquared(damageCv) / 2;
  const ofCost = sigmaSquared(costCv);
  return () => {
    const level = next();
    const cost = factor(ofCost, next());
    const common = factor(ofDamage, next());
    const damage = Float64Array.from({ length: parcels }, () => common * factor(ofDamage, next()));
    return { level, cost, damage };
  };
}

const sigmaSquared = (cv: number): number => ln(1 + cv * cv);

const factor = (variance: number, z: number): number =>
  variance === 0 ? 1 : exp(Math.sqrt(variance) * z - variance / 2);
