import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position, Raster, SeaStart } from "../../../model/index.ts";
import { burnIn } from "./burnIn.ts";
import { floodLevels, neverWet, type SeaCells, seaCells, seaDepth } from "./floodLevels.ts";

/** A raster of one metre cells from rows of levels, the north-west corner at (0, rows); "x": no data. */
function raster(...rows: (number | "x")[][]): Raster {
  const columns = rows[0]!.length;
  const values = Float32Array.from(rows.flat(), (level) => (level === "x" ? Number.NaN : level));
  return { westM: 0, northM: rows.length, cellM: 1, columns, rows: rows.length, values };
}
const from = (edges: SeaStart["edges"], neighbours: 4 | 8 = 4): SeaStart => ({ area: null, edges, neighbours });
/** The depths, row by row, to whole mm. */
function depths(ground: Raster, levelM: number, sea: SeaStart, terrain = ground): number[] {
  const flooded = floodLevels(terrain, seaCells(terrain, sea));
  return Array.from(seaDepth(ground, flooded, levelM).values, (depth) => Math.round(depth * 1000) / 1000);
}
/** The textbook way, one level at a time: what a spreading water reaches. */
function reached(terrain: Raster, { cells, neighbours }: SeaCells, levelM: number): boolean[] {
  const { columns, rows, values } = terrain;
  const wet = new Array<boolean>(values.length).fill(false);
  const look = [...cells];
  for (let cell = look.pop(); cell !== undefined; cell = look.pop()) {
    if (wet[cell] === true || !(values[cell]! < levelM)) continue;
    wet[cell] = true;
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    for (const [x, y] of [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const))) {
      if (neighbours === 4 && x !== 0 && y !== 0) continue;
      if (column + x < 0 || column + x >= columns || row + y < 0 || row + y >= rows) continue;
      look.push(cell + x + y * columns);
    }
  }
  return wet;
}
const dike = (line: Position[], crestLevelM: number) => ({ id: "dige", line, crestLevelM });

describe("the sea, run in over the terrain", () => {
  it("stands 1.60 m deep on ground of 0.80 m behind a ridge of 2.20 m that a level of 2.40 m passes", () => {
    expect(depths(raster([0, 2.2, 0.8]), 2.4, from(["west"]))).toEqual([2.4, 0.2, 1.6]);
  });

  it("stays out of ground below its level that no wet cell joins to it", () => {
    expect(depths(raster([0, 2.2, 0.8]), 2.0, from(["west"]))).toEqual([2, 0, 0]);
  });

  it("goes through a gap at a corner only where cells at a corner are joined", () => {
    const corner = raster([0, 3], [3, 0]);
    expect(depths(corner, 1, { ...from(["north"]), neighbours: 4 })).toEqual([1, 0, 0, 0]);
    expect(depths(corner, 1, { ...from(["north"]), neighbours: 8 })).toEqual([1, 0, 0, 1]);
  });

  it("is held by ground at its very level, as by a crest", () => {
    expect(depths(raster([0, 1.43, 0.5]), 1.43, from(["west"]))).toEqual([1.43, 0, 0]);
    expect(depths(raster([0, 1.43, 0.5]), 1.431, from(["west"]))).toEqual([1.431, 0.001, 0.931]);
  });

  it("does not pass cells without data, nor the raster's other edges", () => {
    expect(depths(raster([0, "x", 0]), 1, from(["west"]))).toEqual([1, Number.NaN, 0]);
  });

  it("begins in a typed area as well as at an edge", () => {
    const area = {
      type: "Polygon" as const,
      coordinates: [
        [
          [1, 0],
          [2, 0],
          [2, 1],
          [1, 1],
          [1, 0],
        ] as Position[],
      ],
    };
    expect(depths(raster([3, 0, 0, 3]), 1, { area, edges: [], neighbours: 4 })).toEqual([0, 1, 1, 0]);
  });

  it("floods nothing where its level is below the ground everywhere", () => {
    expect(depths(raster([2, 2]), 1, from(["west", "east", "north", "south"]))).toEqual([0, 0]);
  });

  it("is nowhere where neither area nor edge is on known ground", () => {
    expect(seaCells(raster(["x", 1]), from(["west"])).cells).toHaveLength(0);
  });
});

