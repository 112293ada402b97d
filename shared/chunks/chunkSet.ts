import type { Units } from "../allocation/index.ts";
import { type ColumnFile, readColumnFile } from "../formats/index.ts";
import type { EconomySums, OwnerPart, RiskSums } from "../model/index.ts";
import { addEconomySums, addRiskSums } from "../risk/index.ts";
import type { KnownSum } from "../roll/index.ts";
import { type ChunkHead, listNames, columnNames as names } from "./chunkHead.ts";
import { countTwice } from "./idHash.ts";

/** Sums over all chunks. */
export interface SumsOfChunks {
  outside: number;
  valueEstimated: number;
  eadWithout: KnownSum;
  eadWith: KnownSum;
  risk: RiskSums;
  economy: EconomySums;
}

/**
 * The columns of all chunks as one table, in the order of the roll: by unit id, in UTF-16 order, whatever the order of the chunks and
 * whichever units are in which. Only the columns that are asked for are kept; each is put together when it is first read.
 */
export class ChunkSet {
  private readonly chunks: { rows: number; parts: Map<string, Float64Array | (string | null)[]> }[] = [];
  private readonly hashes = { parcels: [] as BigUint64Array[], things: [] as BigUint64Array[] };
  private readonly owners: [chunk: number, place: number, OwnerPart[]][] = [];
  /** Each word once, so that like ones are told by where they are. */
  private readonly interned = new Map<string, string>();
  private total: SumsOfChunks | null = null;

  constructor(private readonly asked: { numbers: readonly string[]; words: readonly string[] }) {}

  /** Adds the columns of the next chunk. Throws on bytes that are no such file. */
  add(bytes: Uint8Array): void {
    const file = readColumnFile<ChunkHead>(bytes);
    const { head, rows } = file;
    const parts = new Map<string, Float64Array | (string | null)[]>();
    for (const name of this.asked.numbers) parts.set(name, file.numbers(name));
    for (const name of [names.id, ...this.asked.words]) parts.set(name, this.wordsOf(file, name));
    for (const [place, parts] of head.ownerParts) this.owners.push([this.chunks.length, place, parts]);
    this.chunks.push({ rows, parts });
    this.hashes.parcels.push(file.list(listNames.parcels));
    this.hashes.things.push(file.list(listNames.things));
    this.total = this.total === null ? sumsOf(head) : added(this.total, sumsOf(head));
  }

  private wordsOf(file: ColumnFile<ChunkHead>, name: string): (string | null)[] {
    // A class that no unit of a chunk has is not known of any.
    if (!file.has(name)) return new Array<null>(file.rows).fill(null);
    const words = file.words(name);
    if (name === names.id) return words;
    return words.map((word) => {
      if (word === null) return null;
      const known = this.interned.get(word);
      if (known !== undefined) return known;
      this.interned.set(word, word);
      return word;
    });
  }

  /** Null: there is no chunk. */
  sums(): SumsOfChunks | null {
    return this.total;
  }

  parcels(): number {
    return this.hashes.parcels.reduce((sum, { length }) => sum + length, 0);
  }

  /** How many ids stand in two places, and whether a parcel of an id is in any chunk. */
  checkIds(): { twice: { parcels: number; things: number }; isParcel: (hash: bigint) => boolean } {
    const [parcels, things] = [joined(this.hashes.parcels), joined(this.hashes.things)];
    const twice = { parcels: countTwice(parcels), things: countTwice(things) };
    return { twice, isParcel: (hash) => has(parcels, hash) };
  }

  /** All units in the order of the roll. No chunk is added after. */
  inOrder(): OrderedUnits {
    return new OrderedUnits(this.chunks, this.owners);
  }
}

type Chunks = readonly { rows: number; parts: Map<string, Float64Array | (string | null)[]> }[];

/** A table of units, and where those of each chunk stand in it. */
export class OrderedUnits {
  readonly ids: string[];
  /** The place of each row, chunk after chunk, in the order of the roll; null: the chunks follow each other in it. */
  private readonly placeOfRow: Uint32Array | null;
  private readonly starts: number[];
  private readonly numbersMade = new Map<string, Float64Array>();
  private readonly wordsMade = new Map<string, (string | null)[]>();

  constructor(
    private readonly chunks: Chunks,
    private readonly owners: readonly [chunk: number, place: number, OwnerPart[]][],
  ) {
    // Where each holds what lies between two others, as a register cut into pieces, nothing else is to be sorted.
    const firstId = ({ parts }: Chunks[number]) => (parts.get(names.id) as string[])[0] ?? "";
    const byFirst = chunks.map((chunk, c) => ({ c, first: firstId(chunk) }));
    byFirst.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
    this.starts = new Array<number>(chunks.length);
    let rows = 0;
    for (const { c } of byFirst) {
      this.starts[c] = rows;
      rows += chunks[c]!.rows;
    }
    const ids = new Array<string>(rows);
    let next = 0;
    for (const { c } of byFirst) for (const id of chunks[c]!.parts.get(names.id) as string[]) ids[next++] = id;
    this.placeOfRow = placesInOrder(ids);
    this.ids = ids;
    if (this.placeOfRow !== null) {
      const ordered = new Array<string>(rows);
      for (let row = 0; row < rows; row++) ordered[this.placeOfRow[row]!] = ids[row]!;
      this.ids = ordered;
    }
    for (const { parts } of chunks) parts.delete(names.id);
  }

