import { exp, ln } from "../money/index.ts";

/** Water level at a return period, metres DVR90. */
export interface LevelPoint {
  returnPeriodYears: number;
  levelM: number;
}

export interface Gumbel {
  locationM: number;
  scaleM: number;
}

/**
 * Gumbel through two levels exactly, through more by least squares of the level on y = −ln(−ln(1 − 1/T)).
 * Null where it cannot be fitted: fewer than two return periods, one at or below a year, or a scale that is not above zero.
 * Source: definition 4. Example: 1.00 m at T = 20 and 1.50 m at T = 100: scale 0.30676 m, location 0.08887 m.
 */
export function fitGumbel(points: readonly LevelPoint[]): Gumbel | null {
  if (points.length < 2 || points.some(({ returnPeriodYears }) => returnPeriodYears <= 1)) return null;
  const ys = points.map(({ returnPeriodYears }) => reducedVariate(returnPeriodYears));
  const meanY = ys.reduce((sum, y) => sum + y, 0) / ys.length;
  const meanLevel = points.reduce((sum, { levelM }) => sum + levelM, 0) / ys.length;
  let covariance = 0;
  let variance = 0;
  for (const [i, y] of ys.entries()) {
    covariance += (y - meanY) * (points[i]!.levelM - meanLevel);
    variance += (y - meanY) * (y - meanY);
  }
  const scaleM = covariance / variance;
  return scaleM > 0 ? { scaleM, locationM: meanLevel - scaleM * meanY } : null;
}

/** y = −ln(−ln(1 − 1/T)), T > 1. */
export function reducedVariate(returnPeriodYears: number): number {
  return -ln(-ln(1 - 1 / returnPeriodYears));
}

/** The level that is passed once in so many years, T > 1: location + scale · y(T). */
export function levelOfReturnPeriod({ locationM, scaleM }: Gumbel, returnPeriodYears: number): number {
  return locationM + scaleM * reducedVariate(returnPeriodYears);
}

/** Chance a year that the level is passed: 1 − exp(−exp(−(level − location)/scale)). */
export function chanceOfLevel({ locationM, scaleM }: Gumbel, levelM: number): number {
  const rate = exp(-(levelM - locationM) / scaleM);
  // For rare levels 1 − exp(−rate) would lose its digits; the series has them.
  return rate < 1e-5 ? rate - (rate * rate) / 2 : 1 - exp(-rate);
}
