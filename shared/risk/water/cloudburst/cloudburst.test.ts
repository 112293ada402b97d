import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Raster } from "../../../model/index.ts";
import { findBasins, letItRain, type RainBalance, spill } from "./index.ts";

/** Cells of 10 m: 100 m² each. */
const raster = (...rows: readonly (readonly number[])[]): Raster => ({
  ...{ westM: 0, northM: rows.length * 10, cellM: 10, columns: rows[0]!.length, rows: rows.length },
  values: Float32Array.from(rows.flat()),
});
const all = (depthM: number) => ({ rainM: depthM, runoffCoefficient: 1, sewer: null });
const depths = (values: Float32Array): number[] => Array.from(values, (depth) => Math.round(depth * 1000) / 1000);
/** A lip of 5 m round a pit of one cell at 4 m. */
const pit = raster([5, 5, 5], [5, 4, 5], [5, 5, 5]);

describe("one pit of 100 m², 1 m deep", () => {
  const basins = findBasins(pit);

  it("is one basin that runs over at 5.00 m into the outside", () => {
    expect(basins.count).toBe(2);
    expect([...basins.saddles.levelMm]).toEqual([5000]);
  });

  it("holds 40 m³ at 0.40 m, and lets out what is over 100 m³", () => {
    expect(spill(basins, Float64Array.of(0, 40))).toMatchObject({
      ponds: [{ levelM: 4.4, spillM: 5, volumeM3: 40, capacityM3: 100, areaM2: 100, deepestM: 0.4, isFull: false }],
      storedM3: 40,
      outM3: 0,
    });
    expect(spill(basins, Float64Array.of(0, 140))).toMatchObject({
      ponds: [{ levelM: 5, volumeM3: 100, isFull: true }],
      outM3: 40,
    });
  });

  it("keeps what rains on it, and the lip's rain runs out", () => {
    // 0.05 m on nine cells of 100 m²: 45 m³, of which 5 fall in the pit
    expect(letItRain(basins, all(0.05)).balance).toEqual({
      rainM3: 45,
      infiltratedM3: 0,
      seweredM3: 0,
      heldM3: 0,
      storedM3: 5,
      outM3: 40,
    } satisfies RainBalance);
  });

  it("gives a basin in it the first of its water", () => {
    expect(spill(basins, Float64Array.of(0, 140), [{ cell: 4, volumeM3: 60 }])).toMatchObject({
      storedM3: 80,
      heldM3: [60],
      outM3: 0,
    });
  });
});

describe("two pits beside each other", () => {
  // Pits at 3.0 and 2.0 m, 4.0 m between them, out over 6.0 m. Each is one cell of 100 m².
  const two = raster([9, 9, 9, 9, 9], [9, 3, 4, 2, 9], [9, 9, 6, 9, 9]);
  const basins = findBasins(two);
  const upper = basins.basin[6]!;
  const lower = basins.basin[8]!;
  const poured = (intoUpper: number, intoLower: number) => {
    const water = new Float64Array(basins.count);
    water[upper]! += intoUpper;
    water[lower]! += intoLower;
    return spill(basins, water);
  };

  it("fill one from the other over the way between", () => {
    // The upper holds 100 m³ to 4.0 m: of 150, 50 run into the lower, which has 200 m³ of room.
    const { ponds, outM3 } = poured(150, 0);
    expect(ponds.map(({ levelM, volumeM3 }) => [levelM, volumeM3])).toEqual(
      upper < lower
        ? [
            [4, 100],
            [2.5, 50],
          ]
        : [
            [2.5, 50],
            [4, 100],
          ],
    );
    expect(outM3).toBe(0);
  });

  it("become one pond when both stand at the way between, and rise together", () => {
    // 300 m³ fill both to 4.0 m; 90 more lift three cells (both pits and the one between) by 0.30 m.
    const { ponds, depth } = poured(390, 0);
    expect(ponds).toHaveLength(1);
    expect(ponds[0]).toMatchObject({ volumeM3: 390, areaM2: 300 });
    expect(ponds[0]!.levelM).toBeCloseTo(4.3, 9);
    expect(depths(depth.values).slice(6, 9)).toEqual([1.3, 0.3, 2.3]);
  });

  it("let out what is over their common way", () => {
    // To 6.0 m: 3 + 4 + 2 m over cells of 100 m² = 900 m³, and the lip's own cell at 6.0 m is the outside.
    expect(poured(500, 500)).toMatchObject({ storedM3: 900, outM3: 100 });
  });
});

