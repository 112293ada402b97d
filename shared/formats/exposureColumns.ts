import type { Exposure } from "../model/index.ts";
import type { GeoJsonFeature } from "./geoJson.ts";

export type ExposureKind = keyof Exposure;

/** What a row may tell of a road, a field or an asset beside its place. */
export type ExposureColumn = "name" | "crop" | "fromDepthM" | "damageKroner" | "citation";

/** The property of the file that holds each; null: none does, absent: nobody has said. */
export type ChosenColumns = Partial<Record<ExposureColumn, string | null>>;

/** The names that each is looked for under, the surest first; upper and lower case are one. */
const knownNames: Readonly<Record<ExposureKind, Partial<Record<ExposureColumn, readonly string[]>>>> = {
  roads: { name: ["vejnavn", "navn", "name", "titel", "title", "id_lokalid", "id"] },
  fields: {
    name: ["marknr", "mark", "navn", "name", "imk_id", "id_lokalid", "id"],
    crop: ["afgroede", "afgrøde", "afgroedenavn", "afgrødenavn", "afgroede_navn", "crop"],
  },
  assets: {
    name: ["titel", "title", "navn", "name", "id"],
    fromDepthM: ["fradybdem", "fra_dybde_m", "fra_dybde", "fromdepthm", "from_depth_m", "dybde_m", "dybde"],
    damageKroner: ["skade_kr", "skadekr", "tab_kr", "tabkr", "kroner", "damage_kr", "damagekr", "skade", "tab"],
    citation: ["kilde", "citation", "source"],
  },
};

/** The columns that a kind has, in the order a form asks for them. */
export const columnsOf = (kind: ExposureKind): ExposureColumn[] => Object.keys(knownNames[kind]) as ExposureColumn[];

/** The names that a column is looked for under, to tell a person who has none of them. */
export const namesOfColumn = (kind: ExposureKind, column: ExposureColumn): readonly string[] =>
  knownNames[kind][column] ?? [];

/** Every property that some row has, in the order they are met. */
export function propertyNames(features: readonly GeoJsonFeature[]): string[] {
  return [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
}

/** Which property holds what: as chosen, else the surest known name; null where the file has none. */
export function columnsFor(
  kind: ExposureKind,
  properties: readonly string[],
  chosen: ChosenColumns = {},
): Partial<Record<ExposureColumn, string | null>> {
  const guess = (column: ExposureColumn): string | null => {
    const names = namesOfColumn(kind, column);
    // Shapefiles cut the names of their columns at ten characters.
    for (const name of [...names, ...names.map((one) => one.slice(0, 10))]) {
      const found = properties.find((property) => property.toLowerCase() === name);
      if (found !== undefined) return found;
    }
    return null;
  };
  return Object.fromEntries(
    columnsOf(kind).map((column) => [column, chosen[column] === undefined ? guess(column) : chosen[column]]),
  );
}
