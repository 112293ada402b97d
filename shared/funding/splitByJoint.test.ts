import { expect, it } from "vitest";
import { calculate } from "../calculate.ts";
import { checkCase } from "../checkCase.ts";
import { noret, noretRasters } from "../demo/index.ts";
import type { CaseFile, JointCost, Split } from "../model/index.ts";

/** Two waters of 30 and 20, together 40. */
const joint: JointCost = {
  method: "shapley",
  parties: [{ id: "sea/flooding" }, { id: "stream/flooding" }],
  elements: [
    { title: "sluse", kroner: 10, usedBy: ["sea/flooding", "stream/flooding"] },
    { title: "havdige", kroner: 20, usedBy: ["sea/flooding"] },
    { title: "ådige", kroner: 10, usedBy: ["stream/flooding"] },
  ],
};
function withSplit(part: Partial<Split>): CaseFile {
  const sag = noret();
  const [first, ...rest] = sag.measures;
  const parts = (["sea", "stream"] as const).map((source) => ({ source, effect: "flooding" as const }));
  const split: Split = { measure: first!.id, shares: [], because: "fælles sluse", ...part };
  return { ...sag, measures: [{ ...first!, parts }, ...rest], splits: [split] };
}

it("splits a measure's cost over its waters by what they cost together", () => {
  const sag = withSplit({ joint });
  expect(checkCase(sag).ok).toBe(true);
  const made = calculate(sag, noretRasters());
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  expect(made.value.measures[0]!.split).toEqual([
    { source: "sea", effect: "flooding", share: 0.625 },
    { source: "stream", effect: "flooding", share: 0.375 },
  ]);
});

it("names a party that is no part of the measure, a part that is no party, and shares typed beside it", () => {
  const parties = [{ id: "sea/flooding" }, { id: "rain/flooding" }];
  const shares: Split["shares"] = [{ source: "sea", effect: "flooding", share: 1 }];
  const found = checkCase(withSplit({ joint: { ...joint, parties }, shares }));
  expect(found.ok ? [] : found.issues.map(({ path, code, facts }) => [path, code, facts.found ?? null])).toEqual([
    ["/splits/0/joint/parties", "joint-party-unknown", "rain/flooding"],
    ["/splits/0/joint/parties", "joint-party-unknown", "stream/flooding"],
    ["/splits/0/shares", "invalid", null],
  ]);
});

it("refuses the case where the joint costs cannot be shared", () => {
  const made = calculate(withSplit({ joint: { ...joint, method: "proportional" } }), noretRasters());
  expect(made.ok ? [] : made.issues.map(({ path, code }) => [path, code])).toEqual([
    ["/splits/0/joint", "joint-benefit-missing"],
    ["/splits/0/joint", "joint-benefit-missing"],
  ]);
});
