import type { Rows } from "../model/index.ts";

/** Rows that are made when they are asked for. */
export function rowsOf<T>(length: number, make: (place: number) => T): Rows<T> {
  return {
    length,
    at: (place) => (place >= 0 && place < length ? make(place) : undefined),
    *[Symbol.iterator]() {
      for (let place = 0; place < length; place++) yield make(place);
    },
  };
}

/** How many of them are so. */
export function countWhere<T>(rows: Rows<T>, isSo: (row: T) => boolean): number {
  let count = 0;
  for (let place = 0; place < rows.length; place++) if (isSo(rows.at(place)!)) count++;
  return count;
}
