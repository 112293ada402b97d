import { describe, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import type { Calculation, Measure } from "../../shared/model/index.ts";
import { becauseText } from "../../shared/texts/index.ts";

/** Noret's roll with other waters: a day in 2022, two years after the paper, where no figure tells what § 24 would. */
function rollOf(change: Partial<Measure>, more: Measure[] = []): Calculation {
  const sag = noret();
  const [first] = sag.measures;
  const result = calculate(
    { ...sag, lawAsOf: "2022-06-01", measures: [{ ...first!, ...change }, ...more] },
    noretRasters(),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
const regulation: Partial<Measure> = {
  kind: "watercourse",
  parts: [{ source: "stream", effect: "flooding" }],
  facts: { streamWorks: "regulation" },
};
const lawChecked = (roll: Calculation) => roll.checks.find(({ rule }) => rule === "law-checked")!;

describe("a roll whose payer rests on a text that nobody has read", () => {
  it("says so of vandløbsloven § 24, by its name", () => {
    const { outcome, because } = lawChecked(rollOf(regulation));
    expect(outcome).toBe("cannot-tell");
    expect(becauseText(because, "da")).toContain("Vandløbsloven § 24");
    expect(becauseText(because, "en")).toContain("§ 24");
  });

  it("says nothing of it where the sea is kept out", () => {
    expect(lawChecked(rollOf({})).outcome).toBe("pass");
  });
});

describe("a roll of two measures", () => {
  it("says that they fall under different acts", () => {
    const second = { ...noret().measures[0]!, ...regulation, id: "aa" };
    expect(rollOf({}, [second]).project.map(({ code }) => code)).toEqual(["measures-under-different-laws"]);
  });

  it("says nothing where one act governs both", () => {
    const second = { ...noret().measures[0]!, id: "mur" };
    expect(rollOf({}, [second]).project).toEqual([]);
  });
});
