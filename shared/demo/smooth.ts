/** 0 below 0, 1 above 1, and without a kink between: 3x² − 2x³. */
export function smoothStep(x: number): number {
  const held = Math.min(1, Math.max(0, x));
  return held * held * (3 - 2 * held);
}

/**
 * Smooth random waves between −1 and 1 over the plane, one wave about every `waveM` metres.
 * Value noise on a lattice; + − × ÷ and integers only.
 */
export function waves(x: number, y: number, waveM: number, seed: number): number {
  const column = Math.floor(x / waveM);
  const row = Math.floor(y / waveM);
  const acrossX = smoothStep(x / waveM - column);
  const acrossY = smoothStep(y / waveM - row);
  const low = mix(lattice(column, row, seed), lattice(column + 1, row, seed), acrossX);
  const high = mix(lattice(column, row + 1, seed), lattice(column + 1, row + 1, seed), acrossX);
  return mix(low, high, acrossY);
}

export function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

function lattice(column: number, row: number, seed: number): number {
  let mixed = Math.imul(column, 0x27d4eb2d) ^ Math.imul(row, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2_147_483_648 - 1;
}

/** A smooth curve through points with rising x: cubic Hermite with central tangents, straight on beyond the ends. */
export function curveThrough(points: readonly (readonly [x: number, y: number])[]): (x: number) => number {
  const slopeAt = (i: number) => {
    const before = points[Math.max(0, i - 1)]!;
    const after = points[Math.min(points.length - 1, i + 1)]!;
    return (after[1] - before[1]) / (after[0] - before[0]);
  };
  return (x) => {
    const first = points[0]!;
    const last = points[points.length - 1]!;
    if (x <= first[0]) return first[1] + (x - first[0]) * slopeAt(0);
    if (x >= last[0]) return last[1] + (x - last[0]) * slopeAt(points.length - 1);
    const i = points.findIndex((point) => x < point[0]) - 1;
    const [x0, y0] = points[i]!;
    const [x1, y1] = points[i + 1]!;
    const span = x1 - x0;
    const t = (x - x0) / span;
    const back = 1 - t;
    return (
      back * back * (1 + 2 * t) * y0 +
      back * back * t * span * slopeAt(i) +
      t * t * (3 - 2 * t) * y1 -
      t * t * back * span * slopeAt(i + 1)
    );
  };
}
