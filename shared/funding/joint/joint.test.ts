/** Joint costs against published answers (`vectors/allocation.json`, each with its own source) and against the definitions by enumeration. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JointCost, JointMethod } from "../../model/index.ts";
import { nucleolus } from "./nucleolus.ts";
import { remainingBenefits } from "./separable.ts";
import { shapley } from "./shapley.ts";
import { shareJointCost } from "./shareJointCost.ts";

/** C of each set of parties, by its bits. */
const game = (parties: number, cost: (members: number[]) => number) =>
  Float64Array.from({ length: 2 ** parties }, (_, set) =>
    cost(Array.from({ length: parties }, (_, i) => i).filter((i) => (set >> i) & 1)),
  );
const airport = game(4, (members) => Math.max(0, ...members.map((i) => [8, 11, 13, 18][i]!)));
const near = (found: readonly number[], expected: readonly number[], digits = 6) =>
  expected.forEach((value, i) => expect(found[i]).toBeCloseTo(value, digits));

describe("the airport game of Littlechild & Owen 1973", () => {
  it("has the Shapley value 2, 3, 4, 9", () => near(shapley(airport), [2, 3, 4, 9]));
  it("has the nucleolus 3.25, 3.25, 3.25, 8.25", () => near(nucleolus(airport), [3.25, 3.25, 3.25, 8.25]));
  it("gives by separable costs and stand-alone alternatives 2.3111, 3.1778, 3.7556, 8.7556", () => {
    const parties = [8, 11, 13, 18].map((alternative, i) => ({
      separable: i === 3 ? 5 : 0,
      alternative,
      benefit: null,
    }));
    const found = remainingBenefits(18, parties);
    near(found.ok ? found.shares : [], [2.3111, 3.1778, 3.7556, 8.7556], 4);
  });
});

// Young, Okada & Hashimoto 1979, tables 7 and 8. The table's own K and L differ from its rule by 0.01.
it("gives the six municipalities of Skåne what the study printed", () => {
  const alternative = [21.95, 17.08, 10.91, 15.88, 20.81, 21.98];
  const separable = [17.36, 9.85, 0.82, 6.4, 12.9, 14.06];
  const found = remainingBenefits(
    83.82,
    alternative.map((one, i) => ({ alternative: one, separable: separable[i]!, benefit: null })),
  );
  near(found.ok ? found.shares : [], [19.5403, 13.2843, 5.6129, 10.9031, 16.6573, 17.8221], 4);
});

// Aumann & Maschler 1985: estate 200 and claims of 100, 200, 300; v(S) = what is left when the others have had theirs.
it("gives the Talmud's 50, 75 and 75 of an estate of 200", () => {
  const claims = [100, 200, 300];
  const v = game(3, (members) =>
    Math.max(0, 200 - claims.reduce((sum, claim, i) => (members.includes(i) ? sum : sum + claim), 0)),
  );
  near(
    nucleolus(v.map((one) => -one)).map((x) => -x),
    [50, 75, 75],
  );
});

it("gives 448.1481, 146.6667 and 205.1852 where a benefit is below an alternative", () => {
  const found = remainingBenefits(800, [
    { separable: 300, alternative: 700, benefit: 900 },
    { separable: 80, alternative: 300, benefit: 260 },
    { separable: 120, alternative: 350, benefit: 400 },
  ]);
  near(found.ok ? found.shares : [], [448.1481, 146.6667, 205.1852], 4);
});

