import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { glob } from "tinyglobby";
import { parse } from "yaml";
import { z } from "zod";

const projectRoot = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** One example of a table that tests a rule, in the table's own Danish words. */
const example = z.object({
  navn: z.string(),
  givet: z.record(z.string(), z.unknown()),
  forventet: z.record(z.string(), z.unknown()),
});
const table = z.object({ regel: z.string(), eksempler: z.array(example).min(1) });

export type LawExamples = Record<string, z.infer<typeof example>[]>;

/** The examples that test each provision's rule, by provision, as the tables in `test/cases` hold them. */
export async function lawExamples(): Promise<LawExamples> {
  const files = (await glob("test/cases/*/*.yaml", { cwd: projectRoot })).sort();
  const examples: LawExamples = {};
  for (const file of files) {
    const text = await readFile(join(projectRoot, file), "utf8");
    const { regel, eksempler } = table.parse(parse(text, { schema: "core" }));
    examples[regel] = [...(examples[regel] ?? []), ...eksempler];
  }
  return examples;
}

/** Writes `law-examples.json` among the pages: a provision's page shows the examples that test it. */
export async function writeLawExamples(outDir: string): Promise<void> {
  await writeFile(join(outDir, "law-examples.json"), JSON.stringify(await lawExamples()));
}
