/** A place's own files become a case, by the door of the command line too (`shared/importData.ts`); one of more than 5,000 parcels in chunks. */
import { checkCase } from "../../../shared/checkCase.ts";
import { readChunk } from "../../../shared/chunks/caseOfChunk.ts";
import { chunksOf, headerOf } from "../../../shared/chunks/cutCase.ts";
import { limits, refuse } from "../../../shared/contract/index.ts";
import { checkFileSize, type GeoJsonFile } from "../../../shared/formats/index.ts";
import { type ImportedData, importData } from "../../../shared/importData.ts";
import { importedCase, isLarge } from "../../../shared/importedCase.ts";
import type { CaseFile, ChunkRef, Issue, Result, Watch } from "../../../shared/model/index.ts";
import { readDataFiles } from "./dataFiles.ts";
import { putBytes } from "./uploadRaster.ts";

/** The files, and what a person says of the case. Null: no such file. */
export interface FilesOfCase {
  parcels: File;
  buildings: File | null;
  terrain: File | null;
  title: string;
  municipality: string;
  source: string;
  lawAsOf: string;
}

export interface ImportedCase {
  /** Rows read, and what became of them. */
  read: ImportedData["read"];
  used: { parcels: number; buildings: number };
  notes: ImportedData["notes"];
  unused: Issue[];
  /** The case, where it holds its parcels itself; null: they go in chunks. */
  theCase: CaseFile | null;
  chunks: number;
}

let whole: CaseFile | null = null;

export async function importCase(files: FilesOfCase): Promise<Result<ImportedCase>> {
  whole = null;
  for (const name of ["parcels", "buildings", "terrain"] as const) {
    const issues = checkFileSize(files[name]?.size ?? 0);
    if (issues.length > 0) return refuse(issues.map((issue) => ({ ...issue, path: `/${name}` })));
  }
  const read = await readFiles(files.parcels, files.buildings);
  if (!read.ok) return read;
  const data = importData({ ...read.value, terrain: await files.terrain?.text() });
  if (!data.ok) return data;
  const { parcels, buildings, notes, unused } = data.value;
  const { title, municipality, source, lawAsOf } = files;
  const made = importedCase(data.value, {
    ...{ title, municipality, source, lawAsOf, hazards: [], seaOver: null, project: {} },
  });
  const told = { read: data.value.read, notes, unused, used: { parcels: parcels.length, buildings: buildings.length } };
  if (isLarge(parcels)) {
    whole = made as unknown as CaseFile;
    const chunks = Math.ceil(parcels.length / limits.chunkParcels.most);
    return { ok: true, value: { ...told, theCase: null, chunks } };
  }
  const checked = checkCase(made);
  return checked.ok ? { ok: true, value: { ...told, theCase: checked.value, chunks: 0 } } : checked;
}

async function readFiles(
  parcels: File,
  buildings: File | null,
): Promise<Result<{ parcels: GeoJsonFile; buildings: GeoJsonFile | undefined }>> {
  const bytesOf = async (file: File) => ({ bytes: new Uint8Array(await file.arrayBuffer()), size: file.size });
  return readDataFiles(await bytesOf(parcels), buildings === null ? undefined : await bytesOf(buildings));
}

/** Cuts, checks as a run will, and uploads, a chunk at a time: one that is there already is not sent again, so that a stopped upload goes on. */
export async function uploadCase(watch: Watch): Promise<Result<CaseFile>> {
  if (whole === null) return refuse([{ path: "", code: "bug", facts: {} }]);
  const refs: ChunkRef[] = [];
  const of = Math.ceil(whole.parcels.length / limits.chunkParcels.most);
  for (const { chunk, text, ref } of chunksOf(whole)) {
    watch(refs.length, of);
    const read = readChunk(whole, chunk);
    if (!read.ok) return read;
    const put = await putBytes(ref.sha256, new Uint8Array(new TextEncoder().encode(text)));
    if (!put.ok) return put;
    refs.push(ref);
  }
  return checkCase(headerOf(whole, refs));
}
