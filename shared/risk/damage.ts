import type {
  Building,
  DamageChoice,
  DamageFunction,
  DamagingWater,
  FloodSource,
  Oere,
  OwnDamage,
} from "../model/index.ts";
import { ln, oere } from "../money/index.ts";
import { damageTables } from "./damage/generated.ts";
import type { DamageClass, DamageTable, TableFunction, UseOfBuilding } from "./data.ts";
import { usesOfBuildings } from "./use/generated.ts";

/** Beyond this depth a logarithmic curve no longer grows: the largest for which its source shows a value. Ours (definition 9). */
const deepestCm = 300;

/** The table where a case chooses none, and where the chosen one says nothing of a class. */
export const standardTable: DamageTable = damageTables.find(({ id }) => id === "skadesoekonomi-2024")!;

/** The classes that a case by this table may give curves of its own: the table's, and the standard one's that it lacks. */
export function damageClasses(id: string): readonly DamageClass[] {
  const own = damageTables.find((table) => table.id === id)?.classes ?? [];
  return [...own, ...standardTable.classes.filter((one) => !own.some((other) => other.id === one.id))];
}

/** Where a curve counts from the floor, and nobody has said how high it lies: at the terrain. Ours. */
export const floorHeightDefaultM = 0;

/** How the damage of a case is counted. */
export interface DamageBy {
  table: DamageTable;
  /** What the case says instead, in prices of its own year. */
  own: readonly OwnDamage[];
  /** Depth at a building below which there is no damage, metres (definition 9). */
  thresholdM: number;
  /** Carries the table's prices to the year of the case; 1: they stay as they are. */
  priceFactor: number;
}

/** By the table named, which must be one of ours; by the standard one where none is. */
export function damageBy(thresholdM: number, choice?: DamageChoice, priceFactor = 1): DamageBy {
  const table = choice === undefined ? standardTable : damageTables.find(({ id }) => id === choice.table);
  if (table === undefined) throw new RangeError(`no damage table ${String(choice?.table)}`);
  return { table, own: choice?.own ?? [], thresholdM, priceFactor };
}

const prefixesOf = (uses: readonly UseOfBuilding[]) => new Map(uses.map((row) => [row.prefix, row.class]));
const standardUses = prefixesOf(usesOfBuildings);
const usesByTable = new Map(
  damageTables.map((table) => [table.id, table.uses === undefined ? standardUses : prefixesOf(table.uses)]),
);