describe("the level at which a cell is flooded", () => {
  it("is that of the highest ground on the lowest way to it", () => {
    // From the west: over 2.2 m, or round it by 1.1 m.
    const found = floodLevels(
      raster([0, 2.2, 0.8], [0, 1.1, 0.5]),
      seaCells(raster([0, 2.2, 0.8], [0, 1.1, 0.5]), from(["west"])),
    );
    expect([...found]).toEqual([0, 2200, 1100, 0, 1100, 1100]);
  });

  it("is never, where no way leads or nothing is known", () => {
    const terrain = raster([0, "x", 0.5]);
    expect([...floodLevels(terrain, seaCells(terrain, from(["west"])))]).toEqual([0, neverWet, neverWet]);
  });

  it("says of every level what a water that spreads at that level reaches", () => {
    const level = fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: -500, max: 2500 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    const grid = fc
      .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
      .chain(([columns, rows]) =>
        fc.array(fc.array(level, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(
        grid,
        fc.integer({ min: -600, max: 2600 }),
        fc.constantFrom(4 as const, 8 as const),
        (levels, levelMm, n) => {
          const terrain = raster(...levels.map((row) => row.map((mm) => (mm === null ? ("x" as const) : mm / 1000))));
          const sea = seaCells(terrain, from(["west", "south"], n));
          const wet = [...floodLevels(terrain, sea)].map((mm) => mm < levelMm);
          // The textbook compares what stands in the raster, to its last bit: whole mm are far enough apart.
          expect(wet).toEqual(reached(terrain, sea, Math.fround(levelMm / 1000)));
        },
      ),
    );
  });
});

describe("a dike burned into the terrain", () => {
  // Five columns of sea in the west, ground of 0.50 m in the east; the dike runs north to south between.
  const rows = 10;
  const plain = raster(...Array.from({ length: rows }, () => [0, 0, 0.5, 0.5, 0.5, 0.5]));
  const behind = (found: number[]) => found.filter((_, i) => i % 6 >= 3);
  const line = (fromRow: number, toRow: number): Position[] => [
    [2.5, rows - fromRow],
    [2.5, rows - toRow],
  ];

  it("keeps what is behind it dry up to its crest, and no higher", () => {
    const burnt = burnIn(plain, [dike(line(0, rows), 2)]).terrain;
    expect(new Set(behind(depths(plain, 2, from(["west"]), burnt)))).toEqual(new Set([0]));
    expect(new Set(behind(depths(plain, 2.05, from(["west"]), burnt)))).toEqual(new Set([1.55]));
  });

  it("protects nothing behind a gap, and does once it is closed", () => {
    const gap = burnIn(plain, [dike(line(0, 4), 2), { ...dike(line(6, rows), 2), id: "dige-2" }]).terrain;
    expect(new Set(behind(depths(plain, 1.5, from(["west"]), gap)))).toEqual(new Set([1]));
    const closed = burnIn(plain, [dike(line(0, rows), 2)]).terrain;
    expect(new Set(behind(depths(plain, 1.5, from(["west"]), closed)))).toEqual(new Set([0]));
  });

  it("leaks at an end that does not reach high ground", () => {
    const short = burnIn(plain, [dike(line(0, rows - 1.5), 2)]).terrain;
    expect(new Set(behind(depths(plain, 1.5, from(["west"]), short)))).toEqual(new Set([1]));
  });

  it("is as high as the terrain where that is higher, and tells so", () => {
    const hill = raster([0, 3, 0], [0, 1, 0]);
    const { terrain, lines } = burnIn(hill, [
      dike(
        [
          [1.5, 2],
          [1.5, 0.01],
        ],
        2,
      ),
    ]);
    expect([...terrain.values]).toEqual([0, 3, 0, 0, 2, 0]);
    expect(lines).toMatchObject([{ id: "dige", cells: 2, underTerrain: 1, outsideM: 0 }]);
  });

  it("tells the metres of it that lie off the raster or over cells without data", () => {
    const hole = raster([0, "x", 0, 0]);
    // x from 0.5 to 6.5 along the middle: 1 m over the hole, 2.5 m beyond the east edge.
    const [told] = burnIn(hole, [
      dike(
        [
          [0.5, 0.5],
          [6.5, 0.5],
        ],
        2,
      ),
    ]).lines;
    expect(told!.outsideM).toBeCloseTo(3.5, 9);
    expect(told!.cells).toBe(3);
  });

  it("takes both cells beside a corner that it goes through", () => {
    const flat = raster([0, 0], [0, 0]);
    const { terrain } = burnIn(flat, [
      dike(
        [
          [0.5, 1.5],
          [1.5, 0.5],
        ],
        2,
      ),
    ]);
    expect([...terrain.values]).toEqual([2, 2, 2, 2]);
  });

  it("leaves the terrain that it was given as it was", () => {
    const before = [...plain.values];
    burnIn(plain, [dike(line(0, rows), 2)]);
    expect([...plain.values]).toEqual(before);
  });

  it("from edge to edge lets nothing through, whatever its course and even at corners", () => {
    const side = 12;
    const flat = raster(...Array.from({ length: side }, () => Array.from({ length: side }, () => 0)));
    const across = fc.array(fc.tuple(fc.integer({ min: 0, max: 11_999 }), fc.integer({ min: 1, max: 11_999 })), {
      minLength: 0,
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 11_000 }),
        fc.integer({ min: 1000, max: 11_000 }),
        across,
        (a, b, via) => {
          const course: Position[] = [
            [1.001, a / 1000],
            ...via.map(([x, y]): Position => [1.001 + (x / 12_000) * 9.9, y / 1000]),
            [11.999, b / 1000],
          ];
          const whole: Position[] = [[0, a / 1000], ...course];
          // North of the line is the sea's edge row; the line also keeps off it.
          const kept = whole.map(([x, y]): Position => [x, Math.min(10.9, y)]);
          const { terrain } = burnIn(flat, [dike(kept, 2)]);
          const flooded = floodLevels(terrain, seaCells(terrain, from(["north"], 8)));
          const dry = Array.from({ length: side }, (_, column) => flooded[(side - 1) * side + column]! < 1000);
          const touched = kept.some(([, y]) => y < 1);
          if (!touched) expect(dry).toEqual(new Array(side).fill(false));
        },
      ),
    );
  });

  it("is the same bytes every time", () => {
    const once = burnIn(plain, [dike(line(0, rows), 2)]).terrain.values;
    const twice = burnIn(plain, [dike(line(0, rows), 2)]).terrain.values;
    expect(Buffer.compare(Buffer.from(once.buffer), Buffer.from(twice.buffer))).toBe(0);
  });
});