  get length(): number {
    return this.ids.length;
  }

  numbers(name: string): Float64Array {
    const made = this.numbersMade.get(name);
    if (made !== undefined) return made;
    const all = new Float64Array(this.length);
    this.eachPart(name, (part, start) => {
      const { placeOfRow } = this;
      if (placeOfRow === null) all.set(part as Float64Array, start);
      else for (let i = 0; i < part.length; i++) all[placeOfRow[start + i]!] = part[i] as number;
    });
    this.numbersMade.set(name, all);
    return all;
  }

  words(name: string): (string | null)[] {
    const made = this.wordsMade.get(name);
    if (made !== undefined) return made;
    const all = new Array<string | null>(this.length);
    this.eachPart(name, (part, start) => {
      for (let i = 0; i < part.length; i++) all[this.placeOfRow?.[start + i] ?? start + i] = part[i] as string | null;
    });
    this.wordsMade.set(name, all);
    return all;
  }

  /** The parts of a column, each let go once it is read. */
  private eachPart(name: string, put: (part: Float64Array | (string | null)[], start: number) => void): void {
    for (const [c, { parts }] of this.chunks.entries()) {
      const part = parts.get(name);
      if (part === undefined) throw new Error(`the column ${name} was not asked for`);
      put(part, this.starts[c]!);
      parts.delete(name);
    }
  }

  /** Where a chunk's rows stand in the roll. */
  placesOf(chunk: number): Uint32Array {
    const [start, rows] = [this.starts[chunk]!, this.chunks[chunk]!.rows];
    return this.placeOfRow?.subarray(start, start + rows) ?? Uint32Array.from({ length: rows }, (_, i) => start + i);
  }

  ownersOf(chunk: number): [place: number, OwnerPart[]][] {
    return this.owners.flatMap(([of, place, parts]) => (of === chunk ? [[place, parts] as [number, OwnerPart[]]] : []));
  }

  placeOf(id: string): number | undefined {
    let [low, high] = [0, this.ids.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ids[middle]! < id) low = middle + 1;
      else high = middle;
    }
    return this.ids[low] === id ? low : undefined;
  }

  asUnits(): Units {
    return {
      length: this.length,
      table: {
        ids: this.ids,
        numbers: (fact) => this.numbers(names.fact(fact)),
        classes: (name) => this.words(names.class(name)),
      },
      property: (i) => this.words(names.property)[i]!,
      areaM2: (i) => this.numbers(names.splitAreaM2)[i]!,
      placeOf: (id) => this.placeOf(id),
    };
  }
}

/** Null where they stand in order already. Ids that are the same are a refusal's matter (`checkIds`). */
function placesInOrder(ids: readonly string[]): Uint32Array | null {
  let inOrder = true;
  for (let i = 1; i < ids.length && inOrder; i++) inOrder = ids[i - 1]! < ids[i]!;
  if (inOrder) return null;
  // Each chunk is in order by itself, and the sort makes use of such runs.
  const rows = Array.from(ids, (_, row) => row).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  const places = new Uint32Array(ids.length);
  for (let place = 0; place < rows.length; place++) places[rows[place]!] = place;
  return places;
}

function joined(lists: readonly BigUint64Array[]): BigUint64Array {
  const all = new BigUint64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

/** `sorted`: rising. */
function has(sorted: BigUint64Array, hash: bigint): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === hash;
}

const sumsOf = ({ outside, valueEstimated, eadWithout, eadWith, risk, economy }: ChunkHead): SumsOfChunks => ({
  ...{ outside, valueEstimated, eadWithout, eadWith, risk, economy },
});

const addKnown = (a: KnownSum, b: KnownSum): KnownSum => ({ oere: a.oere + b.oere, unknown: a.unknown + b.unknown });

function added(a: SumsOfChunks, b: SumsOfChunks): SumsOfChunks {
  return {
    outside: a.outside + b.outside,
    valueEstimated: a.valueEstimated + b.valueEstimated,
    eadWithout: addKnown(a.eadWithout, b.eadWithout),
    eadWith: addKnown(a.eadWith, b.eadWith),
    risk: addRiskSums(a.risk, b.risk),
    economy: addEconomySums(a.economy, b.economy),
  };
}