describe("a terrain", () => {
  it("that is flat, or slopes, holds nothing", () => {
    const flat = raster([1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]);
    const slope = raster([4, 3, 2, 1], [4, 3, 2, 1], [4, 3, 2, 1]);
    for (const terrain of [flat, slope]) expect(letItRain(findBasins(terrain), all(0.1)).storedM3).toBe(0);
  });

  it("drains into ground that nobody knows", () => {
    const sink = raster([5, 5, 5, 5], [5, 4, Number.NaN, 5], [5, 5, 5, 5]);
    const { balance, depth } = letItRain(findBasins(sink), all(0.1));
    expect([balance.storedM3, balance.outM3, balance.rainM3]).toEqual([0, 110, 110]);
    expect(depth.values[6]).toBeNaN();
  });

  it("loses what soaks in, then what sewers take where there are any", () => {
    // 60 mm, half runs off, 10 mm of that into sewers under the pit alone: 20 mm in the pit, 30 mm on the lip.
    const rule = { rainM: 0.06, runoffCoefficient: 0.5, sewer: { capacityM: 0.01, cells: new Set([4]) } };
    const { balance } = letItRain(findBasins(pit), rule);
    for (const [found, expected] of [
      [balance.rainM3, 54],
      [balance.infiltratedM3, 27],
      [balance.seweredM3, 1],
      [balance.storedM3, 2],
      [balance.outM3, 24],
    ] as const)
      expect(found).toBeCloseTo(expected, 9);
  });

  it("stays dry without rain", () => {
    expect(letItRain(findBasins(pit), all(0))).toMatchObject({ storedM3: 0, outM3: 0, ponds: [] });
  });
});

/** Filled to the brim, the slow way: again and again, no cell lower than the least of its neighbours' fill. */
function filledSlowly({ columns, rows, values }: Raster): Float64Array {
  const mm = Array.from(values, (level) => Math.round(level * 1000));
  const fill = Float64Array.from(mm, (level, cell) => {
    const [x, y] = [cell % columns, Math.floor(cell / columns)];
    return x === 0 || y === 0 || x === columns - 1 || y === rows - 1 ? level : Number.POSITIVE_INFINITY;
  });
  for (let moved = true; moved; ) {
    moved = false;
    for (let cell = 0; cell < fill.length; cell++) {
      const [x, y] = [cell % columns, Math.floor(cell / columns)];
      if (x === 0 || y === 0 || x === columns - 1 || y === rows - 1) continue;
      let least = Number.POSITIVE_INFINITY;
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++)
          if (dx !== 0 || dy !== 0) least = Math.min(least, fill[(y + dy) * columns + x + dx]!);
      const next = Math.max(mm[cell]!, least);
      if (next < fill[cell]!) {
        fill[cell] = next;
        moved = true;
      }
    }
  }
  return fill;
}

const grounds = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 81, maxLength: 81 }).map((levels) => ({
  ...raster(...Array.from({ length: 9 }, (_, row) => levels.slice(row * 9, row * 9 + 9).map((level) => level / 4))),
}));

describe("water over any ground", () => {
  it("is all there afterwards: soaked in, sewered, held, stored or out", () => {
    fc.assert(
      fc.property(
        grounds,
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (terrain, rainM, c) => {
          const sewer = { capacityM: 0.01, cells: null };
          const held = [{ cell: 40, volumeM3: 7 }];
          const { balance } = letItRain(findBasins(terrain), { rainM, runoffCoefficient: c, sewer }, held);
          const { rainM3, infiltratedM3, seweredM3, heldM3, storedM3, outM3 } = balance;
          const gone = infiltratedM3 + seweredM3 + heldM3 + storedM3 + outM3;
          expect(Math.abs(gone - rainM3)).toBeLessThanOrEqual(1e-9 * Math.max(1, rainM3));
        },
      ),
    );
  });

  it("fills every hollow to its brim when there is enough of it, and not over", () => {
    fc.assert(
      fc.property(grounds, (terrain) => {
        const { depth } = letItRain(findBasins(terrain), all(100));
        const fill = filledSlowly(terrain);
        const mm = Array.from(depth.values, (metres, cell) => Math.round(metres * 1000 + terrain.values[cell]! * 1000));
        expect(mm).toEqual(Array.from(fill, (level) => level));
      }),
    );
  });

  it("lies flat: two wet cells side by side stand equally high, and none over the brim", () => {
    fc.assert(
      fc.property(grounds, fc.double({ min: 0.01, max: 1, noNaN: true }), (terrain, rainM) => {
        const { depth } = letItRain(findBasins(terrain), all(rainM));
        const fill = filledSlowly(terrain);
        const level = (cell: number) => depth.values[cell]! + terrain.values[cell]!;
        for (let cell = 0; cell < 81; cell++) {
          expect(level(cell) * 1000).toBeLessThanOrEqual(fill[cell]! + 0.01);
          const east = cell + 1;
          if (cell % 9 === 8 || depth.values[cell] === 0 || depth.values[east] === 0) continue;
          expect(Math.abs(level(cell) - level(east))).toBeLessThan(1e-4);
        }
      }),
    );
  });

  it("stands the same twice", () => {
    fc.assert(
      fc.property(grounds, (terrain) => {
        const once = letItRain(findBasins(terrain), all(0.3));
        expect(letItRain(findBasins(terrain), all(0.3))).toEqual(once);
      }),
    );
  });
});
