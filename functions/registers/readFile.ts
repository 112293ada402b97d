import { refuse } from "../../shared/contract/index.ts";
import {
  checkEnd,
  cutOut,
  type FlatGeobufHead,
  FlatGeobufRefused,
  featuresInBox,
  type Piece,
  type ReadRange,
  readFlatGeobuf,
  readFlatGeobufHead,
  readPieces,
} from "../../shared/formats/flatGeobuf/index.ts";
import { touchesBox } from "../../shared/geo/index.ts";
import type { Refusal, Result } from "../../shared/model/index.ts";
import { down, wrong } from "./ask.ts";
import type { FileRegister, RegisterPorts } from "./ports.ts";
import { mostAgeMs, type RememberedAnswer } from "./remembered.ts";
import type { Box, Within } from "./wfs.ts";

/** The first part of the names of registers' files, where those of a municipality have its own: `registers/sha256/{hash}`. */
export const registersFolder = "registers";

/** What is read at first: the head of most files, and the upper nodes of the index. */
const firstBytes = 16_384;
/** Features whose ground is looked at together. */
const atOnce = 1_000;

interface OpenFile {
  head: FlatGeobufHead;
  read: ReadRange;
}

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super("refused");
  }
}

/**
 * A page of the features of a file that touch a box, as a FlatGeobuf file of them alone; of the rest of the file no more is read than leads
 * there. Issues: `register-down` (the file is not there, or its store is down), `register-answer-wrong` (what is wrong with the file, by
 * `reason`), `too-many-features`.
 */
export function readFilePage(
  ports: RegisterPorts,
  register: FileRegister,
  { within, from, most }: { within: Within; from: number; most: number },
): Promise<Result<RememberedAnswer>> {
  if ("ejerlav" in within) throw new Error("a file is asked by area");
  return withFile(ports, register, async (file) => {
    const found = await featuresTouching(ports, register, file, within, most);
    const fetchedAt = ports.now();
    const page = found.slice(from, from + register.pageSize);
    const bytes = page.length === 0 ? new Uint8Array() : await fileOf(file, page);
    const rows = page.length === 0 ? [] : await groundOf(register, bytes);
    if (!rows.every((geometry) => isAt(geometry, within))) throw new FlatGeobufRefused("index-wrong");
    return { bytes, matched: found.length, fetchedAt };
  });
}

/** Whether a file is there, whole, and one that can be asked. Issues: as of `readFilePage`. */
export const checkFile = (ports: RegisterPorts, register: FileRegister): Promise<Result<null>> =>
  withFile(ports, register, async ({ head, read }) => {
    await checkEnd(head, read);
    return null;
  });

/** Which features touch a box, in the order of the file. They are kept for a while, since each page asks. */
async function featuresTouching(
  ports: RegisterPorts,
  register: FileRegister,
  file: OpenFile,
  box: Box,
  most: number,
): Promise<Piece[]> {
  const asked = JSON.stringify([register.id, box, "found"]);
  const before = ports.remembered.get(asked, mostAgeMs.features);
  if (before !== null) return piecesIn(before.bytes);
  await checkEnd(file.head, file.read);
  const found = await featuresInBox(file.head, box, file.read, most);
  if (found === null)
    throw new Refused(refuse([{ path: "/query", code: "too-many-features", facts: { most, unit: "features" } }]));
  // The box round a feature may meet what was asked where its ground does not.
  const unsure = found.filter(({ isInside }) => !isInside);
  const elsewhere = new Set<Piece>();
  for (let i = 0; i < unsure.length; i += atOnce) {
    const some = unsure.slice(i, i + atOnce);
    const ground = await groundOf(register, await fileOf(file, some));
    for (const [k, piece] of some.entries()) if (!isAt(ground[k], box)) elsewhere.add(piece);
  }
  const pieces = found.filter((piece) => !elsewhere.has(piece));
  ports.remembered.put(asked, { bytes: bytesOf(pieces), matched: pieces.length, fetchedAt: ports.now() });
  return pieces;
}

const fileOf = async ({ head, read }: OpenFile, pieces: readonly Piece[]): Promise<Uint8Array> =>
  cutOut(head, await readPieces(read, pieces));

async function groundOf(register: FileRegister, bytes: Uint8Array): Promise<unknown[]> {
  const read = await readFlatGeobuf(bytes);
  if (!read.ok) throw new Refused(wrong(register, "not-read", { code: read.issues[0].code }));
  return read.value.features.map(({ geometry }) => geometry);
}

const isAt = (geometry: unknown, box: Box): boolean =>
  geometry !== null && touchesBox(geometry as Parameters<typeof touchesBox>[0], box);

const bytesOf = (pieces: readonly Piece[]): Uint8Array =>
  new Uint8Array(Float64Array.from(pieces.flatMap(({ from, bytes }) => [from, bytes])).buffer);

function piecesIn(bytes: Uint8Array): Piece[] {
  const told = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
  return Array.from({ length: told.length / 2 }, (_, i) => ({ from: told[2 * i]!, bytes: told[2 * i + 1]! }));
}

/** Opens the file of a register, in EPSG:25832, and says what is wrong with it where it cannot be used. */
async function withFile<T>(
  ports: RegisterPorts,
  register: FileRegister,
  use: (file: OpenFile) => Promise<T>,
): Promise<Result<T>> {
  try {
    const file = await open(ports, register);
    return { ok: true, value: await use(file) };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    if (error instanceof FlatGeobufRefused) return wrong(register, error.reason);
    throw error;
  }
}

async function open(ports: RegisterPorts, register: FileRegister): Promise<OpenFile> {
  const part = async (from: number, count: number) => {
    const found = await ports.objects.readPart(registersFolder, register.sha256, { from, count });
    if (found.ok) return found.value;
    const reason = found.issues[0].code === "object-missing" ? "file-missing" : "store-down";
    ports.log("error", "register-down", { register: register.id, reason });
    throw new Refused(down(register, reason));
  };
  const first = await part(0, firstBytes);
  const read: ReadRange = async (from, count) => {
    if (from + count <= first.bytes.length) return first.bytes.subarray(from, from + count);
    const { bytes } = await part(from, count);
    if (bytes.length !== count) throw new FlatGeobufRefused("file-cut-short");
    return bytes;
  };
  const head = await readFlatGeobufHead(read, first.size);
  if (head.crs !== "EPSG:25832") throw new Refused(wrong(register, "file-crs", { found: head.crsCode ?? "none" }));
  return { head, read };
}
