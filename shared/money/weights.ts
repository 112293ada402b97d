/**
 * Whole numbers of zero or more, one a unit of up to millions: exact where they are asked for, float64 where that is clear. A key of
 * several layers has weights of 60 digits and more; as bigints a million of them take a second and their memory.
 */
export interface Weights {
  readonly length: number;
  /** Each as a part of their sum: zero for a weight of zero, and for no other. */
  readonly parts: Float64Array;
  /** How far a part may be from what it stands for, as a part of it. */
  readonly offBy: number;
  /** Their sum, exactly. */
  readonly total: bigint;
  exactly: (i: number) => bigint;
  /** Whether two weigh the same, without making either. */
  same: (a: number, b: number) => boolean;
  /** The exact sum of those that have the mark. */
  sumOf: (marks: Uint8Array, mark: number) => bigint;
}

/** One operation of float64 is off by at most this part of its result. */
export const roundedBy = 1 / 9_007_199_254_740_992;

/** Whole numbers as float64 holds them, also beyond 2⁵³. */
export function plainWeights(values: Float64Array): Weights {
  return layeredWeights([{ weight: 1, points: values, total: sumOfWhole(values) }]);
}

/** Whole numbers of any size. */
export function bigWeights(values: readonly bigint[]): Weights {
  const total = values.reduce((sum, one) => sum + one, 0n);
  return {
    ...{ length: values.length, total, offBy: roundedBy },
    parts: Float64Array.from(values, (one) => partOf(one, total)),
    exactly: (i) => values[i]!,
    same: (a, b) => values[a] === values[b],
    sumOf: (marks, mark) => values.reduce((sum, one, i) => (marks[i] === mark ? sum + one : sum), 0n),
  };
}

/** Points of one layer, whole numbers with their exact sum, and the layer's part in the whole: whole, above zero. */
export interface WeightLayer {
  weight: number;
  points: Float64Array;
  total: bigint;
}

/**
 * One weight a unit from the points of several layers, so that its part of all weights is its part of the whole.
 *
 *   w_i = Σ_l k_l · p_il · Π_{m≠l} P_m, over the greatest whole number that divides every layer's factor
 *
 * k_l    no unit, whole weight of layer l in the whole; the layers' parts are k_l / Σk
 * p_il   whole points of unit i in layer l; P_l = Σ_i p_il > 0
 * With one layer of weight 1 the points are the weights.
 */
export function layeredWeights(layers: readonly WeightLayer[]): Weights {
  const [only] = layers;
  if (only === undefined) throw new RangeError("weights without a layer");
  const product = layers.reduce((all, { total }) => all * total, 1n);
  const scales = layers.map(({ weight, total }) => (total === 0n ? 0n : (BigInt(weight) * product) / total));
  const divisor = scales.reduce(greatestDivisor);
  const factors = scales.map((scale) => (divisor === 0n ? 0n : scale / divisor));
  const length = only.points.length;
  const sumBy = (sumOfLayer: (layer: WeightLayer) => bigint) =>
    layers.reduce((sum, layer, l) => sum + factors[l]! * sumOfLayer(layer), 0n);
  return {
    ...{ length, parts: partsOf(layers), offBy: (layers.length + 4) * roundedBy, total: sumBy(({ total }) => total) },
    exactly: (i) => sumBy(({ points }) => BigInt(points[i]!)),
    same: (a, b) => layers.every(({ points }) => points[a] === points[b]),
    sumOf: (marks, mark) => sumBy(({ points }) => sumOfWhole(points, (i) => marks[i] === mark)),
  };
}

/** Σ_l k_l / Σk · p_il / P_l: no sum of other signs, so that each part is as near as its few operations. */
function partsOf(layers: readonly WeightLayer[]): Float64Array {
  const all = layers.reduce((sum, { weight }) => sum + weight, 0);
  const parts = new Float64Array(layers[0]!.points.length);
  for (const { weight, points, total } of layers) {
    const part = weight / all;
    const about = Number(total);
    if (about > 0) for (let i = 0; i < parts.length; i++) parts[i]! += (points[i]! / about) * part;
  }
  return parts;
}

/** The same weights, those with a mark of their own (not 0) set to zero. */
export function unmarkedOf(weights: Weights, marks: Uint8Array): Weights {
  const total = weights.sumOf(marks, 0);
  const grown = total === 0n ? 0 : ratioOf(weights.total, total);
  return {
    ...{ length: weights.length, total, offBy: weights.offBy + 3 * roundedBy },
    parts: weights.parts.map((part, i) => (marks[i] === 0 ? part * grown : 0)),
    exactly: (i) => (marks[i] === 0 ? weights.exactly(i) : 0n),
    same: (a, b) => (marks[a] === 0 ? marks[b] === 0 && weights.same(a, b) : marks[b] !== 0),
    sumOf: (others, mark) => {
      const both = marks.map((one, i) => (one === 0 && others[i] === mark ? 1 : 0));
      return weights.sumOf(both, 1);
    },
  };
}

/** The exact sum of whole numbers that may pass 2⁵³ together; of some of them, where `counts` says which. */
export function sumOfWhole(values: Float64Array, counts?: (i: number) => boolean): bigint {
  let big = 0n;
  let small = 0;
  for (let i = 0; i < values.length; i++) {
    if (counts !== undefined && !counts(i)) continue;
    const value = values[i]!;
    if (small + value > Number.MAX_SAFE_INTEGER) {
      big += BigInt(small);
      small = value;
    } else small += value;
  }
  return big + BigInt(small);
}

/** A weight of its total; never zero for one above zero. */
function partOf(weight: bigint, total: bigint): number {
  return weight === 0n ? 0 : Math.max(ratioOf(weight, total), Number.MIN_VALUE);
}

const quotientBits = 96;

/** a / b of whole numbers above zero of any size, off by at most `roundedBy`. */
export function ratioOf(a: bigint, b: bigint): number {
  const shift = quotientBits + bitsOf(b) - bitsOf(a);
  const quotient = shift >= 0 ? (a << BigInt(shift)) / b : a / (b << BigInt(-shift));
  return Number(quotient) * powerOfTwo(-shift);
}

const bitsOf = (value: bigint): number => 4 * value.toString(16).length;

function powerOfTwo(exponent: number): number {
  let power = 1;
  for (let e = exponent; e < 0; e++) power /= 2;
  for (let e = exponent; e > 0; e--) power *= 2;
  return power;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
