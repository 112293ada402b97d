import type { UnitFacts } from "./unitFacts.ts";
import { tableOf, type UnitTable } from "./unitTable.ts";

/** Parcels that share a bill, as columns: of a million no object is made. */
export interface Units {
  readonly length: number;
  table: UnitTable;
  /** The property (samlet fast ejendom) of each; null: not known. */
  property: (i: number) => string | null;
  /** Registered, and measured where none is registered. */
  areaM2: (i: number) => number;
  /** Where a parcel stands; undefined: it is not among them. */
  placeOf: (id: string) => number | undefined;
}

export function unitsOf(units: readonly UnitFacts[]): Units {
  let places: Map<string, number> | null = null;
  return {
    length: units.length,
    table: tableOf(units),
    property: (i) => units[i]!.property,
    areaM2: (i) => units[i]!.areaM2,
    placeOf: (id) => {
      places ??= new Map(units.map((unit, i) => [unit.id, i]));
      return places.get(id);
    },
  };
}

/** Those of some units that stand at some places, which rise. */
export function unitsAt(units: Units, places: Uint32Array): Units {
  const { table } = units;
  const made = new Map<string, unknown>();
  const once = <T>(name: string, make: () => T): T => {
    if (!made.has(name)) made.set(name, make());
    return made.get(name) as T;
  };
  const at = <T>(list: readonly T[]) => Array.from(places, (place) => list[place]!);
  const placed = (place: number) => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return places[low] === place ? low : undefined;
  };
  return {
    length: places.length,
    table: {
      ids: at(table.ids),
      numbers: (fact) =>
        once(`number ${fact}`, () => {
          const column = table.numbers(fact);
          return Float64Array.from(places, (place) => column[place]!);
        }),
      classes: (name) => once(`class ${name}`, () => at(table.classes(name))),
    },
    property: (i) => units.property(places[i]!),
    areaM2: (i) => units.areaM2(places[i]!),
    placeOf: (id) => {
      const place = units.placeOf(id);
      return place === undefined ? undefined : placed(place);
    },
  };
}
