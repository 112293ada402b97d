import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { waterfall } from "../../shared/funding/index.ts";
import type { Measure, Part, PayerFinding } from "../../shared/model/index.ts";
import { oere } from "../../shared/money/index.ts";

const payer = z.enum(["owners-with-benefit", "utility-tariff", "project-owner", "state", "foundation"]);
const outcomes = { ja: "yes", nej: "no", "ved ikke": "unknown" } as const;
const table = z
  .strictObject({
    regel: z.literal("betalere"),
    kilde: z.string(),
    gennemgået: z.string().nullable(),
    eksempler: z.array(
      z.strictObject({
        navn: z.string(),
        givet: z.strictObject({
          anlæg_kr: z.int(),
          betalere: z.array(
            z.strictObject({ hvem: payer, udfald: z.enum(["ja", "nej", "ved ikke"]), andel: z.number().optional() }),
          ),
          bidrag: z.array(z.strictObject({ hvem: payer, kr: z.int() })),
        }),
        forventet: z.union([
          z.strictObject({ ejere_kr: z.int(), trin: z.record(z.string(), z.int()), betaler_kendt: z.boolean() }),
          z.strictObject({ afvist: z.string() }),
        ]),
      }),
    ),
  })
  .parse(parse(readFileSync(new URL("betalere.yaml", import.meta.url), "utf8")));

const part: Part = { source: "sea", effect: "flooding" };

describe(table.kilde, () => {
  for (const { navn, givet, forventet } of table.eksempler) {
    it(navn, () => {
      const measure: Measure = {
        id: "m1",
        kind: "sluice",
        geometry: null,
        parts: [part],
        cost: { worksOere: oere(givet.anlæg_kr * 100), vat: "included", upkeepPerYearOere: oere(0) },
        lifetimeYears: 50,
        facts: {},
      };
      const payers = givet.betalere.map(
        ({ hvem, udfald, andel }): PayerFinding => ({
          who: hvem,
          part,
          share: andel ?? null,
          outcome: outcomes[udfald],
          force: "may",
          provision: "x-1",
        }),
      );
      const contributions = givet.bidrag.map(({ hvem, kr }, i) => ({
        id: `b${i}`,
        who: hvem,
        title: hvem,
        measure: "m1",
        oere: oere(kr * 100),
      }));
      const result = waterfall(measure, payers, contributions, undefined);
      if ("afvist" in forventet) {
        expect(result).toMatchObject({ ok: false, issues: [{ code: forventet.afvist }] });
        return;
      }
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      expect(result.value.ownersOere).toBe(forventet.ejere_kr * 100);
      expect(Object.fromEntries(result.value.steps.map(({ step, oere: amount }) => [step, amount / 100]))).toEqual(
        forventet.trin,
      );
      expect(result.value.payerKnown).toBe(forventet.betaler_kendt);
    });
  }
});
