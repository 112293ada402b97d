import type { UnitFact } from "../model/index.ts";
import type { UnitFacts } from "./unitFacts.ts";

/** Units as columns: a key reads few of them, of up to millions of units. */
export interface UnitTable {
  ids: readonly string[];
  /** One number a unit; NaN: not known. */
  numbers: (fact: UnitFact) => Float64Array;
  /** One class a unit; null: not known. */
  classes: (name: string) => readonly (string | null)[];
}

/** The columns of parcels, each made when a key first reads it. */
export function tableOf(units: readonly UnitFacts[]): UnitTable {
  return tableFrom(
    units.map(({ id }) => id),
    (fact) => Float64Array.from(units, ({ facts }) => facts[fact] ?? Number.NaN),
    (name) => units.map(({ classes }) => classes[name] ?? null),
  );
}

function tableFrom(
  ids: readonly string[],
  numbers: UnitTable["numbers"],
  classes: (name: string) => (string | null)[],
): UnitTable {
  const made = new Map<UnitFact, Float64Array>();
  const named = new Map<string, (string | null)[]>();
  return {
    ids,
    numbers: (fact) => {
      const column = made.get(fact) ?? numbers(fact);
      made.set(fact, column);
      return column;
    },
    classes: (name) => {
      const column = named.get(name) ?? classes(name);
      named.set(name, column);
      return column;
    },
  };
}

/** How the number of a property follows from those of its parcels. */
const together: Record<UnitFact, "one" | "sum" | "most" | "least"> = {
  one: "one",
  propertyValueKroner: "sum",
  landValueKroner: "sum",
  yearlyChanceOfWater: "most",
  registeredAreaM2: "sum",
  groundFloorM2: "sum",
  dwellingM2: "sum",
  homes: "sum",
  avoidedDamageKroner: "sum",
  benefitPvKroner: "sum",
  levelledDamageKroner: "sum",
  frontageM: "sum",
  coastM: "sum",
  distanceM: "least",
  terrainM: "least",
  floodDepthM: "most",
  runoffM3: "sum",
  runoffFactor: "most",
};

/**
 * Units put together into groups (`group[i]` is the place of unit i's group): counts and amounts are summed; of chance and depth the
 * most counts, of level and distance the least. A number that one of the group lacks is not known; classes that differ are not known.
 */
export function groupedTable(
  table: UnitTable,
  group: Uint32Array,
  ids: readonly string[],
  groupClass: (found: readonly (string | null)[], group: Uint32Array, count: number) => (string | null)[] = oneClass,
): UnitTable {
  return tableFrom(
    ids,
    (fact) => {
      const way = together[fact];
      const out = new Float64Array(ids.length).fill(
        way === "one" ? 1 : way === "sum" ? 0 : way === "most" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      );
      if (way === "one") return out;
      const column = table.numbers(fact);
      for (let i = 0; i < column.length; i++) {
        const g = group[i]!;
        const value = column[i]!;
        // Math.max and Math.min give NaN where either is NaN: not known.
        out[g] = way === "sum" ? out[g]! + value : way === "most" ? Math.max(out[g]!, value) : Math.min(out[g]!, value);
      }
      return out;
    },
    (name) => groupClass(table.classes(name), group, ids.length),
  );
}

function oneClass(found: readonly (string | null)[], group: Uint32Array, count: number): (string | null)[] {
  const out = new Array<string | null | undefined>(count).fill(undefined);
  found.forEach((value, i) => {
    const g = group[i]!;
    out[g] = out[g] === undefined || out[g] === value ? value : null;
  });
  return out.map((value) => value ?? null);
}
