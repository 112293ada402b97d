import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type LawExamples, writeLawExamples } from "./lawExamples.ts";

it("the pages hold the examples that test kystbeskyttelsesloven § 9 a, with what is given and expected", async () => {
  const folder = await mkdtemp(join(tmpdir(), "vandret-examples-"));
  try {
    await writeLawExamples(folder);
    const examples = JSON.parse(await readFile(join(folder, "law-examples.json"), "utf8")) as LawExamples;
    expect(examples["kbl-9a"]?.length).toBeGreaterThan(0);
    for (const { navn, givet, forventet } of examples["kbl-9a"]!) {
      expect(navn).not.toBe("");
      expect(givet).toHaveProperty("dato");
      expect(Object.keys(forventet).length).toBeGreaterThan(0);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
