import { readChunk } from "../../shared/chunks/caseOfChunk.ts";
import { boxParts, type MapBox } from "../../shared/chunks/mapBox.ts";
import { mapColumns } from "../../shared/chunks/mapColumns.ts";
import { type Answer, type mapsMake, parseJson, refuse } from "../../shared/contract/index.ts";
import { mercatorToLonLat } from "../../shared/geo/index.ts";
import type { CaseFile, ChunkRef, Result } from "../../shared/model/index.ts";
import { boxOfFile, keepIndex, mapFileName, mapName, readIndex } from "./mapIndex.ts";
import type { MapsPorts } from "./ports.ts";

type Made = Answer<typeof mapsMake>;

/** A call begins on no chunk more once it has worked for so long. */
const enoughMs = 5_000;
/** Files asked for at a time: a store answers several as fast as one. */
const atOnce = 8;

/**
 * Prepares the map of a large case, for some seconds and at least one chunk. What is made of a chunk is kept by its content, so that
 * whoever asks again goes on from there, whatever became of this call; a case that shares chunks with another shares them on the map too.
 * Issues: `case-not-in-chunks`, `chunk-missing`, what is wrong in a chunk, `store-down`.
 */
export async function makeMap(ports: MapsPorts, tenant: string, theCase: CaseFile): Promise<Result<Made>> {
  const refs = theCase.parcelsRef?.chunks;
  if (refs === undefined) return refuse([{ path: "/path/id", code: "case-not-in-chunks", facts: {} }]);
  const map = mapName(ports.program, refs);
  const told = { map, of: refs.length, parcels: refs.map(({ parcels }) => parcels) };
  const files = refs.map(({ sha256 }) => mapFileName(ports.program, sha256));
  const kept = await whichAreThere(ports, tenant, files);
  if (!kept.ok) return kept;
  const left = refs.filter((_, i) => !kept.value[i]);
  // What is kept expires, and a chunk's file before the register: all of them are looked for.
  const there = left.length === 0 ? await readIndex(ports, tenant, map) : null;
  if (there?.ok === false) return there;
  if (there !== null && there.value !== null) {
    const boxes = there.value.chunks.map(({ box }) => box);
    return { ok: true, value: { ...told, done: refs.length, bounds: boundsOf(boxes) } };
  }
  const begun = ports.clock();
  let made = 0;
  for (const ref of left) {
    if (made > 0 && ports.clock() - begun >= enoughMs) break;
    const one = await makeChunk(ports, tenant, theCase, ref);
    if (!one.ok) return one;
    made++;
  }
  const done = refs.length - left.length + made;
  if (done < refs.length) return { ok: true, value: { ...told, done, bounds: null } };

  const boxes: (MapBox | null)[] = [];
  for (let from = 0; from < files.length; from += atOnce) {
    const read = await Promise.all(files.slice(from, from + atOnce).map((file) => ports.columns.get(tenant, file)));
    for (const one of read) {
      if (!one.ok) return one;
      // Gone or spoilt since: the next call makes it anew.
      if (one.value === null) return { ok: true, value: { ...told, done: done - 1, bounds: null } };
      boxes.push(boxOfFile(one.value));
    }
  }
  const put = await keepIndex(ports, tenant, map, { chunks: files.map((file, i) => ({ file, box: boxes[i]! })) });
  return put.ok ? { ok: true, value: { ...told, done, bounds: boundsOf(boxes) } } : put;
}

async function whichAreThere(
  { columns }: MapsPorts,
  tenant: string,
  files: readonly string[],
): Promise<Result<boolean[]>> {
  const found: boolean[] = [];
  for (let from = 0; from < files.length; from += atOnce)
    for (const one of await Promise.all(files.slice(from, from + atOnce).map((file) => columns.has(tenant, file)))) {
      if (!one.ok) return one;
      found.push(one.value);
    }
  return { ok: true, value: found };
}

/** Reads a chunk as a run does, so that nothing is drawn that cannot be computed. */
async function makeChunk(
  { objects, columns, program }: MapsPorts,
  tenant: string,
  header: CaseFile,
  ref: ChunkRef,
): Promise<Result<null>> {
  const { sha256 } = ref;
  const missing = refuse([{ path: "/parcelsRef", code: "chunk-missing", facts: { sha256 } }]);
  const found = await objects.find(tenant, sha256);
  if (!found.ok) return found;
  if (found.value === null || found.value.bytes !== ref.bytes) return missing;
  const bytes = await objects.read(tenant, sha256);
  if (!bytes.ok) return bytes;
  const json = parseJson(new TextDecoder().decode(bytes.value));
  const chunk = json.ok ? readChunk(header, json.value) : json;
  if (!chunk.ok) return refuse(chunk.issues.map((issue) => ({ ...issue, path: `/parcelsRef/${sha256}${issue.path}` })));
  if (chunk.value.parcels.length !== ref.parcels) return missing;
  return columns.put(tenant, mapFileName(program, sha256), mapColumns(chunk.value.parcels));
}

/** West, south, east and north in degrees. */
function boundsOf(boxes: readonly (MapBox | null)[]): Made["bounds"] {
  const known = boxes.filter((box) => box !== null);
  if (known.length === 0) return null;
  const least = (side: "west" | "north") => Math.min(...known.map((box) => box[side])) / boxParts;
  const most = (side: "east" | "south") => Math.max(...known.map((box) => box[side])) / boxParts;
  const [west, north] = mercatorToLonLat(least("west"), least("north"));
  const [east, south] = mercatorToLonLat(most("east"), most("south"));
  return [west, south, east, north];
}
