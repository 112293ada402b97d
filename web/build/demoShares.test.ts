import { expect, it } from "vitest";
import { demoShares } from "./demoShares.ts";

const { head, files } = demoShares();
const units = files.flat().map(({ unit }) => unit);

it("ships what every owner of the demo owes, which is the owners' part to the øre: 45 mio. less 15 mio. on 1,000", () => {
  expect(units.reduce((sum, { oere }) => sum + oere, 0)).toBe(3_000_000_000);
  expect(units.filter(({ oere }) => oere === 3_000_000)).toHaveLength(1000);
});

it("says of each parcel in which file its unit lies, or that it has none", () => {
  for (const [i, { id }] of head.parcels.entries()) {
    const file = head.files[i];
    const has = (one: (typeof files)[number]) => one.some(({ unit }) => unit.parcels.includes(id));
    expect(files.findIndex(has)).toBe(file ?? -1);
  }
});

it("ships each reason in words, in both languages", () => {
  const reasons = [
    ...units.flatMap(({ measures }) => measures.map(({ because }) => because)),
    ...head.calculation.measures.flatMap(({ law }) => [...law.complaint, ...law.open]),
  ] as unknown as { says: Record<string, string> }[];
  expect(reasons.length).toBeGreaterThan(1000);
  for (const { says } of reasons)
    expect([says.da, says.en].every((one) => one !== undefined && one.length > 10)).toBe(true);
});