function classIn(uses: ReadonlyMap<string, string>, useCode: string): string | undefined {
  for (let length = useCode.length; length > 0; length--) {
    const found = uses.get(useCode.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

interface ClassOfUse {
  damageClass: DamageClass;
  /** False: no row fits the use, and the class is `other`. */
  known: boolean;
  /** False: the chosen table has no such class, and the standard one's is used. */
  isOfTable: boolean;
}

const classesKnown = new Map<DamageTable, Map<string, ClassOfUse>>();

/** The damage class of a BBR use code. */
export function damageClassOf(useCode: string, table: DamageTable = standardTable): ClassOfUse {
  let known = classesKnown.get(table);
  if (known === undefined) classesKnown.set(table, (known = new Map<string, ClassOfUse>()));
  let found = known.get(useCode);
  if (found === undefined) known.set(useCode, (found = findClass(useCode, table)));
  return found;
}

function findClass(useCode: string, table: DamageTable): ClassOfUse {
  const own = classIn(usesByTable.get(table.id)!, useCode);
  const found = table.classes.find(({ id }) => id === own);
  if (found !== undefined) return { damageClass: found, known: true, isOfTable: true };
  const standard = classIn(standardUses, useCode);
  const damageClass = standardTable.classes.find(({ id }) => id === (standard ?? "other"))!;
  return { damageClass, known: standard !== undefined, isOfTable: table.id === standardTable.id };
}

/** What the sums need of a building. */
export type Damageable = Pick<Building, "useCode" | "groundFloorM2" | "cellarM2" | "floorHeightM">;

/**
 * What one flood costs in one building, whole øre; null for groundwater, whose harm lies in the cellar (definition 8).
 *
 *   D = (perLn · ln X + constant) · A      or  kroner · A,  or  kroner per building,  or  share(x) · full · A
 *   and, where the table knows cellars,  + kroner · K
 *
 * X  depth in cm, water level less terrain, at most 300; x the same in metres, from terrain or floor as the curve says;
 * A  ground floor, m²; K  cellar, m²: one that nobody has told of costs nothing, and that is said.
 * No damage under the threshold (definition 9). Rounds half up to øre, once, here (design § 2.1).
 * Source: OS2-SkadesØkonomi (`damage/skadesoekonomi-2024.yaml`), or the table that the case has chosen.
 * Example: a dwelling of 100 m² in 0.50 m of sea water: (1,167.86 · ln 50 − 571.21) · 100 = 399,748.52 kr.
 */
export function damageOere(building: Damageable, source: FloodSource, depthM: number, by: DamageBy): Oere | null {
  if (source === "groundwater") return null;
  return oere(Math.floor(damageKroner(building, source, depthM, by) * 100 + 0.5));
}

/** The same, unrounded kroner: for a part of a building. */
export function damageKroner(building: Damageable, water: DamagingWater, depthM: number, by: DamageBy): number {
  return depthM < by.thresholdM ? 0 : kronerAt(building, water, depthM, by);
}

/** The most that any flood of these waters can cost in one building, whole øre: the end of the curve; 0 for groundwater. */
export function fullDamageOere(building: Damageable, sources: readonly FloodSource[], by: DamageBy): Oere {
  const damages = sources.map((source) =>
    source === "groundwater" ? 0 : kronerAt(building, source, Number.POSITIVE_INFINITY, by),
  );
  return oere(Math.floor(Math.max(0, ...damages) * 100 + 0.5));
}

function kronerAt(building: Damageable, water: DamagingWater, depthM: number, by: DamageBy): number {
  const { damageClass } = damageClassOf(building.useCode, by.table);
  const own = by.own.find((one) => one.class === damageClass.id && one.source === water);
  if (own !== undefined) return kronerOf(own.damage, building, depthM, 1);
  const cellar = (by.table.cellars?.[water].kroner ?? 0) * (building.cellarM2 ?? 0);
  const inHouse = kronerOf(damageClass[water], building, depthM, by.table.currency?.kroner ?? 1);
  return (inHouse + cellar) * by.priceFactor;
}

function kronerOf(damage: TableFunction | DamageFunction, building: Damageable, depthM: number, rate: number): number {
  const { groundFloorM2 } = building;
  switch (damage.kind) {
    case "ln":
      return Math.max(0, damage.perLn * ln(Math.min(depthM * 100, deepestCm)) + damage.constant) * groundFloorM2;
    case "perM2":
      return damage.kroner * rate * groundFloorM2;
    case "perBuilding":
      return damage.kroner * rate;
    case "fractions":
      return alongPoints(damage.points, fromOf(damage, building, depthM)) * damage.fullPerM2 * rate * groundFloorM2;
    case "points": {
      const points = damage.points.map(({ depthM: at, kronerPerM2 }) => [at, kronerPerM2] as const);
      return alongPoints(points, fromOf(damage, building, depthM)) * groundFloorM2;
    }
  }
}

/** Depth over what the curve counts from. */
const fromOf = ({ from }: { from: "terrain" | "floor" }, { floorHeightM }: Damageable, depthM: number): number =>
  from === "terrain" ? depthM : depthM - (floorHeightM ?? floorHeightDefaultM);

/** Linear between the points, zero below the first, flat above the last. */
export function alongPoints(points: readonly (readonly [number, number])[], at: number): number {
  const next = points.findIndex(([x]) => x >= at);
  if (next === -1) return points.at(-1)?.[1] ?? 0;
  const [x1, y1] = points[next]!;
  if (x1 === at) return y1;
  if (next === 0) return 0;
  const [x0, y0] = points[next - 1]!;
  return y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
}

/** Water level less terrain, metres, to whole mm: 1.00 − 0.80 is 0.200. */
export function depthM(levelM: number, terrainM: number): number {
  return Math.round(levelM * 1000 - terrainM * 1000) / 1000;
}
