import fc from "fast-check";
import { expect, it } from "vitest";
import { calculate } from "../calculate.ts";
import { checkCase } from "../checkCase.ts";
import { noret, noretRasters } from "../demo/index.ts";
import type { CaseFile, OwnerPart } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { ownerPartsOf } from "./ownerPartsOf.ts";

const owned = (ownerParts: OwnerPart[]): CaseFile => {
  const sag = noret();
  return { ...sag, parcels: sag.parcels.map((one, i) => (i === 0 ? { ...one, ownerParts } : one)) };
};

it("gives each owner of a condominium a part of the parcel's share by weight, to the øre", () => {
  // 3,000,000 øre on 2, 1 and 4 of 7: 857,142.857, 428,571.429 and 1,714,285.714; two øre are left, for .857 and .714.
  const sag = owned([
    { id: "st.tv", weight: 2 },
    { id: "st.th", weight: 1 },
    { id: "1.", weight: 4 },
  ]);
  const made = calculate(sag, noretRasters());
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  const unit = made.value.units.find(({ id }) => id === sag.parcels[0]!.id)!;
  expect(unit.oere).toBe(3_000_000);
  // Who pays the upkeep of Noret is not decided.
  expect(unit.ownerParts).toEqual([
    { id: "st.tv", oere: 857_143, upkeepPerYearOere: null },
    { id: "st.th", oere: 428_571, upkeepPerYearOere: null },
    { id: "1.", oere: 1_714_286, upkeepPerYearOere: null },
  ]);
  expect(made.value.units.filter(({ ownerParts }) => ownerParts.length > 0)).toHaveLength(1);
});

it("splits the upkeep a year by the same weights, apart from the share; what is not decided is not known for any owner", () => {
  const owners = [
    { id: "st", weight: 2 },
    { id: "1.", weight: 1 },
  ];
  // 100 on 2/3 and 1/3: 66.67 and 33.33; 50: 33.33 and 16.67.
  expect(ownerPartsOf(owners, oere(100), oere(50))).toEqual([
    { id: "st", oere: 67, upkeepPerYearOere: 33 },
    { id: "1.", oere: 33, upkeepPerYearOere: 17 },
  ]);
  expect(ownerPartsOf(owners, oere(100), null).map(({ upkeepPerYearOere }) => upkeepPerYearOere)).toEqual([null, null]);
  expect(ownerPartsOf([], oere(100), oere(50))).toEqual([]);
});

it("gives owners parts that sum to the share and to the upkeep, whatever the weights", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 60 });
  const amount = fc.nat({ max: 1_000_000_000 });
  fc.assert(
    fc.property(weights, amount, amount, (all, share, upkeep) => {
      const owners = all.map((weight, i) => ({ id: `${i}`, weight }));
      const parts = ownerPartsOf(owners, oere(share), oere(upkeep));
      expect(parts.reduce((sum, part) => sum + part.oere, 0)).toBe(share);
      expect(parts.reduce((sum, part) => sum + part.upkeepPerYearOere!, 0)).toBe(upkeep);
    }),
  );
});

it("refuses an owner that stands twice", () => {
  const found = checkCase(
    owned([
      { id: "a", weight: 1 },
      { id: "a", weight: 2 },
    ]),
  );
  expect(found.ok ? [] : found.issues).toMatchObject([
    { path: "/parcels/0/ownerParts/1/id", facts: { reason: "twice" } },
  ]);
});
