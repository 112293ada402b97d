import { parseDbf, parseShp } from "shpjs";
import type { Refusal, Result } from "../../model/index.ts";
import { crsCode, type SaidCrs, saidCrs } from "../crs.ts";
import type { ImportNote } from "../geoJson.ts";
import { importLimits } from "../limits.ts";
import { quote, refuse } from "../refuse.ts";
import { readProjectionFile } from "./projectionFile.ts";
import { chooseLayer, faulty, type RawFeature, type RawFile, saidOrRefused, type WantedLayer } from "./rawFile.ts";

/** The files of one layer, by their ends in lower case. */
type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * A layer of a zipped shapefile (Esri white paper, July 1998): `.shp`, `.dbf` and `.prj`, with the letters that `.cpg` or the table's own
 * mark says. Each `.shp` is a layer. Rows that are marked as deleted are left out, as every program does.
 * Issues: `features-invalid` with `part-missing`, `truncated`, `rows` (shapes and rows that are not as many), `encoding`, `type` (solids) or
 * `damaged`; `layer-not-chosen`, `crs-missing` (no `.prj`), `crs-unsupported`, `too-many-features`.
 */
export function readShapefile(files: ReadonlyMap<string, Uint8Array>, wanted: WantedLayer): Result<RawFile> {
  const layers = layersOf(files);
  const layer = chooseLayer([...layers.keys()], wanted);
  if (!layer.ok) return layer;
  const parts = layers.get(layer.value)!;
  const said = systemOf(parts);
  if (!said.ok) return said;
  const [shp, dbf] = [parts.get("shp")!, parts.get("dbf")];
  if (dbf === undefined) return faulty("", "part-missing", ".dbf");
  const table = checkTable(dbf);
  if (!table.ok) return table;
  const shapes = checkShapes(shp);
  if (!shapes.ok) return shapes;
  const { records, deleted } = table.value;
  if (shapes.value !== records) return faulty("", "rows", `${shapes.value} / ${records}`);
  const letters = lettersOf(parts, dbf);
  if (!letters.ok) return letters;
  try {
    const geometries = parseShp(viewOf(shp));
    const rows = parseDbf(viewOf(dbf), letters.value.encoding);
    const features: RawFeature[] = [];
    for (let i = 0; i < records; i++) {
      if (deleted.has(i)) continue;
      const properties = Object.fromEntries(
        Object.entries(rows[i] ?? {}).map(([name, value]) => [name, valueOf(value)]),
      );
      const bad = Object.values(properties).find((value) => typeof value === "string" && value.includes("\ufffd"));
      if (bad !== undefined)
        return faulty(`/features/${features.length}/properties`, "encoding", letters.value.encoding);
      features.push({ geometry: geometries[i] ?? null, properties });
    }
    const others = [...layers.keys()].filter((name) => name !== layer.value);
    return {
      ok: true,
      value: { layer: layer.value, others, said: said.value, features, notes: letters.value.notes },
    };
  } catch (error) {
    return faulty("", "damaged", quote(error instanceof Error ? error.message : String(error)));
  }
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Each `.shp` with the files that have its name; those that macOS puts beside them are none. */
function layersOf(files: ReadonlyMap<string, Uint8Array>): Map<string, Parts> {
  const byStem = new Map<string, Map<string, Uint8Array>>();
  for (const [path, bytes] of files) {
    const dot = path.lastIndexOf(".");
    if (dot === -1 || path.startsWith("__MACOSX/") || path.split("/").at(-1)!.startsWith("._")) continue;
    const stem = path.slice(0, dot);
    const parts = byStem.get(stem.toLowerCase()) ?? new Map<string, Uint8Array>();
    parts.set(path.slice(dot + 1).toLowerCase(), bytes);
    byStem.set(stem.toLowerCase(), parts);
  }
  const named = [...files.keys()].flatMap((path) => {
    const parts = /\.shp$/i.test(path) ? byStem.get(path.slice(0, -4).toLowerCase()) : undefined;
    return parts === undefined ? [] : [[path.slice(0, -4).split("/").at(-1)!, parts] as const];
  });
  return new Map(named);
}

function systemOf(parts: Parts): Result<SaidCrs> {
  const prj = parts.get("prj");
  if (prj === undefined) return saidOrRefused(null, null);
  const { crs, name } = readProjectionFile(new TextDecoder().decode(prj));
  return saidOrRefused(crs === null ? null : saidCrs(crsCode(crs)), String(quote(name)));
}

const headBytes = { shp: 100, record: 8, dbf: 32, field: 32 };
/** Lines and areas, with heights and measures or without: their records say how many parts and points they have. */
const [lineKinds, pointKinds] = [new Set([3, 5, 13, 15, 23, 25]), new Set([8, 18, 28])];
const knownKinds = new Set([0, 1, 11, 21, ...lineKinds, ...pointKinds]);

/** How many shapes there are, once each lies within the file and has room for the points that it says. */
function checkShapes(bytes: Uint8Array): Result<number> {
  const view = viewOf(bytes);
  if (bytes.length < headBytes.shp || view.getInt32(0) !== 9994) return faulty("", "truncated", ".shp");
  if (view.getInt32(24) * 2 !== bytes.length) return faulty("", "truncated", ".shp");
  let [count, at] = [0, headBytes.shp];
  while (at < bytes.length) {
    const refused = checkShape(view, at, count);
    if (refused !== null) return refused;
    at += headBytes.record + view.getInt32(at + 4) * 2;
    if (++count > importLimits.features) return tooMany(count);
  }
  return { ok: true, value: count };
}

function checkShape(view: DataView, at: number, row: number): Refusal | null {
  const path = `/features/${row}/geometry`;
  const truncated = () => faulty(path, "truncated", ".shp");
  if (at + headBytes.record + 4 > view.byteLength) return truncated();
  const size = view.getInt32(at + 4) * 2;
  const start = at + headBytes.record;
  if (size < 4 || start + size > view.byteLength) return truncated();
  const kind = view.getInt32(start, true);
  if (!knownKinds.has(kind)) return faulty(path, "type", kind);
  if (lineKinds.has(kind)) {
    if (size < 44) return truncated();
    const [parts, points] = [view.getInt32(start + 36, true), view.getInt32(start + 40, true)];
    if (parts < 0 || points < 0 || 44 + 4 * parts + 16 * points > size) return truncated();
    for (let i = 0, last = 0; i < parts; i++) {
      const first = view.getInt32(start + 44 + 4 * i, true);
      if (first < last || first > points) return truncated();
      last = first;
    }
  } else if (pointKinds.has(kind)) {
    if (size < 40 || 40 + 16 * view.getInt32(start + 36, true) > size) return truncated();
  }
  return null;
}

/** How many rows the table has and which are marked as deleted, once all lie within the file. */
function checkTable(bytes: Uint8Array): Result<{ records: number; deleted: ReadonlySet<number> }> {
  const view = viewOf(bytes);
  if (bytes.length < headBytes.dbf) return faulty("", "truncated", ".dbf");
  const [records, head, row] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
  const fields = Math.floor((head - headBytes.dbf - 1) / headBytes.field);
  if (fields > importLimits.columns) return faulty("", "too-many-columns", importLimits.columns);
  if (records > importLimits.features) return tooMany(records);
  if (fields < 1 || row < 1 || head > bytes.length || head + records * row > bytes.length)
    return faulty("", "truncated", ".dbf");
  let width = 1;
  for (let i = 0; i < fields; i++) width += bytes[headBytes.dbf + i * headBytes.field + 16]!;
  if (width !== row) return faulty("", "damaged", ".dbf");
  const deleted = new Set<number>();
  for (let i = 0; i < records; i++) if (bytes[head + i * row] === deletedMark) deleted.add(i);
  return { ok: true, value: { records, deleted } };
}
const deletedMark = 0x2a;

const tooMany = (features: number): Refusal =>
  refuse({ path: "", code: "too-many-features", facts: { features, most: importLimits.features } });

/** Which letters the text is in, by the names that programs write in `.cpg`. */
const encodings: readonly (readonly [RegExp, string])[] = [
  [/^(utf-?8|65001)$/, "utf-8"],
  [/^(iso-?8859-?1|iso88591|88591|8859-?1|latin-?1|l1|28591)$/, "windows-1252"],
  [/^(ansi |cp|windows-)?1252$/, "windows-1252"],
  [/^(iso-?8859-?15|88591[5]|latin-?9)$/, "iso-8859-15"],
];
/** The mark of a table whose letters are Windows-1252 ("ANSI"), at byte 29. */
const ansiMarks = new Set([0x03, 0x57]);

/** The letters of the table: as `.cpg` says, else as its own mark says; where neither does, UTF-8 if it is that throughout, else Windows-1252, which is noted. */
function lettersOf(parts: Parts, dbf: Uint8Array): Result<{ encoding: string; notes: ImportNote[] }> {
  const cpg = parts.get("cpg");
  if (cpg !== undefined) {
    const name = new TextDecoder().decode(cpg.subarray(0, 40)).trim();
    const known = encodings.find(([pattern]) => pattern.test(name.toLowerCase()));
    if (known === undefined) return faulty("", "encoding", name);
    return { ok: true, value: { encoding: known[1], notes: [] } };
  }
  if (ansiMarks.has(dbf[29]!)) return { ok: true, value: { encoding: "windows-1252", notes: [] } };
  const encoding = isUtf8(dbf.subarray(headBytes.dbf)) ? "utf-8" : "windows-1252";
  return { ok: true, value: { encoding, notes: [{ code: "letters-taken-as", facts: { encoding } }] } };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** An empty number comes as none, and a day as it is written. */
function valueOf(value: unknown): unknown {
  if (typeof value === "number" && Number.isNaN(value)) return null;
  if (!(value instanceof Date)) return value === "" ? null : value;
  if (Number.isNaN(value.getTime())) return null;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;
}
