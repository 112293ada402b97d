import type { Position, Ring } from "../model/index.ts";
import { placeOf } from "./ground.ts";
import { type Band, type Civic, civics, type District, districts, streetM } from "./plan.ts";
import { between, type Random } from "./random.ts";

/** A lot before it has a number: its ring, and where it lies in the bent grid of `ground.ts`. */
export interface Lot {
  district: District;
  band: Band;
  use: Band["style"] | Exclude<Civic["use"], "green">;
  /** Number of the block in the town; lots of one block share the number of their matrikelnr. */
  block: number;
  /** Along the inlet, from and to. */
  from: number;
  to: number;
  /** Inland: at the street that the lot faces, and at its back. */
  front: number;
  back: number;
  ring: Ring;
}

/** A block of lots between streets. */
export interface Block {
  number: number;
  district: District;
  band: Band;
  from: number;
  to: number;
  use: Civic["use"] | null;
}

/** The blocks of the town, west to east in each band. Neighbouring blocks leave a street between them. */
export function blocksOf(random: Random): Block[] {
  const blocks: Block[] = [];
  for (const district of districts) {
    district.bands.forEach((band, bandNumber) => {
      cut(district.from, district.to, district.block, 0.16, streetM - 1, random).forEach(([from, to], i) => {
        const civic = civics.find((c) => c.district === district.name && c.band === bandNumber && c.block === i);
        blocks.push({ number: blocks.length + 1, district, band, from, to, use: civic?.use ?? null });
      });
    });
  }
  return blocks;
}

/** The lots of a block. Neighbours share their corners exactly, so the lots tile the block without gap or overlap. */
export function lotsOf(block: Block, random: Random): Lot[] {
  const { band, from, to, use } = block;
  if (use === "green") return [];
  if (use !== null) return [lot(block, use, from, to, band.from, band.to, [from, to])];
  const split = () => splits(from, to, band.frontage, random);
  if (band.rows === 1) {
    const only = split();
    return pairs(only).map(([a, b]) => lot(block, band.style, a, b, band.from, band.to, [a, b]));
  }
  const middle = (band.from + band.to) / 2 + between(random, -2, 2);
  const low = split();
  const high = split();
  const spine = [...new Set([...low, ...high])].sort((a, b) => a - b);
  return [
    ...pairs(low).map(([a, b]) => lot(block, band.style, a, b, band.from, middle, within(spine, a, b))),
    ...pairs(high).map(([a, b]) => lot(block, band.style, a, b, band.to, middle, within(spine, a, b))),
  ];
}

function lot(
  block: Block,
  use: Lot["use"],
  from: number,
  to: number,
  front: number,
  back: number,
  backCorners: readonly number[],
): Lot {
  const { district, band, number } = block;
  const place = (along: number, inland: number): Position => placeOf(along, inland, district.side);
  const ring = [
    ...bend(from, to).map((along) => place(along, front)),
    ...[...(use === band.style ? backCorners : bend(from, to))].reverse().map((along) => place(along, back)),
  ];
  const turned = signedArea(ring) < 0 ? ring.reverse() : ring;
  return { district, band, use, block: number, from, to, front, back, ring: [...turned, turned[0]!] };
}

/** A wide lot follows the bend of its street: a corner about every 30 m. */
function bend(from: number, to: number): number[] {
  const pieces = Math.max(1, Math.floor((to - from) / 30));
  return Array.from({ length: pieces + 1 }, (_, i) => from + ((to - from) * i) / pieces);
}

/** Cuts a stretch into pieces of about `length`, each end moved by up to `loose` of it, with a `gap` between pieces. */
function cut(from: number, to: number, length: number, loose: number, gap: number, random: Random): [number, number][] {
  const count = Math.max(1, Math.round((to - from) / length));
  const each = (to - from) / count;
  const ends = Array.from({ length: count + 1 }, (_, i) =>
    i === 0 || i === count ? from + each * i : from + each * (i + between(random, -loose, loose)),
  );
  return pairs(ends).map(([a, b], i) => [i === 0 ? a : a + gap / 2, i === count - 1 ? b : b - gap / 2]);
}

function splits(from: number, to: number, frontage: number, random: Random): number[] {
  const pieces = cut(from, to, frontage, 0.14, 0, random);
  return [from, ...pieces.map(([, end]) => end)];
}

function within(spine: readonly number[], from: number, to: number): number[] {
  return spine.filter((along) => along >= from && along <= to);
}

export function pairs(values: readonly number[]): [number, number][] {
  return values.slice(1).map((value, i) => [values[i]!, value]);
}

/** Twice the enclosed area is avoided: this is the area itself, above zero where the ring runs anticlockwise; m². */
export function signedArea(ring: readonly Position[]): number {
  const [originE, originN] = ring[0]!;
  let twice = 0;
  ring.forEach(([e, n], i) => {
    const [nextE, nextN] = ring[(i + 1) % ring.length]!;
    twice += (e - originE) * (nextN - originN) - (nextE - originE) * (n - originN);
  });
  return twice / 2;
}
