import { type AmountClass, classOf, warm } from "./classes.ts";
import { colours } from "./colours.ts";

/** Where parcels lie: each one's number, and west, north, east and south in 2^30 parts of the Web Mercator square. */
export interface PlacedParcels {
  numbers: Uint32Array;
  boxes: Int32Array;
}

/** All parcels as one picture, upright in Web Mercator. */
export interface OverviewImage {
  width: number;
  height: number;
  /** Four bytes a pixel, from the north-western corner. */
  rgba: Uint8ClampedArray<ArrayBuffer>;
  /** West, north, east and south, as the boxes of parcels. */
  box: [number, number, number, number];
}

/** What colours a parcel of a large case has, by number: not known, outside all measures, pays nothing, and the classes of amounts. */
export const largeColours = [colours.unknown, colours.outside, colours.nothing, ...warm] as const;
const [unknown, outside, nothing, firstClass] = [0, 1, 2, 3];

/** Pixels of the longer side: a town of 30 km has one each 30 m, about a lot. */
const longestSide = 1_024;
const alpha = 235;

/** Of each parcel a place among `largeColours`. `unitOf`: which unit's amount is a parcel's; −1: none. Null: no amount is known yet. */
export function coloursOf(
  amounts: Float64Array | null,
  unitOf: Int32Array,
  classes: readonly AmountClass[],
): Uint8Array {
  const ofClass = numbersOf(classes);
  return Uint8Array.from(unitOf, (unit) => {
    if (amounts === null) return unknown;
    return unit === -1 ? outside : numberOf(amounts[unit]!, classes, ofClass);
  });
}

const numbersOf = (classes: readonly AmountClass[]): number[] =>
  classes.map(({ colour }) => firstClass + (warm as readonly string[]).indexOf(colour));

function numberOf(amount: number, classes: readonly AmountClass[], ofClass: readonly number[]): number {
  return ofClass[classOf(amount, classes)] ?? nothing;
}

/**
 * Each pixel by the mean of what the parcels in it pay, each counted in every pixel that the box round it meets; where no measure reaches any
 * of them as outside, and hatched while nothing is known.
 */
export function drawOverview(
  { boxes }: PlacedParcels,
  amounts: Float64Array | null,
  unitOf: Int32Array,
  classes: readonly AmountClass[],
): OverviewImage | null {
  const count = boxes.length / 4;
  if (count === 0) return null;
  const box = boxRound(boxes);
  const [west, north, east, south] = box;
  const step = Math.max(east - west, south - north, 1) / longestSide;
  const [width, height] = [
    Math.max(1, Math.ceil((east - west) / step)),
    Math.max(1, Math.ceil((south - north) / step)),
  ];
  const sums = new Float64Array(width * height);
  /** Parcels that pay or might, and all others. */
  const [reached, others] = [new Uint32Array(width * height), new Uint32Array(width * height)];
  for (let i = 0; i < count; i++) {
    const unit = amounts === null ? -1 : (unitOf[i] ?? -1);
    const x0 = Math.floor((boxes[4 * i]! - west) / step);
    const y0 = Math.floor((boxes[4 * i + 1]! - north) / step);
    const x1 = Math.min(width - 1, Math.max(x0, Math.ceil((boxes[4 * i + 2]! - west) / step) - 1));
    const y1 = Math.min(height - 1, Math.max(y0, Math.ceil((boxes[4 * i + 3]! - north) / step) - 1));
    for (let y = y0; y <= y1; y++)
      for (let x = x0; x <= x1; x++) {
        const pixel = y * width + x;
        if (unit === -1) others[pixel]!++;
        else {
          reached[pixel]!++;
          sums[pixel]! += amounts![unit]!;
        }
      }
  }
  const ofClass = numbersOf(classes);
  const palette = largeColours.map(bytesOf);
  const rgba = new Uint8ClampedArray(4 * width * height);
  for (let pixel = 0; pixel < sums.length; pixel++) {
    if (reached[pixel] === 0 && others[pixel] === 0) continue;
    const hatched = amounts === null && ((pixel % width) + Math.floor(pixel / width)) % 8 < 2;
    const colour =
      reached[pixel]! > 0
        ? palette[numberOf(sums[pixel]! / reached[pixel]!, classes, ofClass)]!
        : hatched
          ? hatchGrey
          : palette[amounts === null ? unknown : outside]!;
    rgba.set(colour, 4 * pixel);
    rgba[4 * pixel + 3] = alpha;
  }
  return { width, height, rgba, box: [west, north, west + width * step, north + height * step] };
}

const hatchGrey = [140, 140, 140];
const bytesOf = (colour: string): [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

function boxRound(boxes: Int32Array): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < boxes.length; i += 4) {
    box[0] = Math.min(box[0], boxes[i]!);
    box[1] = Math.min(box[1], boxes[i + 1]!);
    box[2] = Math.max(box[2], boxes[i + 2]!);
    box[3] = Math.max(box[3], boxes[i + 3]!);
  }
  return box;
}
