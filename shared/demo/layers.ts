import type { Geometry, Polygon, Position } from "../model/index.ts";
import { coastEasting, fromPlan, placeOf, type Side, shoreNorthing } from "./ground.ts";
import type { Block } from "./lots.ts";
import { type District, districts, streetM } from "./plan.ts";
import { waves } from "./smooth.ts";

/** What the map of Noret shows beside parcels and buildings, in EPSG:25832. */
export interface DemoFeature {
  id: string;
  kind: "water" | "stream" | "road" | "quay" | "label";
  geometry: Geometry;
  title?: string;
}

const headAlong = 200;
const mouthAlong = 1612;
const quayFrom = 1020;
const farM = 1500;

/** The sea and the inlet as one surface. */
export function waterSurface(): Polygon {
  const shore = (side: Side) => steps(headAlong, mouthAlong, 12).map((along) => placeOf(along, 0, side));
  const coast = (from: number, to: number) => steps(from, to, 40).map((north) => fromPlan(coastEasting(north), north));
  const ring = [
    fromPlan(1800 + farM, 2000 + farM),
    ...coast(2000 + farM, shoreNorthing(mouthAlong, "north") + 30),
    ...shore("north").reverse(),
    ...shore("south"),
    ...coast(shoreNorthing(mouthAlong, "south") - 30, -farM),
    fromPlan(1800 + farM, -farM),
  ];
  return { type: "Polygon", coordinates: [[...ring, ring[0]!]] };
}

export function layersOf(blocks: readonly Block[]): DemoFeature[] {
  return [
    { id: "vand", kind: "water", geometry: waterSurface(), title: "Noret" },
    { id: "aa", kind: "stream", geometry: line(streamCourse()), title: "Mølleåen" },
    ...roads(blocks).map((corners, i): DemoFeature => ({ id: `vej-${i + 1}`, kind: "road", geometry: line(corners) })),
    ...quays().map((corners, i): DemoFeature => ({ id: `kaj-${i + 1}`, kind: "quay", geometry: line(corners) })),
    ...labels.map(
      ([title, east, north], i): DemoFeature => ({
        id: `navn-${i + 1}`,
        kind: "label",
        geometry: { type: "Point", coordinates: fromPlan(east, north) },
        title,
      }),
    ),
  ];
}

const labels: readonly (readonly [title: string, east: number, north: number])[] = [
  ["Noret", 690, 985],
  ["Havet", 1800, 860],
  ["Den gamle by", 990, 1230],
  ["Fiskerlejet", 1350, 1170],
  ["Nordbyen", 590, 1330],
  ["Strandhusene", 520, 700],
  ["Sydbyen", 930, 640],
  ["Sydhavnen", 1340, 860],
];

/** The stream meanders down from the west into the head of the inlet. */
export function streamCourse(): Position[] {
  const mouth = (shoreNorthing(headAlong, "north") + shoreNorthing(headAlong, "south")) / 2;
  return steps(-farM, headAlong + 20, 15).map((east) => {
    const held = Math.min(1, (headAlong + 20 - east) / 150);
    return fromPlan(east, mouth + held * (46 * waves(east, 0, 150, 31) + 16 * waves(east, 0, 55, 32)));
  });
}

/** Quays along the narrow mouth, and two moles into the sea. */
function quays(): Position[][] {
  return [
    ...(["north", "south"] as const).map((side) =>
      steps(quayFrom, mouthAlong - 8, 12).map((along) => placeOf(along, 0, side)),
    ),
    [
      [1608, 1066],
      [1650, 1082],
      [1715, 1080],
      [1770, 1052],
      [1788, 1022],
    ].map(([east, north]) => fromPlan(east!, north!)),
    [
      [1606, 1000],
      [1650, 976],
      [1705, 972],
      [1742, 990],
    ].map(([east, north]) => fromPlan(east!, north!)),
  ];
}

function roads(blocks: readonly Block[]): Position[][] {
  return [
    ...districts.flatMap((district) => [...streetsAlong(district), ...streetsInland(district)]),
    ...lanes(blocks),
    [placeOf(1188, 11, "south"), placeOf(1188, 10, "north")],
    steps(440, 440 + farM, 30).map((inland) => placeOf(1188, inland, "north")),
    steps(394, 394 + farM, 30).map((inland) => placeOf(1188, inland, "south")),
    steps(388 - farM - 400, 388, 30).map((along) => placeOf(along, 194 + (388 - along) * 0.1, "north")),
    steps(400 - farM - 400, 400, 30).map((along) => placeOf(along, 154 + (400 - along) * 0.16, "south")),
  ];
}

/** Streets that follow the shore: before, between and behind the bands of a district. */
function streetsAlong(district: District): Position[][] {
  const { bands, side, from, to } = district;
  const inland = bands.map((band, i) => (i === 0 ? band.from - 6 : (bands[i - 1]!.to + band.from) / 2));
  return [...inland, bands[bands.length - 1]!.to + streetM / 2].map((metres) =>
    steps(from - streetM / 2, to + streetM / 2, 20).map((along) => placeOf(along, metres, side)),
  );
}

/** Streets at the two ends of a district. */
function streetsInland(district: District): Position[][] {
  const { bands, side, from, to } = district;
  return [from - streetM / 2, to + streetM / 2].map((along) =>
    steps(bands[0]!.from - 6, bands[bands.length - 1]!.to + streetM / 2, 20).map((inland) =>
      placeOf(along, inland, side),
    ),
  );
}

/** Lanes between the blocks of a band. */
function lanes(blocks: readonly Block[]): Position[][] {
  return blocks.slice(1).flatMap((block, i) => {
    const before = blocks[i]!;
    if (before.band !== block.band) return [];
    const along = (before.to + block.from) / 2;
    return [
      steps(block.band.from - streetM / 2, block.band.to + streetM / 2, 20).map((inland) =>
        placeOf(along, inland, block.district.side),
      ),
    ];
  });
}

function line(coordinates: Position[]): Geometry {
  return { type: "LineString", coordinates };
}

/** From one number to another in steps of about `step`, both ends included. */
export function steps(from: number, to: number, step: number): number[] {
  const count = Math.max(1, Math.round(Math.abs(to - from) / step));
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
}
