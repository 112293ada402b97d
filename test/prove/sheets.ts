/**
 * `npm run prove:sheets`: the owners' sheets of ten towns like Noret, 10,000 parcels, written as PDFs as `npm run sheets` writes them; time,
 * files, and the most memory that the process held at once, threads and all. Then one run that is stopped after the first file.
 */
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { bundleThread } from "../../infra/local/bundleWorker.ts";
import { sheetThreads } from "../../infra/local/sheetThreads.ts";
import { madeRasters } from "../../shared/caseRasters.ts";
import { noret } from "../../shared/demo/index.ts";
import { type OwnerSheets, ownerSheets } from "../../shared/ownerSheets.ts";
import { sheetFiles } from "../../shared/sheetFiles.ts";
import { sheetInWords } from "../../shared/texts/sheet/index.ts";
import { tenTowns } from "../bench/tenTowns.ts";

const day = "2026-11-30";

function computed(): OwnerSheets {
  const towns = tenTowns();
  const parcelIds = towns.parcels.map(({ id }) => id);
  const sag = { ...towns, measures: noret().measures, area: { type: "Parcels" as const, parcelIds } };
  const made = ownerSheets(sag, new Map(madeRasters(sag)));
  if (!made.ok) throw new Error(JSON.stringify(made.issues[0]));
  return made.value;
}

/** Seconds, sheets and bytes; stops after `most` files. */
async function written({ ids, sheetOf }: OwnerSheets, most: number) {
  const folder = await mkdtemp(join(tmpdir(), "vandret-sheets-"));
  const threads = sheetThreads(await bundleThread("sheetThread"), day);
  const wordsOf = (id: string) => sheetInWords(sheetOf(id)!, "da");
  const start = performance.now();
  let [files, sheets, bytes] = [0, 0, 0];
  try {
    for await (const file of sheetFiles(ids, wordsOf, threads.makeFile, threads)) {
      const path = join(folder, `${file.from}.pdf`);
      await writeFile(path, file.bytes);
      files++;
      sheets = file.to;
      bytes += (await stat(path)).size;
      if (files === most) break;
    }
  } finally {
    await threads.stop();
    await rm(folder, { recursive: true });
  }
  return { seconds: (performance.now() - start) / 1000, files, sheets, bytes };
}

const start = performance.now();
const sheets = computed();
const computing = (performance.now() - start) / 1000;
const all = await written(sheets, Number.POSITIVE_INFINITY);
// Linux tells kB: of the whole process, its threads with it.
const peakMb = process.resourceUsage().maxRSS / 1024;
const stopped = await written(sheets, 1);
const one = (value: number) => value.toFixed(1);
console.log(
  [
    `${sheets.ids.length} units, computed in ${one(computing)} s`,
    `${all.sheets} sheets in ${all.files} files, ${one(all.bytes / 1e6)} MB: ${one(all.seconds)} s on ${availableParallelism()} cores; ${one(computing + all.seconds)} s in all`,
    `most memory at once: ${Math.round(peakMb)} MB`,
    `stopped after the first file: ${stopped.sheets} sheets, ${one(stopped.seconds)} s`,
  ].join("\n"),
);
