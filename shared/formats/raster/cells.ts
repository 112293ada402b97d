import { rasterLimits } from "./rasterFile.ts";

/** How the numbers of a file become metres. */
export interface CellRule {
  /** Inclusive ranges that mean "no data". */
  noData: readonly [least: number, most: number][];
  /** Whether the file says that a cell that is not a number has no data. */
  nanIsNoData: boolean;
  /** metres = stored × scale + offset. */
  scale: number;
  offset: number;
}

/** What was met among the cells. */
export interface Tally {
  known: number;
  noData: number;
  /** Not a number, in a file that does not say that it means "no data". */
  nan: number;
  minM: number;
  maxM: number;
  absurd: number;
  firstAbsurd: number | null;
}

export function emptyTally(): Tally {
  return { known: 0, noData: 0, nan: 0, minM: Infinity, maxM: -Infinity, absurd: 0, firstAbsurd: null };
}

const farBeyond = 1e38;

/**
 * The range of stored numbers that a "no data" value stands for. In a file of 32-bit floats the value is met as rounded to
 * them. Values at the end of the float range are written with few digits by some programs (-3.40282e38), so all beyond 1e38
 * on that side count as one. Example: -9999 → [-9999, -9999]; -3.4028235e38 → [-∞, -1e38].
 */
export function noDataRange(value: number, singlePrecision: boolean): [least: number, most: number] {
  if (value <= -farBeyond) return [-Infinity, -farBeyond];
  if (value >= farBeyond) return [farBeyond, Infinity];
  const stored = singlePrecision ? Math.fround(value) : value;
  return [stored, stored];
}

/** Copies `count` cells as metres, NaN where there is no data, and counts what it meets. */
export function copyCells(
  from: ArrayLike<number>,
  fromStart: number,
  to: Float32Array,
  toStart: number,
  count: number,
  { noData, nanIsNoData, scale, offset }: CellRule,
  tally: Tally,
): void {
  const [leastA, mostA] = noData[0] ?? [Infinity, -Infinity];
  const [leastB, mostB] = noData[1] ?? [Infinity, -Infinity];
  let { minM, maxM } = tally;
  let [without, nan] = [0, 0];
  for (let i = 0; i < count; i++) {
    const stored = from[fromStart + i]!;
    if ((stored >= leastA && stored <= mostA) || (stored >= leastB && stored <= mostB)) {
      to[toStart + i] = Number.NaN;
      without++;
      continue;
    }
    if (stored !== stored) {
      to[toStart + i] = Number.NaN;
      nan++;
      continue;
    }
    const metres = Math.fround(stored * scale + offset);
    to[toStart + i] = metres;
    if (metres < minM) minM = metres;
    if (metres > maxM) maxM = metres;
    if (metres > rasterLimits.valueM || metres < -rasterLimits.valueM) {
      tally.absurd++;
      tally.firstAbsurd ??= metres;
    }
  }
  tally.known += count - without - nan;
  tally.noData += nanIsNoData ? without + nan : without;
  if (!nanIsNoData) tally.nan += nan;
  tally.minM = minM;
  tally.maxM = maxM;
}
