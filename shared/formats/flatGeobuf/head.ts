import { deserialize } from "flatgeobuf/lib/mjs/generic.js";
import type { HeaderMeta } from "flatgeobuf/lib/mjs/header-meta.js";
import type { Crs } from "../../model/index.ts";
import { saidCrs } from "../crs.ts";
import { importLimits } from "../limits.ts";
import type { ReadRange } from "./pieces.ts";
import { FlatGeobufRefused } from "./refused.ts";

/** The head of a FlatGeobuf file that has an index, and where its parts lie. */
export interface FlatGeobufHead {
  /** From the magic bytes to the end of the header. */
  bytes: Uint8Array;
  features: number;
  /** Children of a node of the index. */
  nodeSize: number;
  /** As `EPSG:25832`; null: the file names none. */
  crsCode: string | null;
  /** The system that it means; null: none is named, or files in it are not read. */
  crs: Crs | null;
  /** Where the index begins, and the features, bytes from the beginning of the file. */
  indexFrom: number;
  dataFrom: number;
  /** Of the whole file, bytes. */
  size: number;
}

/** Bytes of a node: four sides and a place, each of eight. */
export const nodeBytes = 40;
/** The first bytes are `fgb`, the version 3, and `fgb` again; then the header's length. */
const magicBytes = 8;
/** Before the header and before each feature stands its length, uint32. */
export const lengthBytes = 4;
const mostHeadBytes = 1_000_000;
/** Fields of the header's table (`header.fbs` of the specification), as FlatBuffers keeps them: two bytes each after the first four. */
const headerFields = { columns: 18, featuresCount: 20, indexNodeSize: 22 } as const;

/**
 * Reads the head of a file of `size` bytes by the range. Source: the FlatGeobuf specification (flatgeobuf.org), version 3: magic bytes,
 * header, index, features. Throws `FlatGeobufRefused` for a file of another kind, one without an index, and one that is cut short or damaged.
 */
export async function readFlatGeobufHead(read: ReadRange, size: number): Promise<FlatGeobufHead> {
  const begin = magicBytes + lengthBytes;
  if (size < begin) throw new FlatGeobufRefused("not-flatgeobuf");
  const first = await read(0, begin);
  if (![0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62].every((byte, i) => first[i] === byte))
    throw new FlatGeobufRefused("not-flatgeobuf");
  const length = new DataView(first.buffer, first.byteOffset).getUint32(magicBytes, true);
  if (length > mostHeadBytes) throw new FlatGeobufRefused("file-damaged");
  const indexFrom = begin + length;
  if (indexFrom > size) throw new FlatGeobufRefused("file-cut-short");
  // Its own copy: the library reads numbers where they lie, from a buffer that begins with the file.
  const bytes = (await read(0, indexFrom)).slice();
  const { featuresCount: features, indexNodeSize: nodeSize, crs } = await headerIn(bytes);
  // How many is not told where there is no index, and the other way round.
  if (nodeSize === 0 || features === 0) throw new FlatGeobufRefused("no-index");
  if (nodeSize === 1) throw new FlatGeobufRefused("index-wrong");
  // A feature is told by a node at least, and takes its length at least.
  if (features > size / (nodeBytes + lengthBytes)) throw new FlatGeobufRefused("file-cut-short");
  const dataFrom = indexFrom + nodesIn(features, nodeSize) * nodeBytes;
  if (dataFrom + features * lengthBytes > size) throw new FlatGeobufRefused("file-cut-short");
  const crsCode = crsOfHeader(crs);
  return { bytes, features, nodeSize, crsCode, crs: saidCrs(crsCode)?.crs ?? null, indexFrom, dataFrom, size };
}

/** All nodes of an index: the features', and those above until there is one. */
export function nodesIn(features: number, nodeSize: number): number {
  let width = features;
  let nodes = width;
  do {
    width = Math.ceil(width / nodeSize);
    nodes += width;
  } while (width > 1);
  return nodes;
}

async function headerIn(bytes: Uint8Array): Promise<HeaderMeta> {
  const told = columnsTold(bytes);
  if (told === null || told > importLimits.columns) throw new FlatGeobufRefused("file-damaged");
  let header: HeaderMeta | undefined;
  try {
    const rows = deserialize(bytes, {
      fromFeature: (() => null) as never,
      headerMetaFn: (meta) => {
        header = meta;
        // Nothing behind the header is here to be read.
        throw new Error("enough");
      },
    });
    for await (const _ of rows) break;
  } catch {
    if (header === undefined) throw new FlatGeobufRefused("file-damaged");
  }
  return header!;
}

/** The code of the system that a header names; null: none. */
export const crsOfHeader = (crs: HeaderMeta["crs"]): string | null =>
  crs === null || crs.code === 0 ? null : `${crs.org ?? "EPSG"}:${crs.code}`.toUpperCase();

/**
 * How many columns the head says that there are, read by hand before the library would make a list of them; null: the head does not lie within
 * the file.
 */
export function columnsTold(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (magicBytes + lengthBytes + view.getUint32(magicBytes, true) > bytes.length) return null;
    const at = headerField(view, "columns");
    return at === null ? 0 : view.getUint32(at + view.getUint32(at, true), true);
  } catch {
    // An offset that leads out of the file.
    return null;
  }
}

/** Where a field of the header stands; null: it is left out, so that its default holds. Source: FlatBuffers' binary format. */
export function headerField(view: DataView, field: keyof typeof headerFields): number | null {
  const start = magicBytes + lengthBytes;
  const table = start + view.getUint32(start, true);
  const fields = table - view.getInt32(table, true);
  if (view.getUint16(fields, true) <= headerFields[field]) return null;
  const at = view.getUint16(fields + headerFields[field], true);
  return at === 0 ? null : table + at;
}
