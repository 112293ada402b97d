/** Øre by parcel; null: not known; without an entry: outside the area. Null in all: nothing is computed. */
export type Amounts = {
  get: (id: string) => number | null | undefined;
  values: () => Iterable<number | null>;
} | null;

/** The key of a road, a field or an asset among the amounts of all. */
export const thingKey = (kind: "road" | "field" | "asset", id: string): string => `${kind} ${id}`;
