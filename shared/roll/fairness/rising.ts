const digitBits = 16;
const digits = 1 << digitBits;

/**
 * The places of the known numbers (not NaN), from the smallest number up; equal ones in their own order.
 * A radix sort over the bits: four passes over columns of millions, where comparing takes seconds.
 */
export function rising(values: Float64Array): Uint32Array {
  const { high, low } = keysOf(values);
  let order = new Uint32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) order[count++] = i;
  order = order.subarray(0, count);
  let spare = new Uint32Array(count);
  for (const [key, shift] of [
    [low, 0] as const,
    [low, digitBits] as const,
    [high, 0] as const,
    [high, digitBits] as const,
  ]) {
    const from = new Uint32Array(digits + 1);
    for (const i of order) from[((key[i]! >>> shift) & (digits - 1)) + 1]!++;
    for (let d = 0; d < digits; d++) from[d + 1]! += from[d]!;
    for (const i of order) spare[from[(key[i]! >>> shift) & (digits - 1)]!++] = i;
    [order, spare] = [spare, order];
  }
  return order;
}

/** Whole numbers in the order of the float64s: the sign bit turned, and below zero all of them. Both zeros are one. */
function keysOf(values: Float64Array): { high: Uint32Array; low: Uint32Array } {
  const high = new Uint32Array(values.length);
  const low = new Uint32Array(values.length);
  const number = new Float64Array(1);
  const bits = new Uint32Array(number.buffer);
  const [lowWord, highWord] = littleEndian() ? [0, 1] : [1, 0];
  for (let i = 0; i < values.length; i++) {
    number[0] = values[i]! + 0;
    const negative = bits[highWord]! >>> 31 === 1;
    high[i] = negative ? ~bits[highWord]! : bits[highWord]! ^ 0x80000000;
    low[i] = negative ? ~bits[lowWord]! : bits[lowWord]!;
  }
  return { high, low };
}

const littleEndian = (): boolean => new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
