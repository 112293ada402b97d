import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { classify } from "../../shared/law/index.ts";
import type { FactRecord, FloodEffect, FloodSource } from "../../shared/model/index.ts";

/** The tables are for people who read Danish law; these are their words for the code's. */
const waters: Record<string, FloodSource> = {
  hav: "sea",
  vandløb: "stream",
  skybrud: "cloudburst",
  grundvand: "groundwater",
};
const effects: Record<string, FloodEffect> = {
  oversvømmelse: "flooding",
  erosion: "erosion",
  "blød bund": "soft-ground",
};
const outcomes = { ja: "yes", nej: "no", "ved ikke": "unknown", "kan ikke afgøres": "cannot-decide" } as const;
const forces = { skal: "must", kan: "may", vejledning: "guidance" } as const;
const payers = {
  "ejere med nytte": "owners-with-benefit",
  "kommunen som myndighed": "municipality-as-authority",
  forsyningen: "utility-tariff",
  "projektets ejer": "project-owner",
  "den der ønsker mere": "requesting-party",
} as const;
const facts: Record<string, string> = {
  projekt: "project",
  nytte: "benefit",
  vandløbet: "streamWorks",
  anlæg: "rainWorks",
  "aftalens dato": "agreementDate",
  "nødvendigt for serviceniveauet": "withinServiceLevel",
  kloakopland: "inSeweredArea",
  udpeget: "designatedForGroundwater",
  hensigtsmæssigt: "socioEconomicallyAppropriate",
};
const values: Record<string, string> = {
  "kommunalt fællesprojekt": "municipal-joint",
  privat: "private",
  beskyttelse: "protection",
  "anden fordel": "other-benefit",
  ingen: "none",
  nyt: "new",
  regulering: "regulation",
  "vandløb i landzone": "watercourse-rural",
  "vandløb i byzone": "watercourse-urban",
  "rekreativt område": "recreational-area",
  vej: "road",
};

const names = <T extends object>(map: T) => z.enum(Object.keys(map) as [keyof T & string, ...(keyof T & string)[]]);
const table = z.strictObject({
  regel: z.string(),
  kilde: z.string(),
  gennemgået: z.string().nullable(),
  eksempler: z
    .array(
      z.strictObject({
        navn: z.string(),
        givet: z.strictObject({
          dato: z.string(),
          vand: names(waters),
          virkning: names(effects).optional(),
          fakta: z.partialRecord(names(facts), z.union([z.string(), z.boolean()])),
        }),
        forventet: z.union([
          z.strictObject({ gælder: z.literal(false) }),
          z.strictObject({
            udfald: names(outcomes),
            betaler: names(payers).optional(),
            andel: z.number().optional(),
            styrke: names(forces).optional(),
            mangler: z.array(names(facts)).optional(),
          }),
        ]),
      }),
    )
    .min(1),
});

const files = globSync("test/cases/*/*.yaml").sort();
const tables = files.map((file) => table.parse(parse(readFileSync(file, "utf8"), { schema: "core" })));

for (const { regel, kilde, eksempler } of tables) {
  describe(`${kilde} (${regel})`, () => {
    for (const { navn, givet, forventet } of eksempler) {
      it(navn, () => {
        const given: FactRecord = Object.fromEntries(
          Object.entries(givet.fakta).map(([name, value]) => [
            facts[name]!,
            typeof value === "string" ? (values[value] ?? value) : value!,
          ]),
        );
        const [measure] = classify(givet.dato, [
          {
            id: "m",
            kind: "dike",
            sources: [waters[givet.vand]!],
            effects: [effects[givet.virkning ?? "oversvømmelse"]!],
            facts: given,
          },
        ]).measures;
        const finding = measure!.findings.find(({ provision }) => provision === regel);
        if ("gælder" in forventet) {
          expect(finding).toBeUndefined();
          return;
        }
        expect(finding).toMatchObject({
          outcome: outcomes[forventet.udfald],
          missing: (forventet.mangler ?? []).map((name) => facts[name]),
        });
        if (forventet.styrke !== undefined) expect(finding!.force).toBe(forces[forventet.styrke]);
        if (forventet.betaler === undefined) return;
        expect(measure!.payers).toContainEqual(
          expect.objectContaining({
            who: payers[forventet.betaler],
            outcome: outcomes[forventet.udfald],
            share: forventet.andel ?? null,
            provision: regel,
          }),
        );
      });
    }
  });
}
