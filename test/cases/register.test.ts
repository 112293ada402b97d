import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { provisions, register } from "../../shared/law/index.ts";
import type { Rule } from "../../shared/law/rule.ts";
import { rules } from "../../shared/law/rules.ts";

/** What the register asks of a table; `law.test.ts` reads the rest. */
const table = z.object({
  regel: z.string(),
  gennemgået: z.string().nullable(),
  eksempler: z.array(
    z.object({ forventet: z.union([z.object({ udfald: z.string() }), z.object({ gælder: z.literal(false) })]) }),
  ),
});

const provision = new Map(provisions.map((one) => [one.id, one]));
const tableFile = (rule: string) => `test/cases/${rule}.yaml`;
const readTable = (file: string) => table.parse(parse(readFileSync(file, "utf8"), { schema: "core" }));

/** What a table says of its rule; that the provision did not apply on the day is a no. */
const outcomesIn = (file: string) =>
  new Set(readTable(file).eksempler.map(({ forventet }) => ("udfald" in forventet ? forventet.udfald : "nej")));

const isRule = (value: unknown): value is Rule =>
  typeof value === "object" && value !== null && "provision" in value && "decide" in value;

/** The rules that the files of the acts hold, each with its file. */
const written = await Promise.all(
  globSync("shared/law/*/act.yaml")
    .flatMap((act) => globSync(act.replace("act.yaml", "*.ts"), { ignore: "**/*.test.ts" }))
    .sort()
    .map(async (file) => {
      const exported = Object.values(
        (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Record<string, unknown>,
      );
      return exported.filter(isRule).map((rule) => ({
        provision: rule.provision,
        rule: file.replace("shared/law/", "").replace(".ts", ""),
      }));
    }),
).then((files) => files.flat());

describe("the register of rules", () => {
  it("has a line for every rule, in the order of the rules", () => {
    expect(register.map((line) => line.provision)).toEqual(rules.map((rule) => rule.provision));
  });

  it("names the file of each rule, and every rule that is written is among the rules", () => {
    const lines = register.map((line) => ({ provision: line.provision, rule: line.rule }));
    const byProvision = (a: { provision: string }, b: { provision: string }) => (a.provision < b.provision ? -1 : 1);
    expect(lines.sort(byProvision)).toEqual(written.sort(byProvision));
  });

  it("has no table without a rule", () => {
    const tables = globSync("test/cases/*/*.yaml").sort();
    expect(tables).toEqual(
      register
        .map(({ rule }) => tableFile(rule))
        .filter(existsSync)
        .sort(),
    );
  });

  for (const line of register) {
    describe(line.rule, () => {
      it(`reads a provision with a source, and its state is the provision's: ${line.state}`, () => {
        expect(provision.get(line.provision)?.sources.length).toBeGreaterThan(0);
        expect(line.state).toBe(provision.get(line.provision)?.review);
      });

      it("has a table with each answer that it can give", () => {
        const file = tableFile(line.rule);
        expect(existsSync(file), file).toBe(true);
        expect(readTable(file).regel).toBe(line.provision);
        const outcomes = outcomesIn(file);
        for (const wanted of [line.state === "not-checked" ? "kan ikke afgøres" : "ja", "nej", "ved ikke"])
          expect(outcomes, `${file} has no row "${wanted}"`).toContain(wanted);
      });
    });
  }
});

describe("the law's data", () => {
  it("has a source for every provision", () => {
    expect(provisions.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it("holds nothing as reviewed whose table no lawyer has signed", () => {
    const signed = register
      .filter(({ rule }) => existsSync(tableFile(rule)))
      .filter(({ rule }) => readTable(tableFile(rule)).gennemgået !== null);
    const reviewed = provisions.filter(({ review }) => review === "reviewed").map(({ id }) => id);
    expect(reviewed.filter((id) => !signed.some((line) => line.provision === id))).toEqual([]);
  });
});
