/** Makes a case file from a place's own data: `npm run import:case` (docs/import.md). Ends with 1 where a file is refused. */

import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { checkCase } from "../shared/checkCase.ts";
import { parseJson } from "../shared/contract/index.ts";
import { canonicalJson, type GeoJsonFile } from "../shared/formats/index.ts";
import { danishDay } from "../shared/hearing/danishDay.ts";
import { importData } from "../shared/importData.ts";
import { type ImportedExposure, importExposure } from "../shared/importExposure.ts";
import { importedCase, isLarge } from "../shared/importedCase.ts";
import { buildingLayers, exposureLayers, parcelLayers } from "../shared/importedLayers.ts";
import type { CaseFile, Edge, Exposure, Issue, KeyChoice, Parcel, Result, SeaStart } from "../shared/model/index.ts";
import { unusedRowsCsv } from "../shared/unusedRowsCsv.ts";
import { readFacts } from "./import/facts.ts";
import { largeFiles, writeLarge } from "./import/largeCase.ts";
import { type Options, readOptions, usage } from "./import/options.ts";
import { readFeatures, readText } from "./import/readFile.ts";
import { readHazards } from "./import/readHazards.ts";
import { exposureReport, issueLines, report } from "./import/report.ts";
import { putBeside, readTerrain } from "./import/terrain.ts";

async function run(options: Options): Promise<number> {
  const files: Partial<Record<FileOption, GeoJsonFile>> = {};
  for (const name of fileOptions) {
    const path = options[name];
    if (path === undefined) continue;
    const read = await readFeatures(path, name, { ...howToRead[name], layer: options.layers[name] });
    if (!read.ok) return refused(read.issues);
    files[name] = read.value;
  }
  const projectText = options.project === undefined ? null : await readText(options.project);
  if (projectText?.ok === false) return refused(projectText.issues);
  const hazards = readHazards(options.hazards);
  if (!hazards.ok) return refused(hazards.issues);
  const project = readProject(projectText?.value ?? "{}");
  if (project === null) return refused([{ path: options.project ?? "", code: "not-json", facts: {} }]);
  const given = options.terrain === undefined ? null : await readTerrain(options.terrain);
  if (given?.ok === false) return refused(given.issues);
  const ground = given === null ? undefined : "text" in given.value ? given.value.text : given.value.raster;
  const data = importData({ parcels: files.parcels ?? "", buildings: files.buildings, terrain: ground }, options);
  if (!data.ok) return refused(data.issues);

  const keys = Array.isArray(project.keys) ? (project.keys as KeyChoice[]) : [];
  const facts =
    options.facts === undefined
      ? null
      : await readFacts(
          options.facts,
          { parcels: data.value.parcels, keys },
          { sheet: options.layers.facts, asOf: options.factsAsOf, decimalMark: options.decimalMark },
        );
  if (facts?.ok === false) return refused(facts.issues);
  const withFacts = { ...data.value, parcels: facts?.value.parcels ?? data.value.parcels };

  const exposed = readExposed(files, data.value.parcels);
  if (!exposed.ok) return refused(exposed.issues);

  const { parcels, buildings, roads, fields, assets } = options;
  const names = [parcels, buildings, roads, fields, assets, options.terrain].flatMap((path) =>
    path === undefined ? [] : [basename(path)],
  );
  const source = options.source ?? names.join(", ");
  const sea = options.seaEdges === undefined ? drawnSea(project) : seaAt(options.seaEdges);
  const { terrain } = data.value;
  const seaOver =
    sea === null || terrain === null || given === null
      ? null
      : { sea, terrainRef: await putBeside(options.out, given.value, terrain, source) };
  const today = danishDay(new Date().toISOString());
  const lawAsOf = options.lawAsOf ?? (typeof project.lawAsOf === "string" ? project.lawAsOf : today);
  const begun = importedCase(withFacts, {
    ...options,
    source,
    lawAsOf,
    seaOver,
    hazards: hazards.value,
    exposure: exposed.value.exposure,
    project,
  });
  console.log(
    [
      ...report(data.value, "da"),
      ...(facts?.value.report ?? []),
      ...exposed.value.files.flatMap((file) => exposureReport(file, "da")),
    ].join("\n"),
  );
  if (options.unused !== undefined) {
    const unused = [
      ...data.value.unused,
      ...(facts?.value.unused ?? []),
      ...exposed.value.files.flatMap(({ kind, unused }) =>
        unused.map((one) => ({ ...one, path: `/${kind}${one.path}` })),
      ),
    ];
    await writeFile(options.unused, unusedRowsCsv(unused, "da"));
    console.log(
      `${options.unused}: ${unused.length === 1 ? "1 fejl" : `${unused.length} fejl`} i rækker, der ikke er brugt`,
    );
  }
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

const fileOptions = ["parcels", "buildings", "roads", "fields", "assets"] as const;
type FileOption = (typeof fileOptions)[number];

/** Which layer of a file with several is meant, and whether lines of several parts are as many. */
const howToRead: Record<FileOption, { prefers: readonly RegExp[]; splitParts: boolean }> = {
  parcels: { prefers: parcelLayers, splitParts: false },
  buildings: { prefers: buildingLayers, splitParts: false },
  roads: { prefers: exposureLayers.roads, splitParts: true },
  fields: { prefers: exposureLayers.fields, splitParts: true },
  assets: { prefers: exposureLayers.assets, splitParts: true },
};

/** The files of roads, fields and assets, put on the parcels; each path of an issue begins with its file. */
function readExposed(
  given: Partial<Record<FileOption, GeoJsonFile>>,
  parcels: readonly Parcel[],
): Result<{ exposure: Exposure; files: ImportedExposure[] }> {
  let exposure: Exposure = { roads: [], fields: [], assets: [] };
  const files: ImportedExposure[] = [];
  for (const kind of ["roads", "fields", "assets"] as const) {
    const text = given[kind];
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
