import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { checkFacts, classify } from "../../shared/law/index.ts";
import { effects, facts, forces, givenFacts, names, outcomes, payers, readFacts, usualKind, waters } from "./words.ts";

/** One table a rule: what it answers on a day, from the facts given. */
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
          også: names(waters).optional(),
          fakta: givenFacts,
        }),
        forventet: z.union([
          z.strictObject({ gælder: z.literal(false) }),
          z.strictObject({
            udfald: names(outcomes),
            betaler: names(payers).optional(),
            andel: z.number().optional(),
            styrke: names(forces).optional(),
            mangler: z.array(names(facts)).optional(),
            "ikke læst den dag": z.literal(true).optional(),
          }),
        ]),
      }),
    )
    .min(1),
});

const folders = globSync("shared/law/*/act.yaml").map((file) => file.split("/")[2]!);
const files = folders.flatMap((folder) => globSync(`test/cases/${folder}/*.yaml`)).sort();
const tables = files.map((file) => table.parse(parse(readFileSync(file, "utf8"), { schema: "core" })));

for (const { regel, kilde, eksempler } of tables) {
  describe(`${kilde} (${regel})`, () => {
    for (const { navn, givet, forventet } of eksempler) {
      it(navn, () => {
        const source = waters[givet.vand];
        const given = readFacts(givet.fakta);
        expect(checkFacts(given, "")).toEqual([]);
        const [measure] = classify(givet.dato, [
          {
            id: "m",
            kind: usualKind[source],
            sources: givet.også === undefined ? [source] : [source, waters[givet.også]],
            effects: [effects[givet.virkning ?? "oversvømmelse"]],
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
        expect(finding!.because.code === "provision-not-read-on-this-date").toBe(
          forventet["ikke læst den dag"] === true,
        );
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
