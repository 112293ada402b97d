import type { Parcel } from "../../shared/model/index.ts";

type Named = Pick<Parcel, "id" | "matrikelnr">;

export type Found<T extends Named> =
  | { is: "none" }
  | { is: "one"; parcel: T }
  /** The number stands in several ejerlav. */
  | { is: "several" };

/**
 * The parcel a person means: its `matrikelnr` ("12a", "12 A") or its whole id ("9990001-12a"). Nothing is guessed: a
 * number that stands in several ejerlav is `several`.
 */
export function findParcel<T extends Named>(parcels: readonly T[], typed: string): Found<T> {
  const wanted = asWritten(typed);
  const same = (text: string) => text.normalize("NFC").toLowerCase() === wanted;
  const hits = parcels.filter(({ id, matrikelnr }) => same(id) || same(matrikelnr));
  const [first] = hits;
  if (first === undefined) return { is: "none" };
  return hits.length === 1 ? { is: "one", parcel: first } : { is: "several" };
}

/** A parcel that came of others after the key was decided, by its number or whole id; undefined: none, or several. */
export function carriedParcel<T extends { id: string }>(units: readonly T[], typed: string): T | undefined {
  const wanted = asWritten(typed);
  const hits = units.filter(({ id }) => id === wanted || id.slice(id.indexOf("-") + 1) === wanted);
  return hits.length === 1 ? hits[0] : undefined;
}

const asWritten = (typed: string): string => typed.normalize("NFC").toLowerCase().replace(/\s/g, "");
