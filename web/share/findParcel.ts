import type { CaseFile, Parcel } from "../../shared/model/index.ts";
import { parcelsToday } from "../../shared/parcelsToday.ts";

export type Found =
  | { is: "none" }
  | { is: "one"; parcel: Parcel }
  /** The number stands in several ejerlav. */
  | { is: "several" };

/**
 * The parcel a person means: its `matrikelnr` ("12a", "12 A") or its whole id ("9990001-12a"). Nothing is guessed: a
 * number that stands in several ejerlav is `several`.
 */
export function findParcel(parcels: readonly Parcel[], typed: string): Found {
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

/** The id of the parcel a person means, of the case's own or of those that they have become since; else why it is not known. */
export function parcelMeant(theCase: CaseFile, typed: string): { is: "one"; id: string } | { is: "none" | "several" } {
  const found = findParcel(theCase.parcels, typed);
  if (found.is === "one") return { is: "one", id: found.parcel.id };
  const id = found.is === "none" ? carriedParcel(parcelsToday(theCase), typed)?.id : undefined;
  return id === undefined ? { is: found.is } : { is: "one", id };
}

const asWritten = (typed: string): string => typed.normalize("NFC").toLowerCase().replace(/\s/g, "");
