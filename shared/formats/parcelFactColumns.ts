import type { ParcelFacts } from "../model/index.ts";

/** The facts of a parcel that a file of them may tell: those that keys read, and the property's value. */
export type FactOfFile = keyof ParcelFacts | "propertyValueKroner";

/** What a column of such a file is taken as: which parcel, a fact, or a class of a table, as "class:zone". */
export type TakenAs = "parcel" | "ejerlavkode" | "matrikelnr" | FactOfFile | `class:${string}`;

/** The names that each is known by, without marks and spaces, in lower case. */
const knownNames: Readonly<Record<Exclude<TakenAs, `class:${string}`>, readonly string[]>> = {
  parcel: ["parcel", "parcelid", "matrikel", "matrikelid", "matrikelbetegnelse", "jordstykke", "id"],
  ejerlavkode: ["ejerlavkode", "ejerlavskode", "landsejerlavskode", "elavskode", "ejerlavlokalid", "ejerlav"],
  matrikelnr: ["matrikelnr", "matrikelnummer", "matrnr", "matrnummer"],
  propertyValueKroner: ["ejendomsværdi", "ejendomsvaerdi", "ejdværdi", "propertyvalue", "værdi", "vaerdi"],
  landValueKroner: ["grundværdi", "grundvaerdi", "landvalue"],
  homes: ["boliger", "antalboliger", "boligenheder", "homes", "dwellings"],
  levelledDamageKroner: ["nivelleretskade", "levelleddamage"],
  frontageM: ["facade", "facadelængde", "facadelaengde", "frontage"],
  coastM: ["kyst", "kystlængde", "kystlaengde", "kyststrækning", "kyststraekning", "kystmeter", "coast"],
  distanceM: ["afstand", "distance"],
  floodDepthM: ["vanddybde", "dybde", "flooddepth", "depth"],
  runoffM3: ["afstrømning", "afstroemning", "runoff"],
  heldBackM3: ["tilbageholdt", "tilbageholdelse", "heldback"],
  runoffFactor: ["afløbsfaktor", "afloebsfaktor", "afløbskoefficient", "runofffactor", "runoffcoefficient"],
};

/** The facts that a file may tell, in the order a form lists them. */
export const factsOfFile = Object.keys(knownNames).filter(
  (name) => !["parcel", "ejerlavkode", "matrikelnr"].includes(name),
) as FactOfFile[];

/** Characters of a name that are looked at: longer than any. */
const longestName = 200;

/** "Grundværdi (kr.)" → "grundværdi", "kyst_m" → "kyst": the unit of a name is no part of it. */
const bare = (name: string): string =>
  name
    .slice(0, longestName)
    .normalize("NFC")
    .toLowerCase()
    .split(/[([]/)[0]!
    .replace(/[\s_.-]+(kr|kroner|dkk|m|meter|m2|m3|m²|m³)\.?\s*$/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");

/**
 * What each column is most likely, by its name; null: none is known by it. Each is taken once, by the first column with its name.
 * `classes`: the tables that keys read, each with the names it is known by.
 */
export function guessColumns(
  header: readonly string[],
  classes: readonly { table: string; names: readonly string[] }[],
): (TakenAs | null)[] {
  const known = new Map<string, TakenAs>();
  for (const { table, names } of classes) for (const name of [table, ...names]) known.set(bare(name), `class:${table}`);
  for (const [taken, names] of Object.entries(knownNames)) {
    known.set(bare(taken), taken as FactOfFile);
    for (const name of names) known.set(name, taken as FactOfFile);
    known.set(bare(taken).replace(/(kroner|m3|m)$/, ""), taken as FactOfFile);
  }
  const taken = new Set<TakenAs>();
  return header.map((name) => {
    const found = known.get(bare(name));
    if (found === undefined || taken.has(found)) return null;
    taken.add(found);
    return found;
  });
}
