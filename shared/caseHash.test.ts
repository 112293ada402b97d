import { expect, it } from "vitest";
import { calculate } from "./calculate.ts";
import { caseHashOf } from "./caseHash.ts";
import { noret, noretRasters } from "./demo/index.ts";

it("is the fingerprint that the roll of the case carries, whatever the order of its parcels", () => {
  const sag = noret();
  const roll = calculate(sag, noretRasters());
  expect(roll.ok && roll.value.caseHash).toBe(caseHashOf({ ...sag, parcels: [...sag.parcels].reverse() }));
});
