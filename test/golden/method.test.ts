/** Each worked example of the page on method, worked out again with the code that computes a case. */
import { describe, expect, it } from "vitest";
import { allocate, findKey } from "../../shared/allocation/index.ts";
import { unit } from "../../shared/allocation/testUnits.ts";
import { waterfall } from "../../shared/funding/index.ts";
import { remainingBenefits } from "../../shared/funding/joint/separable.ts";
import { complaintDeadline } from "../../shared/law/complaint/index.ts";
import type { Contribution, Factor, KeyData, Layer, Measure, PayerFinding } from "../../shared/model/index.ts";
import { oere, splitOere } from "../../shared/money/index.ts";
import { annuityFactor } from "../../shared/payments/lenderPlan.ts";
import { areaUnder, curveOf, curveWith } from "../../shared/risk/damageCurve.ts";
import { cellarDepthM } from "../../shared/risk/groundwaterInCellars.ts";
import {
  damageBy,
  damageOere,
  depthM,
  expectedAnnualDamage,
  fitGumbel,
  presentValueFactor,
} from "../../shared/risk/index.ts";
import { levelOfReturnPeriod, reducedVariate } from "../../shared/risk/levelStatistics.ts";
import { findBasins } from "../../shared/risk/water/cloudburst/findBasins.ts";
import { letItRain } from "../../shared/risk/water/cloudburst/rain.ts";
import { kroner, number } from "../../shared/texts/index.ts";
import { method } from "../../shared/texts/method/index.ts";

const entries = method.flatMap((topic) => topic.entries);
const workedOf = (id: string) => entries.find((entry) => entry.id === id)!;

/** The numbers of an example as each language writes them. */
type Numbers = { da: string[]; en: string[] };
const decimals = (value: number, digits: number): Numbers => ({
  da: [value.toFixed(digits).replace(".", ",")],
  en: [value.toFixed(digits)],
});
const amounts = (...oereOf: number[]): Numbers => ({
  da: oereOf.map((one) => kroner(oere(one), "da")),
  en: oereOf.map((one) => kroner(oere(one), "en")),
});
const all = (...list: Numbers[]): Numbers => ({
  da: list.flatMap(({ da }) => da),
  en: list.flatMap(({ en }) => en),
});
const whole = (value: number): Numbers => ({ da: [number(value, "da")], en: [number(value, "en")] });

const one: Factor[] = [{ fact: "one" }];
const keyOf = (...layers: Partial<Layer>[]): KeyData => ({
  ...findKey("equal", "1")!,
  layers: layers.map((layer, i) => ({ id: String(i), weight: 1, factors: one, ...layer })),
});
function sharesOf(billOere: number, key: KeyData, units: Parameters<typeof allocate>[2]) {
  const found = allocate(oere(billOere), key, units, "/keys", { exemptions: [] });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value.shares;
}

const measure: Measure = {
  ...{ id: "m", kind: "sluice", geometry: null, parts: [{ source: "sea", effect: "flooding" }], lifetimeYears: 50 },
  ...{ facts: {}, cost: { worksOere: oere(0), vat: "included", upkeepPerYearOere: oere(0) } },
};
const payer = (who: PayerFinding["who"], share: number | null = null): PayerFinding => ({
  ...{ who, part: measure.parts[0]!, share, outcome: "yes", force: "may", provision: "p" },
});
const gift = (who: Contribution["who"], kronerGiven: number): Contribution => ({
  ...{ id: who, who, title: who, measure: "m", oere: oere(kronerGiven * 100) },
});
function stepsOf(kronerOfWorks: number, payers: PayerFinding[], gifts: Contribution[]) {
  const works = { ...measure, cost: { ...measure.cost, worksOere: oere(kronerOfWorks * 100) } };
  const found = waterfall(works, payers, gifts, undefined);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return Object.fromEntries(found.value.steps.map(({ step, oere: amount }) => [step, amount]));
}

const rule = { eadRule: "linear", startReturnPeriodYears: null } as const;
const hundred = (...years: number[]) => years.map((returnPeriodYears) => ({ returnPeriodYears, damage: 10_000 }));

