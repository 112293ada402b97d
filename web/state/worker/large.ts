/**
 * A large case in the worker: where its parcels lie and what its units pay, of all chunks, so that a page shares them anew as somebody pulls
 * at a key. By `sharesOfUnits`, the code of the run itself, and so to the same øre.
 */
import { askedColumns } from "../../../shared/chunks/askedColumns.ts";
import { columnNames } from "../../../shared/chunks/chunkHead.ts";
import { ChunkSet, type OrderedUnits } from "../../../shared/chunks/chunkSet.ts";
import { sharesOfUnits } from "../../../shared/chunks/shareUnits.ts";
import { limits, refuse } from "../../../shared/contract/index.ts";
import { readColumnFile } from "../../../shared/formats/index.ts";
import type { CaseFile, Result, Watch } from "../../../shared/model/index.ts";
import { type AmountClass, classesOf } from "../../map/classes.ts";
import { coloursOf, drawOverview, type OverviewImage, type PlacedParcels } from "../../map/overview.ts";
import { fetchFile } from "./uploads.ts";

/** What a page shows of the shares of a large case. */
export interface LargeShares {
  /** Of each parcel, in the order of the chunks: a place among `largeColours`. */
  colours: Uint8Array;
  classes: AmountClass[];
  units: number;
  leastOere: number;
  mostOere: number;
  /** How many pay nothing. */
  zero: number;
  sharedOere: number;
}

/** As many files at a time: a server answers several as fast as one. */
const atOnce = 4;

let places: PlacedParcels | null = null;
/** Ids of the parcels, by chunk. */
let idsOf: string[][] = [];
let units: OrderedUnits | null = null;
/** The columns that were fetched. */
let columnsHad = new Set<string>();
/** Of each parcel in the order of the chunks: the place of its unit in the roll; −1: no measure reaches it. */
let unitOfParcel = new Int32Array(0);
let amounts: Float64Array | null = null;
let classes: AmountClass[] = [];

/** Where all parcels of a prepared map lie. Issues: what the API refuses, `store-down` where it cannot be reached. */
export async function readPlaces(map: string, chunks: number, watch: Watch): Promise<Result<PlacedParcels>> {
  [units, amounts, classes] = [null, null, []];
  const files = await fetchAll(chunks, (chunk) => `/v1/maps/${map}/places?chunk=${chunk}`, watch);
  if (!files.ok) return files;
  const read = files.value.map((bytes) => readColumnFile(bytes));
  const total = read.reduce((sum, { rows }) => sum + rows, 0);
  const found: PlacedParcels = { numbers: new Uint32Array(total), boxes: new Int32Array(4 * total) };
  idsOf = [];
  let at = 0;
  for (const [chunk, file] of read.entries()) {
    const sides = (["west", "north", "east", "south"] as const).map((side) => file.numbers(side));
    idsOf.push(file.words(columnNames.id) as string[]);
    for (let row = 0; row < file.rows; row++, at++) {
      found.numbers[at] = chunk * limits.chunkParcels.most + row;
      for (const [s, side] of sides.entries()) found.boxes[4 * at + s] = side[row]!;
    }
  }
  places = found;
  return { ok: true, value: found };
}

/** In which chunk a parcel lies; null: in none. */
export function chunkOfParcel(id: string): number | null {
  const chunk = idsOf.findIndex((ids) => ids.includes(id));
  return chunk === -1 ? null : chunk;
}

/** What a parcel's unit pays by the shares as they were last told; `outside`: no measure reaches it. Null: nothing is known. */
export type LargeAmount = { oere: number } | "outside" | null;

/** `number`: a parcel's on the map. */
export function amountOfParcel(number: number): LargeAmount {
  if (places === null || amounts === null) return null;
  const chunk = Math.floor(number / limits.chunkParcels.most);
  const before = idsOf.slice(0, chunk).reduce((sum, { length }) => sum + length, 0);
  const unit = unitOfParcel[before + (number % limits.chunkParcels.most)];
  if (unit === undefined) return null;
  return unit === -1 ? "outside" : { oere: amounts[unit]! };
}

/** What the units of a run pay, and the columns to share them by. The places must have been read. */
export async function readAmounts(
  { caseId, run, header }: { caseId: string; run: string; header: CaseFile },
  watch: Watch,
): Promise<Result<LargeShares>> {
  const path = `/v1/cases/${encodeURIComponent(caseId)}/runs/${run}/columns`;
  const files = await fetchAll(idsOf.length, (chunk) => `${path}?chunk=${chunk}`, watch);
  if (!files.ok) return files;
  const asked = askedColumns(header);
  const set = new ChunkSet(asked);
  columnsHad = new Set([...asked.numbers, ...asked.words]);
  const paid = new Map<string, number>();
  for (const bytes of files.value) {
    set.add(bytes);
    const file = readColumnFile(bytes);
    const oere = file.numbers("oere");
    file.words(columnNames.id).forEach((id, row) => paid.set(id ?? "", oere[row]!));
  }
  units = set.inOrder();
  const placeOf = new Map(units.ids.map((id, place) => [id, place]));
  const all = idsOf.flat();
  unitOfParcel = Int32Array.from(all, (id) => placeOf.get(id) ?? -1);
  return { ok: true, value: taken(Float64Array.from(units.ids, (id) => paid.get(id)!)) };
}

/** Shares by the keys of a header whose measures are those of the run. Null: what they read has not been fetched. */
export function shareAnew(header: CaseFile): Result<LargeShares> | null {
  const { numbers, words } = askedColumns(header);
  if (units === null || ![...numbers, ...words].every((name) => columnsHad.has(name))) return null;
  const shared = sharesOfUnits(header, units);
  return shared.ok ? { ok: true, value: taken(shared.value.oere) } : shared;
}

/** The whole as one picture, by the shares as they were last told; null: no places have been read. */
export const overview = (): OverviewImage | null =>
  places === null ? null : drawOverview(places, amounts, unitOfParcel, classes);

function taken(oere: Float64Array): LargeShares {
  amounts = oere;
  classes = classesOf(oere);
  let [leastOere, mostOere, zero, sharedOere] = [Infinity, 0, 0, 0];
  for (const one of oere) {
    leastOere = Math.min(leastOere, one);
    mostOere = Math.max(mostOere, one);
    sharedOere += one;
    if (one === 0) zero++;
  }
  const colours = coloursOf(amounts, unitOfParcel, classes);
  return { colours, classes, units: oere.length, leastOere, mostOere, zero, sharedOere };
}

async function fetchAll(
  count: number,
  path: (chunk: number) => string,
  watch: Watch,
): Promise<Result<Uint8Array<ArrayBuffer>[]>> {
  const files: Uint8Array<ArrayBuffer>[] = [];
  for (let from = 0; from < count; from += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, count - from) }, (_, i) => fetchFile(path(from + i)));
    for (const file of await Promise.all(some)) {
      if (!file.ok) return file;
      files.push(file.value);
    }
    watch(files.length, count);
  }
  return files.length === count ? { ok: true, value: files } : refuse([{ path: "", code: "bug", facts: {} }]);
}
