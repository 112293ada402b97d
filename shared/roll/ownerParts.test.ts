import { expect, it } from "vitest";
import { calculate } from "../calculate.ts";
import { checkCase } from "../checkCase.ts";
import { noret, noretRasters } from "../demo/index.ts";
import type { CaseFile, OwnerPart } from "../model/index.ts";

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
  expect(unit.ownerParts).toEqual([
    { id: "st.tv", oere: 857_143 },
    { id: "st.th", oere: 428_571 },
    { id: "1.", oere: 1_714_286 },
  ]);
  expect(made.value.units.filter(({ ownerParts }) => ownerParts.length > 0)).toHaveLength(1);
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
