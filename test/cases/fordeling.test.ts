import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { oere, splitOere } from "../../shared/money/index.ts";

const table = z
  .strictObject({
    regel: z.literal("splitOere"),
    kilde: z.string(),
    gennemgået: z.string().nullable(),
    eksempler: z.array(
      z.strictObject({
        navn: z.string(),
        givet: z.strictObject({ regning_øre: z.int(), dele: z.record(z.string(), z.int()) }),
        forventet: z.record(z.string(), z.int()),
      }),
    ),
  })
  .parse(parse(readFileSync(new URL("fordeling.yaml", import.meta.url), "utf8")));

describe(table.kilde, () => {
  for (const example of table.eksempler) {
    it(example.navn, () => {
      const claims = Object.entries(example.givet.dele).map(([id, weight]) => ({ id, weight }));
      const shares = splitOere(oere(example.givet.regning_øre), claims);
      expect(Object.fromEntries(claims.map(({ id }, i) => [id, shares[i]]))).toEqual(example.forventet);
    });
  }
});
