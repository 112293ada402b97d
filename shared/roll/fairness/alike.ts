/** A column with a hash of each number, made once for several looks. */
export interface HashedColumn {
  values: Float64Array;
  hashes: Uint32Array;
}

/** Rows put together with those that are like them. */
export interface Alike {
  /** The number of each row's kind, in the order in which the kinds are first met. */
  kind: Uint32Array;
  /** The first row of each kind. */
  first: Uint32Array;
}

/**
 * Which rows are alike in every column. Not known (NaN) is like not known, −0 like 0.
 * `rows`: so many from the first, or the places of those that are looked at; `kind` is in their order. One pass over an open table of
 * hashes: rows by the million.
 */
export function alike(columns: readonly HashedColumn[], rows: number | Uint32Array): Alike {
  const [count, places] = typeof rows === "number" ? [rows, null] : [rows.length, rows];
  const hashes = hashesOf(columns, count, places);
  const kind = new Uint32Array(count);
  const first = new Uint32Array(count);
  let size = 4;
  while (size < 2 * count) size *= 2;
  /** Two words a place: kind + 1 (0: free), and the hash of its rows, so that others are told from it without a look at them. */
  const table = new Uint32Array(2 * size);
  let kinds = 0;
  for (let i = 0; i < count; i++) {
    const row = places === null ? i : places[i]!;
    const hash = mixed(hashes[i]!);
    let at = 2 * (hash & (size - 1));
    while (table[at] !== 0 && (table[at + 1] !== hash || !same(columns, first[table[at]! - 1]!, row)))
      at = (at + 2) & (2 * size - 1);
    if (table[at] === 0) {
      first[kinds] = row;
      table[at] = ++kinds;
      table[at + 1] = hash;
    }
    kind[i] = table[at]! - 1;
  }
  return { kind, first: first.subarray(0, kinds) };
}

/** The n-th column of a table: equal numbers in two columns have two hashes. */
export function hashedColumn(values: Float64Array, nth: number): HashedColumn {
  const hashes = new Uint32Array(values.length);
  const number = new Float64Array(1);
  const bits = new Uint32Array(number.buffer);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    // Both zeros, and every NaN, have one set of bits here.
    number[0] = Number.isNaN(value) ? Number.NaN : value + 0;
    const hash = mixed(Math.imul(bits[0]! + nth, 0x9e3779b1));
    hashes[row] = mixed(hash ^ Math.imul(bits[1]!, 0x85ebca77));
  }
  return { values, hashes };
}

/** One column at a time: memory is read in its own order. */
function hashesOf(columns: readonly HashedColumn[], count: number, places: Uint32Array | null): Uint32Array {
  const sums = new Uint32Array(count);
  for (const { hashes } of columns) {
    if (places === null) for (let i = 0; i < count; i++) sums[i]! += hashes[i]!;
    else for (let i = 0; i < count; i++) sums[i]! += hashes[places[i]!]!;
  }
  return sums;
}

function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae3d);
  return (half ^ (half >>> 15)) >>> 0;
}

function same(columns: readonly HashedColumn[], a: number, b: number): boolean {
  for (let c = 0; c < columns.length; c++) {
    const { values } = columns[c]!;
    const [one, other] = [values[a]!, values[b]!];
    if (one !== other && !(Number.isNaN(one) && Number.isNaN(other))) return false;
  }
  return true;
}
