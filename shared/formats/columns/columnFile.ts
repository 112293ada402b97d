/**
 * Columns in one file: what is told of all rows as JSON, then each column as it takes least room. Little-endian, as every machine that
 * this runs on; another would have to turn the bytes.
 *
 *   "vandcol1", u32 length of the JSON, the JSON as UTF-8, and each column on a boundary of 8 bytes
 *
 * Numbers: one value for all rows; 32-bit whole numbers, where all are such or NaN; else float64. Words: each once, and which of them
 * stands in each row; or one a row where no two are the same.
 */
export interface Columns {
  numbers: Readonly<Record<string, Float64Array>>;
  /** None holds a line break. Null: not known. */
  words: Readonly<Record<string, readonly (string | null)[]>>;
  /** Of any length: not a value a row. */
  lists?: Readonly<Record<string, BigUint64Array>>;
}

export interface ColumnFile<Head> {
  head: Head;
  rows: number;
  /** Throws `RangeError` on a column that is not there, as on a file cut short. */
  numbers: (name: string) => Float64Array;
  words: (name: string) => (string | null)[];
  list: (name: string) => BigUint64Array;
  has: (name: string) => boolean;
  isWords: (name: string) => boolean;
}

interface Place {
  name: string;
  kind: "all" | "i32" | "f64" | "words" | "each" | "u64";
  /** Bytes, from the end of the JSON. */
  at: number;
  bytes: number;
  /** Of `all`; null: NaN. */
  value?: number | null;
  /** Of `words`: bytes of the words themselves, which stand before the rows' numbers. */
  wordBytes?: number;
}

const magic = "vandcol1";
const boundary = 8;
/** What stands for NaN among 32-bit whole numbers. */
const notKnown = -0x80000000;
/** What JSON gives back as it was, NaN as null. */
const isPlain = (value: number): boolean => (Number.isFinite(value) || Number.isNaN(value)) && !Object.is(value, -0);
const isWhole = (value: number): boolean =>
  Number.isNaN(value) || ((value | 0) === value && value !== notKnown && !Object.is(value, -0));

export function columnFile(head: unknown, rows: number, { numbers, words, lists = {} }: Columns): Uint8Array {
  const places: Place[] = [];
  const bodies: Uint8Array[] = [];
  let at = 0;
  const put = (place: Omit<Place, "at" | "bytes">, body: Uint8Array) => {
    places.push({ ...place, at, bytes: body.length });
    bodies.push(body);
    at += padded(body.length);
  };
  for (const [name, values] of Object.entries(numbers)) {
    if (values.length !== rows) throw new RangeError(`${name} has ${values.length} of ${rows} rows`);
    const first = values[0] ?? 0;
    if (isPlain(first) && values.every((value) => Object.is(value, first)))
      put({ name, kind: "all", value: Number.isNaN(first) ? null : first }, new Uint8Array(0));
    else if (values.every(isWhole))
      put({ name, kind: "i32" }, bytesOf(Int32Array.from(values, (value) => (Number.isNaN(value) ? notKnown : value))));
    else put({ name, kind: "f64" }, bytesOf(values));
  }
  for (const [name, values] of Object.entries(words)) {
    if (values.length !== rows) throw new RangeError(`${name} has ${values.length} of ${rows} rows`);
    putWords(name, values, put);
  }
  for (const [name, values] of Object.entries(lists)) put({ name, kind: "u64" }, bytesOf(values));
  const json = new TextEncoder().encode(JSON.stringify({ head, rows, columns: places }));
  const start = padded(magic.length + 4 + json.length);
  const file = new Uint8Array(start + at);
  file.set(new TextEncoder().encode(magic));
  new DataView(file.buffer).setUint32(magic.length, json.length, true);
  file.set(json, magic.length + 4);
  for (const [i, body] of bodies.entries()) file.set(body, start + places[i]!.at);
  return file;
}

function putWords(
  name: string,
  values: readonly (string | null)[],
  put: (place: Omit<Place, "at" | "bytes">, body: Uint8Array) => void,
): void {
  const places = new Map<string | null, number>();
  const codes = new Int32Array(values.length);
  for (const [i, value] of values.entries()) {
    if (value?.includes("\n")) throw new RangeError(`${name} has a line break in row ${i}`);
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    codes[i] = place;
  }
  // A word stands after a sign of its own, so that "not known" is no word.
  const text = new TextEncoder().encode(
    [...places.keys()].map((word) => (word === null ? "-" : `=${word}`)).join("\n"),
  );
  if (places.size === values.length) return put({ name, kind: "each" }, text);
  const body = new Uint8Array(padded(text.length) + codes.byteLength);
  body.set(text);
  body.set(bytesOf(codes), padded(text.length));
  put({ name, kind: "words", wordBytes: text.length }, body);
}

/** Reads what `columnFile` has written. Throws `RangeError` on anything else. */
export function readColumnFile<Head>(given: Uint8Array): ColumnFile<Head> {
  // A Buffer of Node's is one too, but its `slice` gives no copy.
  const file = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  const text = (from: number, bytes: number): string => {
    if (from + bytes > file.length) throw new RangeError("a file of columns is cut short");
    return new TextDecoder().decode(file.subarray(from, from + bytes));
  };
  if (file.length < magic.length + 4 || text(0, magic.length) !== magic)
    throw new RangeError("these bytes are no file of columns");
  const length = new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(magic.length, true);
  const { head, rows, columns } = JSON.parse(text(magic.length + 4, length)) as {
    head: Head;
    rows: number;
    columns: Place[];
  };
  const start = padded(magic.length + 4 + length);
  const places = new Map(columns.map((place) => [place.name, place]));
  const placeOf = (name: string): Place => {
    const place = places.get(name);
    if (place === undefined) throw new RangeError(`a file of columns has no ${name}`);
    if (start + place.at + place.bytes > file.length) throw new RangeError("a file of columns is cut short");
    return place;
  };
  /** A copy: the file may lie anywhere in its buffer, and is let go. */
  const raw = (from: number, bytes: number): ArrayBuffer => file.slice(start + from, start + from + bytes).buffer;
  return {
    head,
    rows,
    has: (name) => places.has(name),
    isWords: (name) => placeOf(name).kind === "words" || placeOf(name).kind === "each",
    list: (name) => {
      const { at, bytes } = placeOf(name);
      return new BigUint64Array(raw(at, bytes));
    },
    numbers: (name) => {
      const { kind, at, bytes, value } = placeOf(name);
      if (kind === "all") return new Float64Array(rows).fill(value ?? Number.NaN);
      if (kind === "f64") return new Float64Array(raw(at, bytes));
      return Float64Array.from(new Int32Array(raw(at, bytes)), (one) => (one === notKnown ? Number.NaN : one));
    },
    words: (name) => {
      const { kind, at, bytes, wordBytes = bytes } = placeOf(name);
      if (rows === 0) return [];
      const list = text(start + at, wordBytes)
        .split("\n")
        .map((word) => (word === "-" ? null : word.slice(1)));
      if (kind === "each") return list;
      const codes = new Int32Array(raw(at + padded(wordBytes), bytes - padded(wordBytes)));
      return Array.from(codes, (code) => list[code]!);
    },
  };
}

const padded = (bytes: number): number => Math.ceil(bytes / boundary) * boundary;
const bytesOf = (values: Int32Array | Float64Array | BigUint64Array): Uint8Array =>
  new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