const computed: Record<string, () => Numbers> = {
  depth: () => decimals(depthM(1, 0.8), 2),
  gumbel: () => {
    const fit = fitGumbel([
      { returnPeriodYears: 20, levelM: 1 },
      { returnPeriodYears: 100, levelM: 1.5 },
    ])!;
    return all(
      ...[reducedVariate(20), reducedVariate(100), fit.scaleM, fit.locationM].map((value) => decimals(value, 4)),
      decimals(levelOfReturnPeriod(fit, 50), 3),
    );
  },
  damage: () => {
    const house = { useCode: "120", groundFloorM2: 100, dwellingM2: 100 };
    return amounts(damageOere(house, "sea", 0.5, damageBy(0.2))!);
  },
  ead: () => {
    const points = hundred(5, 10, 20, 50, 100);
    return amounts(
      Math.round(expectedAnnualDamage(points, rule)),
      Math.round(expectedAnnualDamage(points, { ...rule, startReturnPeriodYears: 2 })),
    );
  },
  crest: () => {
    const without = curveOf(hundred(20, 50, 100), rule);
    const held = hundred(20, 50, 100).map((point) => ({ ...point, damage: point.returnPeriodYears < 80 ? 0 : 10_000 }));
    const behind = curveWith(without, held, [{ p: 1 / 80, held: 0, overtopped: null }], rule);
    const [bare, dike] = [areaUnder(without, "linear"), areaUnder(behind, "linear")];
    return amounts(Math.round(bare), Math.round(dike), Math.round(bare - dike));
  },
  rain: () => {
    // Flat ground of 3 × 3 cells of 1 m holds nothing: what runs, runs out.
    const flat = { ...{ rows: 3, columns: 3, cellM: 1, west: 0, north: 3 }, values: new Float32Array(9) };
    const basins = findBasins(flat as never);
    const { balance } = letItRain(basins, {
      ...{ rainM: 0.06, runoffCoefficient: 0.5, sewer: { capacityM: 0.01, cells: null } },
    });
    return whole(Math.round(((balance.outM3 + balance.storedM3) / 9) * 1000));
  },
  groundwater: () => all(decimals(3 - cellarDepthM, 2), decimals(1 - (3 - cellarDepthM), 2)),
  "present-value": () => all(...[50, 100].map((years) => decimals(presentValueFactor("fm-2021", years), 3))),
  points: () => {
    const [share] = sharesOf(100, findKey("risk-and-value", "1")!, [
      unit("a", { yearlyChanceOfWater: 0.05, propertyValueKroner: 1_500_000 }),
    ]);
    return whole(Number(share!.points / 1_000_000n));
  },
  split: () =>
    amounts(
      ...splitOere(
        oere(10_000),
        ["a", "b", "c"].map((id) => ({ id, weight: 1 })),
      ),
    ),
  limits: () => {
    const key = {
      ...keyOf({ factors: [{ fact: "homes" }] }),
      limits: { minimumOere: oere(1_500), maximumOere: oere(6_000), leftTo: "others" },
    } as KeyData;
    const units = [1, 1, 8].map((homes, i) => unit(`u${i}`, { homes }));
    return amounts(...sharesOf(10_000, key, units).map((share) => share.oere));
  },
  "two-pots": () => {
    const key = keyOf(
      { weight: 2, factors: [{ fact: "avoidedDamageKroner" }] },
      { weight: 1, factors: [{ fact: "runoffM3" }] },
    );
    const units = [
      [600, 0],
      [300, 100],
      [0, 200],
    ].map(([avoidedDamageKroner, runoffM3], i) => unit(`u${i}`, { avoidedDamageKroner, runoffM3 }));
    return amounts(...sharesOf(90_000, key, units).map((share) => share.oere));
  },
  "crest-sharing": () => {
    const cost = [
      { heightM: 0.5, kroner: 100 },
      { heightM: 1, kroner: 300 },
    ];
    const key = keyOf({ sharing: { by: "crest", designLevelM: 2, cost } });
    const units = [unit("a", { terrainM: 1 }), unit("b", { terrainM: 1.5 })];
    return amounts(...sharesOf(30_000, key, units).map((share) => share.oere));
  },
  "joint-costs": () => {
    // Benefits are at most what each costs alone.
    const found = remainingBenefits(40, [
      { separable: 40 - 20, benefit: null, alternative: 30 },
      { separable: 40 - 30, benefit: null, alternative: 20 },
    ]);
    if (!found.ok) throw new Error(JSON.stringify(found));
    return all(...found.shares.map(whole));
  },
  waterfall: () => {
    const steps = stepsOf(45_000_000, [payer("owners-with-benefit")], [gift("foundation", 15_000_000)]);
    return wholeKronerOf(steps["owners-with-benefit"]!);
  },
  "law-share": () => {
    const steps = stepsOf(
      1_000_000,
      [payer("utility-tariff", 0.75), payer("project-owner", 0.25)],
      [gift("state", 200_000)],
    );
    return wholeKronerOf(steps["utility-tariff"]!);
  },
  annuity: () => {
    const year = 3_000_000 * annuityFactor(0.03, 30);
    return amounts(Math.round(year), Math.round(year / 12));
  },
  complaint: () => {
    const found = complaintDeadline({ decidedOn: "2025-03-20", deadlineWeeks: 4 });
    expect(found).toMatchObject({ ok: true, value: { lastDay: "2025-04-22" } });
    return { da: ["22. april 2025"], en: ["22 April 2025"] };
  },
};

function wholeKronerOf(amount: number): Numbers {
  const { da, en } = whole(amount / 100);
  return { da: [`${da[0]!} kr.`], en: [`${en[0]!} DKK`] };
}

describe("the page on method", () => {
  it("has an example that is worked out here for every formula, and no other", () => {
    expect(Object.keys(computed).sort()).toEqual(entries.map(({ id }) => id).sort());
  });

  for (const [id, make] of Object.entries(computed))
    it(`says of ${id} the numbers that the code gives`, () => {
      const numbers = make();
      const { da, en } = workedOf(id);
      const plain = (text: string) => text.replaceAll(/[\s\u00a0]+/g, " ");
      // A whole amount may stand without its øre.
      const ways = (said: string) => [plain(said), plain(said).replace(/[.,]00(?= (kr\.|DKK)$)/, "")];
      for (const [text, list] of [
        [plain(da.worked), numbers.da],
        [plain(en.worked), numbers.en],
      ] as const)
        for (const said of list)
          expect(
            ways(said).some((way) => text.includes(way)),
            `${said} in: ${text}`,
          ).toBe(true);
    });
});
