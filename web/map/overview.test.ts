import { describe, expect, it } from "vitest";
import { classesOf, warm } from "./classes.ts";
import { colours } from "./colours.ts";
import { coloursOf, drawOverview, largeColours, type OverviewImage, type PlacedParcels } from "./overview.ts";

/** Squares of 1,024 parts a side, one beside the other from west to east: each is one pixel of the picture of 1,024 of them. */
const side = 1_024;
const row = (count: number): PlacedParcels => ({
  numbers: Uint32Array.from({ length: count }, (_, i) => i),
  boxes: Int32Array.from(Array.from({ length: count }, (_, i) => [i * side, 0, (i + 1) * side, side]).flat()),
});
const colourAt = ({ rgba }: OverviewImage, pixel: number): string =>
  `#${[...rgba.subarray(4 * pixel, 4 * pixel + 3)].map((part) => part.toString(16).padStart(2, "0")).join("")}`;

/** Five classes: 100 to 500 kr. */
const amounts = Float64Array.from([10_000, 20_000, 30_000, 40_000, 50_000]);
const classes = classesOf(amounts);

describe("the colours of a large case's parcels", () => {
  it("are those of their unit's amount; outside where no measure reaches them, nothing where they pay nothing", () => {
    const of = (unit: number[], owed = amounts) =>
      [...coloursOf(owed, Int32Array.from(unit), classes)].map((c) => largeColours[c]);
    expect(of([0, 4, -1])).toEqual([warm[0], warm[4], colours.outside]);
    expect(of([0], Float64Array.of(0))).toEqual([colours.nothing]);
  });

  it("are not known before anything is computed", () => {
    expect([...coloursOf(null, Int32Array.of(0, -1), [])].map((c) => largeColours[c])).toEqual([
      colours.unknown,
      colours.unknown,
    ]);
  });
});

describe("the overview of a large case", () => {
  it("is 1,024 pixels on its longer side, each as the parcel that lies in it", () => {
    const unitOf = Int32Array.from({ length: 1_024 }, (_, i) => (i % 2 === 0 ? 0 : 4));
    const image = drawOverview(row(1_024), amounts, unitOf, classes)!;
    expect([image.width, image.height, image.box]).toEqual([1_024, 1, [0, 0, 1_024 * side, side]]);
    expect([colourAt(image, 0), colourAt(image, 1)]).toEqual([warm[0], warm[4]]);
  });

  it("has in each pixel the mean of what those in it pay", () => {
    // Two parcels a pixel: 100 and 500 kr. are 300 kr. in the mean, which is of the third class.
    const unitOf = Int32Array.from({ length: 2_048 }, (_, i) => (i % 2 === 0 ? 0 : 4));
    const image = drawOverview(row(2_048), amounts, unitOf, classes)!;
    expect(image.width).toBe(1_024);
    expect(colourAt(image, 7)).toBe(warm[2]);
  });

  it("covers all of a large parcel, shows what lies outside, and leaves bare what holds none", () => {
    const places: PlacedParcels = {
      numbers: Uint32Array.of(0, 1),
      // A field over the western half, a lot in the north-eastern corner.
      boxes: Int32Array.of(0, 0, 512 * side, 1_024 * side, 1_023 * side, 0, 1_024 * side, side),
    };
    const image = drawOverview(places, amounts, Int32Array.of(2, -1), classes)!;
    const alphaAt = (x: number, y: number) => image.rgba[4 * (y * image.width + x) + 3];
    expect([image.width, image.height]).toEqual([1_024, 1_024]);
    expect(colourAt(image, 500 * 1_024 + 250)).toBe(warm[2]);
    expect(colourAt(image, 1_023)).toBe(colours.outside);
    expect([alphaAt(700, 700), alphaAt(250, 500)]).toEqual([0, 235]);
  });

  it("is hatched while nothing is known, and there is none of no parcels", () => {
    const image = drawOverview(row(16), null, new Int32Array(0), [])!;
    const seen = new Set(Array.from({ length: image.width }, (_, pixel) => colourAt(image, pixel)));
    expect([...seen].sort()).toEqual(["#8c8c8c", colours.unknown]);
    expect(drawOverview(row(0), amounts, new Int32Array(0), classes)).toBeNull();
  });
});
