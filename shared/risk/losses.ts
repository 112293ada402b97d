import type { DamagingWater, Raster, Rows, WaterSetup } from "../model/index.ts";
import { type DamageBy, damageKroner, damageOere } from "./damage.ts";
import { cellsNear, coveredCells, highestDepths, lengthsInCells } from "./overlay/index.ts";
import { countWhere } from "./rows.ts";
import { fullLossOere, inOere, outlineOf, type Thing } from "./things.ts";
import type { Damages } from "./waterYear.ts";

/** How near water must come to a building to be at it, metres (definition 9). */
export const besideM = 1;

/** Øre per thing from the depths of one event; NaN where it is not known. */
export type Losses = (source: DamagingWater, depth: Raster) => Damages;

/**
 * What water over a grid costs each thing; which cells lie at which thing is found once.
 * A building by the overlay asked for (definition 9): `highest`, the deepest cell within a metre; `wet-mean`, the mean depth of the
 * wet cells under it, on their share of it; `covered-area`, each cell's depth on the part of it that the cell covers. A field by
 * the area under water, a road by its length under water, an asset by the deepest cell within a metre.
 * Cells without data are passed over; a thing with none but such is not known.
 */
export function lossesOn(grid: Raster, things: Rows<Thing>, overlay: WaterSetup["overlay"], by: DamageBy): Losses {
  const isBeside = (thing: Thing) => thing.kind === "asset" || (thing.kind === "building" && overlay === "highest");
  const outlineBeside = (thing: Thing) => (isBeside(thing) ? outlineOf(thing) : null);
  const near = cellsNear(grid, things.length, (i) => outlineBeside(things.at(i)!), besideM);
  const isCovered = (thing: Thing) => !isBeside(thing);
  const covers = countWhere(things, isCovered) === 0 ? noCover : coverOf(grid, things, isCovered);
  return (source, depth) => {
    const deepest = highestDepths(near, depth);
    const found = new Float64Array(things.length);
    for (let i = 0; i < found.length; i++) {
      const thing = things.at(i)!;
      found[i] = isBeside(thing)
        ? lossBeside(thing, source, toMm(deepest[i]!), by)
        : lossUnder(thing, source, depth, covers(i), overlay, by);
    }
    return found;
  };
}

function lossBeside(thing: Thing, source: DamagingWater, depthM: number, by: DamageBy): number {
  return Number.isNaN(depthM) ? Number.NaN : lossAtDepth(thing, source, depthM, by);
}

/** Of what is counted by the part of it that lies under water. */
function lossUnder(
  thing: Thing,
  source: DamagingWater,
  depth: Raster,
  parts: Parts,
  overlay: WaterSetup["overlay"],
  by: DamageBy,
): number {
  switch (thing.kind) {
    case "building":
      return overlay === "wet-mean"
        ? wetMean(thing.building, source, depth, parts, by)
        : coveredArea(thing.building, source, depth, parts, by);
    case "field":
      return underWater(depth, parts, by.thresholdM, thing.kronerPerM2);
    case "road":
      return underWater(depth, parts, by.thresholdM, thing.kronerPerM);
    case "asset":
      throw new RangeError("an asset is hit by the water beside it");
  }
}

/** What water of one depth over all of a thing costs, øre. */
export function lossAtDepth(thing: Thing, source: DamagingWater, depthM: number, by: DamageBy): number {
  switch (thing.kind) {
    case "building":
      return damageOere(thing.building, source, depthM, by)!;
    case "asset":
      return depthM > 0 && depthM >= thing.asset.fromDepthM ? thing.asset.damageOere : 0;
    case "field":
    case "road":
      return depthM >= by.thresholdM ? fullLossOere(thing, [source], by) : 0;
  }
}

/** Depth counts to whole mm. */
const toMm = (metres: number): number => Math.round(metres * 1000) / 1000;

/** Cells of one thing, and how much of it lies in each: m², or m of a line. */
interface Parts {
  cells: ArrayLike<number>;
  parts: ArrayLike<number>;
}

const noCover = (): Parts => ({ cells: [], parts: [] });

/** The cells under things of some kinds. */
function coverOf(grid: Raster, things: Rows<Thing>, isAsked: (thing: Thing) => boolean): (thing: number) => Parts {
  const { first, cells, areaM2 } = coveredCells(
    grid,
    Array.from(things, (thing) => (isAsked(thing) ? outlineOf(thing) : null)),
  );
  const lines = new Map<number, Parts>();
  for (let i = 0; i < things.length; i++) {
    const thing = things.at(i)!;
    if (thing.kind === "road") lines.set(i, lengthsInCells(grid, thing.line));
  }
  return (thing) =>
    lines.get(thing) ?? {
      cells: cells.subarray(first[thing], first[thing + 1]),
      parts: areaM2.subarray(first[thing], first[thing + 1]),
    };
}

type OfBuilding = Extract<Thing, { kind: "building" }>["building"];

/**
 * The mean depth of the wet cells, and what share of the cells known is wet; each cell counts as one, however little of it is
 * covered.
 */
export function meanOfWet({ cells }: Parts, depth: Raster): { depthM: number; share: number } | null {
  let [known, wet, sum] = [0, 0, 0];
  for (let i = 0; i < cells.length; i++) {
    const here = depth.values[cells[i]!]!;
    if (Number.isNaN(here)) continue;
    known++;
    if (here <= 0) continue;
    wet++;
    sum += here;
  }
  if (known === 0) return null;
  return wet === 0 ? { depthM: 0, share: 0 } : { depthM: sum / wet, share: wet / known };
}

function wetMean(building: OfBuilding, source: DamagingWater, depth: Raster, parts: Parts, by: DamageBy): number {
  const found = meanOfWet(parts, depth);
  if (found === null) return Number.NaN;
  return inOere(damageKroner(building, source, toMm(found.depthM), by) * found.share);
}

function coveredArea(
  building: OfBuilding,
  source: DamagingWater,
  depth: Raster,
  { cells, parts }: Parts,
  by: DamageBy,
): number {
  let [known, sum] = [0, 0];
  for (let i = 0; i < cells.length; i++) {
    const here = depth.values[cells[i]!]!;
    if (Number.isNaN(here)) continue;
    known += parts[i]!;
    sum += damageKroner(building, source, toMm(here), by) * parts[i]!;
  }
  return known === 0 ? Number.NaN : inOere(sum / known);
}

/** So much a metre, or a m², of what stands under water of at least a depth. */
function underWater(depth: Raster, { cells, parts }: Parts, thresholdM: number, kroner: number): number {
  let [known, under] = [0, 0];
  for (let i = 0; i < cells.length; i++) {
    const here = toMm(depth.values[cells[i]!]!);
    if (Number.isNaN(here)) continue;
    known += parts[i]!;
    if (here >= thresholdM) under += parts[i]!;
  }
  return known === 0 ? Number.NaN : inOere(under * kroner);
}
