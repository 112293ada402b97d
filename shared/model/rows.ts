/**
 * Many of a kind, asked for by place. A list is one. So are columns that make each when it is asked for: a million objects are
 * more than memory, and the sweeping of it, bear. What `at` gives is not kept: ask once, or keep it.
 */
export interface Rows<T> extends Iterable<T> {
  readonly length: number;
  /** Undefined beyond the last. */
  at: (place: number) => T | undefined;
}