describe("two waters of 30 and 20 that together cost 40", () => {
  const joint = (method: JointMethod, benefits: (number | undefined)[] = []): JointCost => ({
    method,
    parties: ["sea", "stream"].map((id, i) => ({ id, benefitKroner: benefits[i] })),
    elements: [
      { title: "sluse", kroner: 10, usedBy: ["sea", "stream"] },
      { title: "havdige", kroner: 20, usedBy: ["sea"] },
      { title: "ådige", kroner: 10, usedBy: ["stream"] },
    ],
  });
  it.each(["scrb", "aje", "shapley", "nucleolus"] as const)("are 25 and 15 by %s", (method) => {
    const found = shareJointCost(joint(method), "");
    near(found.ok ? found.value.kroner : [], [25, 15]);
  });
  it("are in proportion to benefit where that is asked, and cannot be where one is not told", () => {
    const found = shareJointCost(joint("proportional", [30, 10]), "");
    near(found.ok ? found.value.kroner : [], [30, 10]);
    const missing = shareJointCost(joint("proportional", [30, undefined]), "/splits/0");
    expect(missing).toMatchObject({ issues: [{ code: "joint-benefit-missing", facts: { party: "stream" } }] });
  });
  it("take a party that gains less than its own works out of the rest, and say so", () => {
    // The stream is worth 5 and its own dike 10: it pays 10, the sea 30.
    const found = shareJointCost(joint("scrb", [50, 5]), "");
    expect(found).toMatchObject({ ok: false, issues: [{ code: "joint-not-justified" }] });
    const dear = { ...joint("scrb", [50, 5]) };
    dear.parties = [
      { id: "sea", benefitKroner: 50, alternativeKroner: 45 },
      { id: "stream", benefitKroner: 5 },
    ];
    const warned = shareJointCost(dear, "");
    near(warned.ok ? warned.value.kroner : [], [30, 10]);
    expect(warned.ok && warned.value.warned).toEqual(["stream"]);
  });
  it("are refused where nothing remains, and where somebody is unknown, twice, or uses nothing", () => {
    const alone: JointCost = { ...joint("scrb"), elements: joint("scrb").elements.slice(1) };
    expect(shareJointCost(alone, "")).toMatchObject({ issues: [{ code: "joint-nothing-remains" }] });
    const strange: JointCost = {
      ...joint("scrb"),
      parties: [{ id: "sea" }, { id: "sea" }, { id: "rain" }],
    };
    const found = shareJointCost(strange, "/splits/0/joint");
    expect(found.ok ? [] : found.issues.map(({ path, facts }) => [path, facts.found])).toEqual([
      ["/splits/0/joint/parties/1", "sea"],
      ["/splits/0/joint/parties/2", "rain"],
      ["/splits/0/joint/elements/0", "stream"],
      ["/splits/0/joint/elements/2", "stream"],
    ]);
  });
});

const costs = fc
  .integer({ min: 2, max: 4 })
  .chain((parties) =>
    fc.tuple(
      fc.constant(parties),
      fc.array(
        fc.record({ kroner: fc.integer({ min: 1, max: 50 }), users: fc.integer({ min: 1, max: 2 ** parties - 1 }) }),
        { minLength: 1, maxLength: 6 },
      ),
    ),
  );
const ofElements = (parties: number, elements: readonly { kroner: number; users: number }[]) =>
  Float64Array.from({ length: 2 ** parties }, (_, set) =>
    elements.reduce((sum, { kroner, users }) => sum + ((users & set) === 0 ? 0 : kroner), 0),
  );

it("gives each user of an element an equal part of it by Shapley: the value of such a game, known otherwise", () => {
  fc.assert(
    fc.property(costs, ([parties, elements]) => {
      const equally = Array.from({ length: parties }, (_, i) =>
        elements.reduce((sum, { kroner, users }) => {
          const count = users.toString(2).replaceAll("0", "").length;
          return (users >> i) & 1 ? sum + kroner / count : sum;
        }, 0),
      );
      near(shapley(ofElements(parties, elements)), equally);
    }),
    { numRuns: 500 },
  );
});

it("has no sharing with a smaller largest excess than the nucleolus, nor with smaller ones after it", () => {
  const excesses = (x: readonly number[], c: Float64Array) =>
    Array.from({ length: c.length - 2 }, (_, k) => k + 1)
      .map((set) => x.reduce((sum, one, i) => sum + ((set >> i) & 1 ? one : 0), 0) - c[set]!)
      .sort((a, b) => b - a);
  fc.assert(
    fc.property(
      costs,
      // Eighths: the excesses are fractions of small denominators, so that two that differ do so by far more than the rounding.
      fc.array(
        fc.integer({ min: -24, max: 24 }).map((eighths) => eighths / 8),
        { minLength: 4, maxLength: 4 },
      ),
      ([parties, elements], moves) => {
        const c = ofElements(parties, elements);
        const x = nucleolus(c);
        expect(x.reduce((sum, one) => sum + one, 0)).toBeCloseTo(c[c.length - 1]!, 6);
        const mean = moves.slice(0, parties).reduce((sum, one) => sum + one, 0) / parties;
        const best = excesses(x, c);
        const other = excesses(
          x.map((one, i) => one + moves[i]! - mean),
          c,
        );
        const differs = best.findIndex((one, k) => Math.abs(one - other[k]!) > 1e-4);
        if (differs >= 0) expect(best[differs]).toBeLessThan(other[differs]!);
      },
    ),
    { numRuns: 300 },
  );
});

it("solves twelve parties, the most", () => {
  const runways = game(12, (members) => Math.max(0, ...members.map((i) => (i + 1) * (i + 1))));
  const x = nucleolus(runways);
  expect(x.reduce((sum, one) => sum + one, 0)).toBeCloseTo(144, 6);
  // Littlechild 1974: a dearer runway never pays less, and nobody more than alone.
  x.forEach((one, i) => {
    expect(one).toBeLessThanOrEqual((i + 1) * (i + 1) + 1e-6);
    if (i > 0) expect(one).toBeGreaterThanOrEqual(x[i - 1]! - 1e-6);
  });
}, 60_000);
