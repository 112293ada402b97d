/** Makes a case file from a place's own data: `npm run import:case` (docs/import.md). Ends with 1 where a file is refused. */

import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { checkCase } from "../shared/checkCase.ts";
import { parseJson } from "../shared/contract/index.ts";
import { canonicalJson } from "../shared/formats/index.ts";
import { danishDay } from "../shared/hearing/danishDay.ts";
import { importData } from "../shared/importData.ts";
import { type ImportedExposure, importExposure } from "../shared/importExposure.ts";
import { importedCase, isLarge } from "../shared/importedCase.ts";
import type { CaseFile, Edge, Exposure, Issue, Parcel, Result, SeaStart } from "../shared/model/index.ts";
import { largeFiles, writeLarge } from "./import/largeCase.ts";
import { type Options, readOptions, usage } from "./import/options.ts";
import { readText } from "./import/readFile.ts";
import { readHazards } from "./import/readHazards.ts";
import { exposureReport, issueLines, report } from "./import/report.ts";
import { putBeside, readTerrain } from "./import/terrain.ts";

async function run(options: Options): Promise<number> {
  const texts: Partial<Record<TextOption, string>> = {};
  for (const name of textOptions) {
    const path = options[name];
    if (path === undefined) continue;
    const text = await readText(path);
    if (!text.ok) return refused(text.issues);
    texts[name] = text.value;
  }
  const hazards = readHazards(options.hazards);
  if (!hazards.ok) return refused(hazards.issues);
  const project = readProject(texts.project ?? "{}");
  if (project === null) return refused([{ path: options.project ?? "", code: "not-json", facts: {} }]);
  const given = options.terrain === undefined ? null : await readTerrain(options.terrain);
  if (given?.ok === false) return refused(given.issues);
  const ground = given === null ? undefined : "text" in given.value ? given.value.text : given.value.raster;
  const data = importData({ parcels: texts.parcels ?? "", buildings: texts.buildings, terrain: ground }, options);
  if (!data.ok) return refused(data.issues);

  const exposed = readExposed(texts, data.value.parcels);
  if (!exposed.ok) return refused(exposed.issues);

  const { parcels, buildings, roads, fields, assets } = options;
  const files = [parcels, buildings, roads, fields, assets, options.terrain].flatMap((path) =>
    path === undefined ? [] : [basename(path)],
  );
  const source = options.source ?? files.join(", ");
  const sea = options.seaEdges === undefined ? drawnSea(project) : seaAt(options.seaEdges);
  const { terrain } = data.value;
  const seaOver =
    sea === null || terrain === null || given === null
      ? null
      : { sea, terrainRef: await putBeside(options.out, given.value, terrain, source) };
  const today = danishDay(new Date().toISOString());
  const lawAsOf = options.lawAsOf ?? (typeof project.lawAsOf === "string" ? project.lawAsOf : today);
  const begun = importedCase(data.value, {
    ...options,
    source,
    lawAsOf,
    seaOver,
    hazards: hazards.value,
    exposure: exposed.value.exposure,
    project,
  });
  console.log(
    [...report(data.value, "da"), ...exposed.value.files.flatMap((file) => exposureReport(file, "da"))].join("\n"),
  );
  const counts = `${data.value.parcels.length} matrikler, ${data.value.buildings.length} bygninger, lovens dag ${lawAsOf}`;
  if (isLarge(data.value.parcels)) {
    const files = largeFiles(begun as unknown as CaseFile);
    if (!files.ok) return refused(files.issues);
    const folder = await writeLarge(options.out, files.value);
    console.log(`${options.out}: ${counts}; ${files.value.chunks.length} dele i ${folder}`);
    return 0;
  }
  const made = checkCase(begun);
  if (!made.ok) return refused(made.issues);
  await writeFile(options.out, `${canonicalJson(made.value)}\n`);
  console.log(`${options.out}: ${counts}`);
  return 0;
}

const textOptions = ["parcels", "buildings", "roads", "fields", "assets", "project"] as const;
type TextOption = (typeof textOptions)[number];

/** The files of roads, fields and assets, put on the parcels; each path of an issue begins with its file. */
function readExposed(
  texts: Partial<Record<TextOption, string>>,
  parcels: readonly Parcel[],
): Result<{ exposure: Exposure; files: ImportedExposure[] }> {
  let exposure: Exposure = { roads: [], fields: [], assets: [] };
  const files: ImportedExposure[] = [];
  for (const kind of ["roads", "fields", "assets"] as const) {
    const text = texts[kind];
    if (text === undefined) continue;
    const read = importExposure({ kind, text }, { parcels, exposure });
    if (!read.ok) {
      const [first, ...others] = read.issues.map((issue) => ({ ...issue, path: `/${kind}${issue.path}` }));
      return { ok: false, issues: [first!, ...others] };
    }
    exposure = { ...exposure, [kind]: read.value.exposure[kind] };
    files.push(read.value);
  }
  return { ok: true, value: { exposure, files } };
}

const seaAt = (edges: Edge[]): SeaStart => ({ area: null, edges, neighbours: 4 });

/** The sea of the project, as it stands there: the whole case is checked later. */
function drawnSea({ water }: Record<string, unknown>): SeaStart | null {
  return (water as { sea?: SeaStart } | null | undefined)?.sea ?? null;
}

function readProject(text: string): Record<string, unknown> | null {
  const read = parseJson(text);
  const project = read.ok ? read.value : null;
  return typeof project === "object" && project !== null && !Array.isArray(project) ? { ...project } : null;
}

function refused(issues: readonly Issue[]): number {
  console.error(issueLines(issues, "da").join("\n"));
  return 1;
}

const options = readOptions(process.argv.slice(2));
if ("wrong" in options) {
  console.error(`${options.wrong}\n\n${usage}`);
  process.exitCode = 2;
} else {
  process.exitCode = await run(options);
}
