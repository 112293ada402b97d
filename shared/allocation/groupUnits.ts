import type { Issue, KeyData, Result } from "../model/index.ts";
import { oere, splitOere } from "../money/index.ts";
import type { Units } from "./units.ts";
import { groupedTable, type UnitTable } from "./unitTable.ts";

/** Parcels put together as the key weighs them. */
export interface Groups {
  table: UnitTable;
  /** The place in `table` of the i-th parcel's group. */
  groupOf: (i: number) => number;
  /** Whole øre of groups to whole øre of their parcels, by area (definition 15); ties by parcel id. */
  overParcels: (amounts: Float64Array) => Float64Array;
  /** Ids of the parcels of the groups that are marked 1. */
  parcelsOf: (marked: Uint8Array) => string[];
}

/** m² to whole mm²: areas as weights. */
const areaScale = 1_000_000;

/**
 * Each parcel by itself; for a key that weighs homes with its homes as its units; for one that weighs properties together with the
 * other parcels of its property.
 * Issues: `property-not-known` names each parcel whose property is not known.
 */
export function groupUnits(unit: KeyData["unit"], units: Units): Result<Groups> {
  const { table } = units;
  if (unit !== "property") {
    return {
      ok: true,
      value: {
        table: unit === "parcel" ? table : byHome(table),
        groupOf: (i) => i,
        overParcels: (amounts) => amounts,
        parcelsOf: (marked) => table.ids.filter((_, i) => marked[i] === 1),
      },
    };
  }
  const properties = table.ids.map((_, i) => units.property(i));
  const [first, ...rest] = properties.flatMap((property, i): Issue[] => {
    const id = table.ids[i]!;
    return property === null ? [{ path: `/parcels/${id}`, code: "property-not-known", facts: { id } }] : [];
  });
  if (first !== undefined) return { ok: false, issues: [first, ...rest] };
  const ids = [...new Set(properties as string[])].sort();
  const place = new Map(ids.map((id, g) => [id, g]));
  const group = Uint32Array.from(properties, (property) => place.get(property!)!);
  const members = ids.map((): number[] => []);
  group.forEach((g, i) => members[g]!.push(i));
  return {
    ok: true,
    value: {
      table: groupedTable(table, group, ids),
      groupOf: (i) => group[i]!,
      overParcels: (amounts) => {
        const out = new Float64Array(units.length);
        members.forEach((places, g) => {
          if (amounts[g] === 0) return;
          const claims = places.map((i) => ({
            id: table.ids[i]!,
            weight: Math.round(units.areaM2(i) * areaScale),
          }));
          splitOere(oere(amounts[g]!), claims).forEach((share, k) => {
            out[places[k]!] = share;
          });
        });
        return out;
      },
      parcelsOf: (marked) => table.ids.filter((_, i) => marked[group[i]!] === 1),
    },
  };
}

/** Where homes are weighed, each home is one. */
const byHome = (table: UnitTable): UnitTable => ({
  ...table,
  numbers: (fact) => table.numbers(fact === "one" ? "homes" : fact),
});
