import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contribution, Cost, Finding, Measure, Part, Payer, PayerFinding } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { ceilingOf } from "./ceiling.ts";
import { waterfall } from "./waterfall.ts";

const part: Part = { source: "sea", effect: "flooding" };
const measureOf = (cost: Partial<Cost>): Measure => ({
  ...{ id: "dige", kind: "dike", geometry: null, parts: [part], lifetimeYears: 50, facts: {} },
  cost: { worksOere: oere(0), vat: "included", upkeepPerYearOere: oere(0), ...cost },
});
const payer = (who: Payer, more: Partial<PayerFinding> = {}): PayerFinding => ({
  ...{ who, part, share: null, outcome: "yes", force: "may", provision: `om-${who}` },
  ...more,
});
const from = (who: Payer, more: Partial<Contribution>): Contribution => ({
  ...{ id: who, who, title: who, measure: "dige" },
  ...more,
});
const owners = payer("owners-with-benefit");
const terms = { findings: [], inForce: () => "yes" as const, vatRecoveredBy: [] };
const steps = (...args: Parameters<typeof waterfall>) => {
  const found = waterfall(...args);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value.steps;
};

const amount = fc.integer({ min: 0, max: 10_000_000_000 }).map(oere);
const maybe = fc.option(amount, { nil: undefined });
const givers: Payer[] = ["foundation", "state", "utility-tariff", "municipality-as-authority", "road-owners"];
const costs = fc
  .record({
    ...{ worksOere: amount, studiesOere: maybe, landOere: maybe, contingencyOere: maybe, administrationOere: maybe },
    vat: fc.constantFrom("included" as const, "excluded" as const),
    vatRate: fc.option(fc.constantFrom(0, 0.25, 0.125), { nil: undefined }),
    free: fc.double({ min: 0, max: 1, noNaN: true }),
    off: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ free, off, ...cost }): Partial<Cost> => {
    const { worksOere, studiesOere = 0, landOere = 0, contingencyOere = 0, administrationOere = 0 } = cost;
    const lines = worksOere + studiesOere + landOere + contingencyOere + administrationOere;
    const vatFreeOere = oere(Math.floor(lines * free));
    return { ...cost, vatFreeOere, recreationOere: oere(Math.floor((lines - vatFreeOere) * off)) };
  });

