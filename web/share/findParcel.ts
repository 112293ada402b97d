import type { Parcel } from "../../shared/model/index.ts";

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
  const wanted = typed.normalize("NFC").toLowerCase().replace(/\s/g, "");
  const same = (text: string) => text.normalize("NFC").toLowerCase() === wanted;
  const hits = parcels.filter(({ id, matrikelnr }) => same(id) || same(matrikelnr));
  const [first] = hits;
  if (first === undefined) return { is: "none" };
  return hits.length === 1 ? { is: "one", parcel: first } : { is: "several" };
}
