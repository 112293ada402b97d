import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { keyOfMeasure } from "../../shared/allocation/index.ts";
import { calculate } from "../../shared/calculate.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import type { Because } from "../../shared/model/index.ts";
import { ownerYears } from "../../shared/payments/index.ts";
import { becauseText } from "../../shared/texts/because.ts";
import type { ShippedHead, ShippedUnit, WordedBecause } from "../share/shipped.ts";

/** So many owners' answers are fetched together: a few kB compressed. */
const unitsAFile = 20;

/** What each owner of the demo is told, as files of the pages, for who is not signed in; gives the address of the first. */
export async function writeDemoShares(outDir: string): Promise<string> {
  const { head, files } = demoShares();
  const addresses = await Promise.all(files.map((units) => write(outDir, "noret-units", units)));
  return write(outDir, "noret-shares", { ...head, addresses });
}

/** The same, before it is written. */
export function demoShares(): { head: Omit<ShippedHead, "addresses">; files: ShippedUnit[][] } {
  const theCase = noret();
  const computed = calculate(theCase, noretRasters());
  if (!computed.ok) throw new Error(JSON.stringify(computed.issues));
  const { measures, lawAsOf, assumptions, caseHash, carriedOver, units, loan } = computed.value;
  const told = units.map(
    (unit): ShippedUnit => ({
      unit: { ...unit, measures: unit.measures.map((line) => ({ ...line, because: worded(line.because) })) },
      years: [...ownerYears(loan, units, unit.id)],
    }),
  );
  const inWords = measures.map((one) => ({
    ...one,
    law: { ...one.law, complaint: one.law.complaint.map(worded), open: one.law.open.map(worded) },
  }));
  const fileOf = new Map(units.flatMap(({ parcels }, i) => parcels.map((id) => [id, Math.floor(i / unitsAFile)])));
  const { title, municipality, dataSource, keys } = theCase;
  return {
    head: {
      ...{ title, dataSource, municipality: { name: municipality.name } },
      measures: theCase.measures.map((one) => ({ id: one.id, title: one.title })),
      keyOf: Object.fromEntries(measures.map(({ id }) => [id, keyOfMeasure(keys, id)!])),
      sharedBy: Object.fromEntries(
        measures.map(({ id }) => [
          id,
          units.filter((unit) => unit.measures.some((line) => line.measure === id)).length,
        ]),
      ),
      calculation: { measures: inWords, lawAsOf, assumptions, caseHash, carriedOver },
      parcels: theCase.parcels.map(({ id, matrikelnr }) => ({ id, matrikelnr })),
      files: theCase.parcels.map(({ id }) => fileOf.get(id) ?? null),
    },
    files: Array.from({ length: Math.ceil(told.length / unitsAFile) }, (_, i) =>
      told.slice(i * unitsAFile, (i + 1) * unitsAFile),
    ),
  };
}

const worded = (because: Because): WordedBecause => ({
  ...because,
  says: { da: becauseText(because, "da"), en: becauseText(because, "en") },
});

async function write(outDir: string, name: string, content: unknown): Promise<string> {
  const text = JSON.stringify(content);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const address = `/assets/${name}-${hash}.json`;
  await writeFile(join(outDir, address), text);
  return address;
}
