import { describe, expect, it } from "vitest";
import type { Factor } from "../model/index.ts";
import { factorColumn } from "./factorColumn.ts";
import { unit } from "./testUnits.ts";
import { tableOf } from "./unitTable.ts";

const units = [
  unit("a", { distanceM: 4, dwellingM2: 20 }, { classes: { zone: "1", use: "121" } }),
  unit("b", { distanceM: 10, dwellingM2: 120 }, { classes: { zone: "2", use: "1" } }),
  unit("c", {}, { classes: { use: "930" } }),
];
function column(factor: Factor) {
  const found = factorColumn(factor, tableOf(units));
  if (found.asked) return "asked";
  return { values: [...found.values], missing: [0, 1, 2].map((i) => found.missing(i)) };
}

describe("one factor's number for each unit", () => {
  it("is the fact as it stands, within the bounds that the key has, on either side alone too", () => {
    const dwelling = (bounds: { atLeast?: number; atMost?: number }) =>
      (column({ fact: "dwellingM2", ...bounds }) as { values: number[] }).values;
    expect(dwelling({})).toEqual([20, 120, Number.NaN]);
    expect(dwelling({ atLeast: 50 })).toEqual([50, 120, Number.NaN]);
    expect(dwelling({ atMost: 100 })).toEqual([20, 100, Number.NaN]);
    expect(dwelling({ atLeast: 50, atMost: 100 })).toEqual([50, 100, Number.NaN]);
    expect(column({ fact: "dwellingM2" })).toMatchObject({ missing: [{ is: "fact", fact: "dwellingM2" }, {}, {}] });
  });

  it("is asked for where the source has a bound, a constant or a weight and does not say which", () => {
    expect(column({ fact: "dwellingM2", atLeast: null })).toBe("asked");
    expect(column({ fact: "dwellingM2", atMost: null })).toBe("asked");
    expect(column({ constant: null })).toBe("asked");
    expect(column({ table: "zone", rows: [{ of: "1", weight: null }] })).toBe("asked");
    expect(column({ steps: "distanceM", rows: [{ below: null, weight: null }] })).toBe("asked");
  });

  it("is the weight of the first step that the number is below; a number that is not known has none, and says which", () => {
    const steps: Factor = {
      steps: "distanceM",
      rows: [
        { below: 4, weight: 3 },
        { below: 10, weight: 2 },
        { below: null, weight: 1 },
      ],
    };
    expect(column(steps)).toMatchObject({
      values: [2, 1, Number.NaN],
      missing: [{}, {}, { is: "fact", fact: "distanceM" }],
    });
    // Without a last step for all the rest, what is beyond has no weight.
    expect(column({ ...steps, rows: steps.rows.slice(0, 2) })).toMatchObject({ values: [2, Number.NaN, Number.NaN] });
  });

  it("is the weight of the class; one without a class, and a class without a row, are told apart", () => {
    expect(column({ table: "zone", rows: [{ of: "1", weight: 5 }] })).toEqual({
      values: [5, Number.NaN, Number.NaN],
      missing: [
        { is: "row", table: "zone", found: "1" },
        { is: "row", table: "zone", found: "2" },
        { is: "class", table: "zone" },
      ],
    });
  });

  it("takes a code of digits by its longest beginning that has a row, and its own row before that", () => {
    const rows = [
      { of: "1", weight: 1 },
      { of: "12", weight: 2 },
    ];
    expect(column({ table: "use", rows })).toMatchObject({ values: [2, 1, Number.NaN] });
    expect(column({ table: "use", rows: [...rows, { of: "121", weight: 3 }] })).toMatchObject({
      values: [3, 1, Number.NaN],
    });
    // An empty row is not the beginning of everything, and letters have no beginning.
    expect(column({ table: "use", rows: [{ of: "", weight: 9 }] })).toMatchObject({
      values: [Number.NaN, Number.NaN, Number.NaN],
    });
    const letters = factorColumn(
      { table: "zone", rows: [{ of: "a", weight: 1 }] },
      tableOf([unit("d", {}, { classes: { zone: "ab" } })]),
    );
    expect(letters.asked ? [] : [...letters.values]).toEqual([Number.NaN]);
  });
});