describe("the waterfall of a measure", () => {
  it("balances to the øre, whatever the lines, the VAT, the recreation, the shares and the law", () => {
    fc.assert(
      fc.property(
        costs,
        fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (cost, millionths, utility) => {
          const contributions = millionths.map((share, i) => from(givers[i]!, { share: share / 1_000_000 }));
          const [gross, ...rest] = steps(
            measureOf(cost),
            [owners, payer("utility-tariff", { share: utility / 1_000_000 })],
            contributions,
            undefined,
            { ...terms, vatRecoveredBy: ["municipality-as-authority"] },
          );
          expect(rest.reduce((sum, one) => sum + one.oere, 0)).toBe(gross!.oere);
          expect(rest.every(({ oere: one }) => Number.isSafeInteger(one) && one >= 0)).toBe(true);
          for (const { oere: one, recoveredVatOere } of rest) expect(recoveredVatOere ?? 0).toBeLessThanOrEqual(one);
        },
      ),
    );
  });

  it("stands in one order: recreation, grants, the utility, the municipality, roads and lines, the state as owner, the owners", () => {
    const share = 0.05;
    const contributions = [
      from("line-owners", { share }),
      from("municipality-as-owner", { share }),
      from("state", { id: "a", share, as: "owner" }),
      from("state", { id: "b", share }),
      from("road-owners", { share }),
      from("municipality-as-authority", { share }),
      from("foundation", { share }),
    ];
    const law = [owners, payer("utility-tariff", { share: 0.5 })];
    const found = steps(measureOf({ worksOere: oere(1000), recreationOere: oere(10) }), law, contributions, undefined);
    expect(found.map(({ step }) => step)).toEqual([
      ...["gross", "recreation", "foundation", "state", "utility-tariff", "municipality-as-authority"],
      ...["municipality-as-owner", "road-owners", "line-owners", "state", "owners-with-benefit"],
    ]);
    expect(found.at(-2)!.because.code).toBe("state-as-owner");
  });

  it("takes recreation off although nobody is named to pay it, and says that it is not decided", () => {
    const found = steps(measureOf({ worksOere: oere(100), recreationOere: oere(30) }), [owners], [], undefined);
    expect(found.map(({ step, oere: one, outcome }) => [step, one, outcome])).toEqual([
      ["gross", 100, "yes"],
      ["recreation", 30, "unknown"],
      ["owners-with-benefit", 70, "yes"],
    ]);
  });

  it("tells more than the coast pool's practice apart, and refuses none of it", () => {
    const findings = [{ provision: "kystpulje", outcome: "yes", force: "may" } as Finding];
    const code = (share: number) =>
      steps(measureOf({ worksOere: oere(1000) }), [owners], [from("state", { share, as: "coast-pool" })], undefined, {
        ...terms,
        findings,
      })[1]!;
    expect(code(0.4)).toMatchObject({ oere: 400, provision: "kystpulje", force: "may", outcome: "yes" });
    expect([0.4, 0.401].map((share) => code(share).because.code)).toEqual([
      "coast-pool-grant",
      "coast-pool-above-practice",
    ]);
  });

  it("says that the coast pool is not open where the law of the day has no finding on it", () => {
    const pool = [from("state", { share: 0.4, as: "coast-pool" as const })];
    expect(steps(measureOf({ worksOere: oere(1000) }), [owners], pool, undefined, terms)[1]).toMatchObject({
      ...{ outcome: "unknown", provision: null, because: { code: "coast-pool-not-open" } },
    });
  });

  it("rests a west-coast share on press alone, so that it is never sure", () => {
    const lines = [from("state", { share: 0.909, as: "west-coast" as const })];
    const on = (inForce: "yes" | "unknown") =>
      steps(measureOf({ worksOere: oere(1000) }), [owners], lines, undefined, { ...terms, inForce: () => inForce })[1];
    expect(on("yes")).toMatchObject({ oere: 909, provision: "vestkyst", force: null, outcome: "unknown" });
    expect(on("unknown")).toMatchObject({ provision: null, because: { code: "west-coast-not-on-this-date" } });
  });

  it("gives a payer back its part of the VAT, and moves nobody else's amount", () => {
    const lines = [from("municipality-as-authority", { oere: oere(50) })];
    const cost = { worksOere: oere(100), vat: "excluded", vatRate: 0.25 } as const;
    const back = (vatRecoveredBy: "municipality-as-authority"[]) =>
      steps(measureOf(cost), [owners], lines, undefined, { ...terms, vatRecoveredBy });
    // 125 with 25 of VAT: 25 · 50 / 125 = 10.
    expect(back(["municipality-as-authority"])[1]!.recoveredVatOere).toBe(10);
    expect(back([]).map(({ oere: one }) => one)).toEqual(
      back(["municipality-as-authority"]).map(({ oere: one }) => one),
    );
  });

  it("cannot tell the VAT that stands in amounts whose rate nobody has typed", () => {
    const lines = [from("municipality-as-authority", { oere: oere(50) })];
    const found = (vatRate?: number) =>
      steps(measureOf({ worksOere: oere(125), vatRate }), [owners], lines, undefined, {
        ...terms,
        vatRecoveredBy: ["municipality-as-authority"],
      })[1]!.recoveredVatOere;
    expect([found(), found(0.25)]).toEqual([null, 10]);
  });
});

describe("the construction ceiling", () => {
  const ceiling = (outcome: Finding["outcome"], cost: Partial<Cost> = {}, lines: Contribution[] = [], left = 0) => {
    const missing = outcome === "unknown" ? ["builder"] : [];
    const findings = [{ provision: "kl-anlaegsloft", outcome, missing } as unknown as Finding];
    const made = steps(measureOf({ worksOere: oere(4500), ...cost }), [owners], lines, undefined);
    const { oere: amount, because } = ceilingOf(findings, made, oere(left));
    return [amount, because.code];
  };

  it("holds the whole cost where the municipality builds, grants and all", () => {
    expect(ceiling("yes", {}, [from("foundation", { oere: oere(1500) })])).toEqual([
      4500,
      "ceiling-municipality-builds",
    ]);
  });

  it("holds nothing where others build and the municipality pays none of it", () => {
    expect(ceiling("no", {}, [from("foundation", { oere: oere(1500) })])).toEqual([0, "ceiling-others-build"]);
  });

  it.each([
    ["a part", {}, [from("municipality-as-authority", { oere: oere(1) })], 0],
    ["its road, as the project's owner", {}, [from("project-owner", { oere: oere(1) })], 0],
    ["the recreation", { recreationOere: oere(1), recreationPaidBy: "municipality-as-owner" as const }, [], 0],
    ["recreation, perhaps", { recreationOere: oere(1) }, [], 0],
    ["what a relief leaves", {}, [], 1],
  ] as const)("cannot be told where others build and the municipality pays %s", (_, cost, lines, left) => {
    expect(ceiling("no", cost, [...lines], left)).toEqual([null, "ceiling-municipal-part-not-told"]);
  });

  it("is never guessed: not without a builder, and not on a day that nobody has read", () => {
    expect(ceiling("unknown")).toEqual([null, "ceiling-builder-not-told"]);
    expect(ceilingOf([], [], oere(0))).toMatchObject({
      oere: null,
      because: { code: "ceiling-not-read-on-this-date" },
    });
  });
});
