import type { Building, FloodSource, Oere } from "../model/index.ts";
import { ln, oere } from "../money/index.ts";
import { damageTables } from "./damage/generated.ts";
import type { DamageClass, DamageFunction, DamagingWater } from "./data.ts";
import { usesOfBuildings } from "./use/generated.ts";

/** Beyond this depth damage no longer grows: the largest for which the source shows a value. Ours (definition 9). */
const deepestCm = 300;

const classById = new Map(damageTables[0]!.classes.map((row) => [row.id, row]));
const classByPrefix = new Map(usesOfBuildings.map((row) => [row.prefix, classById.get(row.class)!]));
const other = classById.get("other")!;

/** The damage class of a BBR use code; `known` is false where no row fits and the class is `other`. */
export function damageClassOf(useCode: string): { damageClass: DamageClass; known: boolean } {
  for (let length = useCode.length; length > 0; length--) {
    const damageClass = classByPrefix.get(useCode.slice(0, length));
    if (damageClass !== undefined) return { damageClass, known: true };
  }
  return { damageClass: other, known: false };
}

/**
 * What one flood costs in one building, whole øre; null for groundwater, whose harm lies in the cellar (definition 8).
 *
 *   D = (perLn · ln X + constant) · A      or  kroner · A,  or  kroner per building
 *
 * X  depth in cm, water level less terrain, at most 300; A ground floor, m²
 * No damage under the threshold (definition 9). Rounds half up to øre, once, here (design § 2.1).
 * Source: OS2-SkadesØkonomi (`damage/skadesoekonomi-2024.yaml`).
 * Example: a dwelling of 100 m² in 0.50 m of sea water: (1,167.86 · ln 50 − 571.21) · 100 = 399,748.52 kr.
 */
export function damageOere(
  building: Pick<Building, "useCode" | "groundFloorM2">,
  source: FloodSource,
  depthM: number,
  thresholdM: number,
): Oere | null {
  if (source === "groundwater") return null;
  if (depthM < thresholdM) return oere(0);
  return damageAt(building, source, Math.min(depthM * 100, deepestCm));
}

/** The most that any flood of these waters can cost in one building, whole øre: the end of the curve; 0 for groundwater. */
export function fullDamageOere(
  building: Pick<Building, "useCode" | "groundFloorM2">,
  sources: readonly FloodSource[],
): Oere {
  const damages = sources.map((source) => (source === "groundwater" ? 0 : damageAt(building, source, deepestCm)));
  return oere(Math.max(0, ...damages));
}

function damageAt(
  { useCode, groundFloorM2 }: Pick<Building, "useCode" | "groundFloorM2">,
  water: DamagingWater,
  depthCm: number,
): Oere {
  const kroner = kronerOf(damageClassOf(useCode).damageClass[water], depthCm, groundFloorM2);
  return oere(Math.floor(kroner * 100 + 0.5));
}

function kronerOf(damage: DamageFunction, depthCm: number, groundFloorM2: number): number {
  switch (damage.kind) {
    case "ln":
      return Math.max(0, damage.perLn * ln(depthCm) + damage.constant) * groundFloorM2;
    case "perM2":
      return damage.kroner * groundFloorM2;
    case "perBuilding":
      return damage.kroner;
  }
}

/** Water level less terrain, metres, to whole mm: 1.00 − 0.80 is 0.200. */
export function depthM(levelM: number, terrainM: number): number {
  return Math.round(levelM * 1000 - terrainM * 1000) / 1000;
}
