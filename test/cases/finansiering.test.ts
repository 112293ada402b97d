import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { waterfall } from "../../shared/funding/index.ts";
import type { Contribution, Cost, Finding, Measure, Part, PayerFinding } from "../../shared/model/index.ts";
import { oere } from "../../shared/money/index.ts";

const payer = z.enum(["state", "foundation", "municipality-as-authority"]);
const outcomes = { ja: "yes", nej: "no", "ved ikke": "unknown" } as const;
const kroner = z.int().optional();
const table = z
  .strictObject({
    regel: z.literal("betalere"),
    kilde: z.string(),
    gennemgået: z.string().nullable(),
    eksempler: z.array(
      z.strictObject({
        navn: z.string(),
        givet: z.strictObject({
          udgift: z.strictObject({
            ...{ anlæg_kr: kroner, anlæg_øre: kroner, forundersøgelser_kr: kroner, administration_kr: kroner },
            ...{ jord_kr: kroner, uforudset_kr: kroner, momsfrit_kr: kroner, rekreation_kr: kroner },
            moms: z.enum(["med", "uden"]),
            momssats: z.number().optional(),
            rekreation_betales_af: payer.optional(),
          }),
          kystpuljen: z.enum(["ja", "nej", "ved ikke"]).default("ja"),
          bidrag: z.array(
            z.strictObject({
              ...{ hvem: payer, kr: kroner, andel: z.number().optional() },
              som: z.enum(["coast-pool", "west-coast"]).optional(),
            }),
          ),
        }),
        forventet: z.union([
          z.strictObject({
            ejere_kr: z.int(),
            trin: z.record(z.string(), z.number()),
            usikre: z.array(z.string()).optional(),
          }),
          z.strictObject({ afvist: z.string(), fakta: z.record(z.string(), z.union([z.string(), z.number()])) }),
        ]),
      }),
    ),
  })
  .parse(parse(readFileSync(new URL("finansiering.yaml", import.meta.url), "utf8")));

type Given = (typeof table)["eksempler"][number]["givet"];
const part: Part = { source: "sea", effect: "flooding" };
const owners: PayerFinding = {
  ...{ who: "owners-with-benefit", part, share: null, outcome: "yes", force: "may", provision: "kbl-9a" },
};
const inOere = (amount: number | undefined) => (amount === undefined ? undefined : oere(amount * 100));

function costOf({ udgift }: Given): Cost {
  return {
    worksOere: inOere(udgift.anlæg_kr) ?? oere(udgift.anlæg_øre!),
    vat: udgift.moms === "med" ? "included" : "excluded",
    upkeepPerYearOere: oere(0),
    studiesOere: inOere(udgift.forundersøgelser_kr),
    administrationOere: inOere(udgift.administration_kr),
    landOere: inOere(udgift.jord_kr),
    contingencyOere: inOere(udgift.uforudset_kr),
    recreationOere: inOere(udgift.rekreation_kr),
    recreationPaidBy: udgift.rekreation_betales_af,
    vatRate: udgift.momssats,
    vatFreeOere: inOere(udgift.momsfrit_kr),
  };
}

const pool = (said: Given["kystpuljen"]): Finding => ({
  ...{ provision: "kystpulje", at: "", topic: "financing", part, force: "may", missing: [], review: "draft" },
  ...{ outcome: outcomes[said], because: { code: "pool-may-grant", facts: {} } },
});

const state: PayerFinding = { ...owners, who: "state", provision: "kystpulje" };
const municipality: PayerFinding = { ...owners, who: "municipality-as-authority", provision: "kbl-vejl-32" };

describe(table.kilde, () => {
  for (const { navn, givet, forventet } of table.eksempler) {
    it(navn, () => {
      const measure: Measure = {
        ...{
          id: "m1",
          kind: "sluice",
          geometry: null,
          parts: [part],
          cost: costOf(givet),
          lifetimeYears: 50,
          facts: {},
        },
      };
      const contributions = givet.bidrag.map(
        ({ hvem, kr, andel, som }, i): Contribution => ({
          ...{ id: `b${i}`, who: hvem, title: hvem, measure: "m1", oere: inOere(kr), share: andel, as: som },
        }),
      );
      const result = waterfall(measure, [owners, state, municipality], contributions, undefined, {
        findings: [pool(givet.kystpuljen)],
        inForce: () => "yes",
        vatRecoveredBy: [],
      });
      if ("afvist" in forventet) {
        expect(result).toMatchObject({
          ok: false,
          issues: [{ path: "/financing/contributions", code: forventet.afvist, facts: { measure: "m1" } }],
        });
        if (!result.ok) expect(result.issues[0].facts).toMatchObject(forventet.fakta);
        return;
      }
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      const { steps, ownersOere } = result.value;
      expect(ownersOere).toBe(forventet.ejere_kr * 100);
      expect(steps.map(({ step, oere: amount }) => [step, amount / 100])).toEqual(Object.entries(forventet.trin));
      for (const name of forventet.usikre ?? [])
        expect(steps.find(({ step }) => step === name)).toMatchObject({ outcome: "unknown" });
    });
  }
});
