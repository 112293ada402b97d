import type { Side } from "./ground.ts";

/** How a band of blocks is built up. */
export type Style = "old" | "town" | "villa" | "summer" | "harbour";

/** Blocks between two streets, both given in metres inland from the shore. */
export interface Band {
  from: number;
  to: number;
  style: Style;
  /** Width of a lot at the street, metres. */
  frontage: number;
  /** Lots back to back (2), or one row through (1). */
  rows: 1 | 2;
  /** Behind the project's boundary: these owners are not asked. */
  outside?: true;
}

/** A quarter between two streets that run inland from the shore. */
export interface District {
  name: string;
  side: Side;
  from: number;
  to: number;
  /** About how long a block is, metres. */
  block: number;
  bands: readonly Band[];
}

/** A block with one owner, by district, band and block number. */
export interface Civic {
  district: string;
  band: number;
  block: number;
  use: "school" | "church" | "town-hall" | "green" | "care-home" | "museum";
}

const band = (style: Style, frontage: number, from: number, to: number, rows: 1 | 2 = 2): Band => ({
  from,
  to,
  style,
  frontage,
  rows,
});
const outside = (of: Band): Band => ({ ...of, outside: true });

export const streetM = 8;

export const districts: readonly District[] = [
  {
    name: "Nordbyen",
    side: "north",
    from: 392,
    to: 796,
    block: 150,
    bands: [
      band("villa", 23, 22, 56, 1),
      band("villa", 21, 64, 124),
      band("villa", 20, 132, 190),
      band("villa", 20, 198, 256),
      band("villa", 21, 264, 324),
      outside(band("villa", 23, 332, 400)),
    ],
  },
  {
    name: "Den gamle by",
    side: "north",
    from: 804,
    to: 1184,
    block: 92,
    bands: [
      band("old", 12, 15, 37, 1),
      band("old", 10.5, 43, 83),
      band("old", 10.5, 89, 131),
      band("old", 11.5, 137, 183),
      band("town", 16, 190, 242),
      band("town", 17.5, 249, 305),
      band("villa", 19, 313, 371),
      outside(band("villa", 22, 379, 443)),
    ],
  },
  {
    name: "Fiskerlejet",
    side: "north",
    from: 1192,
    to: 1512,
    block: 98,
    bands: [
      band("old", 12.5, 14, 38, 1),
      band("old", 11, 44, 86),
      band("old", 12, 92, 138),
      band("town", 15, 145, 197),
      band("villa", 18, 205, 261),
      band("villa", 20, 269, 329),
      outside(band("villa", 22, 337, 401)),
    ],
  },
  {
    name: "Strandhusene",
    side: "south",
    from: 404,
    to: 700,
    block: 145,
    bands: [
      band("summer", 27, 30, 68, 1),
      band("summer", 27, 76, 150),
      band("summer", 28, 158, 232),
      outside(band("summer", 30, 240, 318)),
    ],
  },
  {
    name: "Sydbyen",
    side: "south",
    from: 708,
    to: 1184,
    block: 128,
    bands: [
      band("villa", 21, 20, 54, 1),
      band("villa", 19, 62, 120),
      band("villa", 19, 128, 186),
      band("villa", 20, 194, 252),
      band("villa", 21, 260, 320),
      outside(band("villa", 23, 328, 394)),
    ],
  },
  {
    name: "Sydhavnen",
    side: "south",
    from: 1192,
    to: 1492,
    block: 140,
    bands: [
      band("harbour", 46, 18, 66, 1),
      band("harbour", 40, 74, 122, 1),
      band("town", 16.5, 130, 180),
      band("villa", 19, 188, 246),
      band("villa", 20, 254, 314),
      outside(band("villa", 22, 322, 386)),
    ],
  },
];

export const civics: readonly Civic[] = [
  { district: "Den gamle by", band: 2, block: 1, use: "church" },
  { district: "Den gamle by", band: 1, block: 2, use: "town-hall" },
  { district: "Den gamle by", band: 5, block: 0, use: "school" },
  { district: "Fiskerlejet", band: 1, block: 1, use: "museum" },
  { district: "Fiskerlejet", band: 4, block: 2, use: "green" },
  { district: "Nordbyen", band: 3, block: 1, use: "green" },
  { district: "Sydhavnen", band: 3, block: 0, use: "green" },
  { district: "Sydbyen", band: 3, block: 2, use: "school" },
  { district: "Sydbyen", band: 2, block: 0, use: "care-home" },
];
