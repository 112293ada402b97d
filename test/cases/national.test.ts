import { expect, it } from "vitest";
import { rehearse } from "../prove/national/rehearse.ts";
import { addsUp, chartOf, proofOf } from "../prove/national/tell.ts";

it("rehearses the national run in small: three municipalities, all four waters, every øre of four bills placed", async () => {
  const small = await rehearse(3_000, 3);
  expect(small.parcels).toBe(3_000);
  expect(small.chunks).toBe(3);
  expect(small.reduce.units).toBe(3_000);
  expect(addsUp(small)).toBe(true);
  expect(addsUp({ ...small, reduce: { ...small.reduce, sumOere: String(BigInt(small.reduce.sumOere) + 1n) } })).toBe(
    false,
  );
  // 20,000 kr. a parcel and measure, and 7 kr.
  expect(small.reduce.measures.map(({ billOere }) => billOere)).toEqual(Array(4).fill("6000000700"));
  expect(
    small.reduce.waters.filter(({ year, withoutOere }) => year === 2026 && withoutOere > 0).map(({ method }) => method),
  ).toEqual(expect.arrayContaining(["rain", "cellars", "sea-over-terrain", "stream"]));
  const outcome = (rule: string) => small.reduce.checks.find((check) => check.rule === rule)?.outcome;
  expect(["every-oere-placed", "waterfall-balances", "payments", "same-facts-same-amount"].map(outcome)).toEqual(
    Array(4).fill("pass"),
  );

  // What is written of it says these numbers, and its chart has a line a column.
  const page = proofOf([small, { ...small, parcels: 30_000 }], "2026-11-30", "abc", 2);
  expect(page).toContain("| 3,000 | 3 |");
  expect(page).not.toContain("| NO |");
  expect(chartOf([small, { ...small, parcels: 30_000 }]).match(/<polyline /g)).toHaveLength(3);
}, 120_000);
