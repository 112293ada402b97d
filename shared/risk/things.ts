import type { Areal, Building, ExposedAsset, Exposure, FloodSource, Oere, Position, Rows } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { cropPrices } from "./crops/generated.ts";
import { type DamageBy, fullDamageOere } from "./damage.ts";
import { rowsOf } from "./rows.ts";

/** Whatever water can harm: a building, a road, a field of a crop, or a typed asset. */
export type Thing =
  | { kind: "building"; parcelId: string; building: Building }
  | { kind: "road"; id: string; parcelId: string; line: Position[]; kronerPerM: number }
  | { kind: "field"; id: string; parcelId: string; geometry: Areal; kronerPerM2: number }
  | { kind: "asset"; parcelId: string; asset: ExposedAsset };

const priceOfCrop = new Map(cropPrices.map(({ id, kronerPerM2 }) => [id, kronerPerM2]));

export const isKnownCrop = (crop: string): boolean => priceOfCrop.has(crop);

/**
 * Buildings first, in their order; then roads, fields and assets. A road that belongs to no parcel is left out: nobody's damage is
 * told by it. Throws `RangeError` on a crop that the price table does not know.
 */
export function thingsOf(buildings: Rows<Building>, exposure: Exposure, by: DamageBy): Rows<Thing> {
  const others = otherThings(exposure, by);
  return rowsOf(buildings.length + others.length, (place): Thing => {
    if (place >= buildings.length) return others[place - buildings.length]!;
    const building = buildings.at(place)!;
    return { kind: "building", parcelId: building.parcelId, building };
  });
}

function otherThings(exposure: Exposure, { table, priceFactor }: DamageBy): Thing[] {
  return [
    ...exposure.roads.flatMap(({ id, parcelId, line }): Thing[] =>
      parcelId === null
        ? []
        : [{ kind: "road", id, parcelId, line, kronerPerM: (table.roads?.kronerPerM ?? 0) * priceFactor }],
    ),
    ...exposure.fields.map(({ id, parcelId, crop, geometry }): Thing => {
      const kronerPerM2 = priceOfCrop.get(crop);
      if (kronerPerM2 === undefined) throw new RangeError(`no price of ${crop}`);
      return { kind: "field", id, parcelId, geometry, kronerPerM2 };
    }),
    ...exposure.assets.map((asset): Thing => ({ kind: "asset", parcelId: asset.parcelId, asset })),
  ];
}

/** The outline that water stands beside; null: none, or a line. */
export function outlineOf(thing: Thing): Areal | null {
  switch (thing.kind) {
    case "building":
      return thing.building.geometry ?? null;
    case "asset":
      return thing.asset.geometry;
    case "field":
      return thing.geometry;
    case "road":
      return null;
  }
}

/** The most that any flood of some waters can cost in it. */
export function fullLossOere(thing: Thing, sources: readonly FloodSource[], by: DamageBy): Oere {
  switch (thing.kind) {
    case "building":
      return fullDamageOere(thing.building, sources, by);
    case "road":
      return inOere(thing.kronerPerM * lengthM(thing.line));
    case "field":
      return inOere(thing.kronerPerM2 * areaM2(thing.geometry));
    case "asset":
      return thing.asset.damageOere;
  }
}

/** Half up to whole øre. */
export const inOere = (kroner: number): Oere => oere(Math.floor(kroner * 100 + 0.5));

export function lengthM(line: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) {
    const [dx, dy] = [line[i]![0] - line[i - 1]![0], line[i]![1] - line[i - 1]![1]];
    sum += Math.sqrt(dx * dx + dy * dy);
  }
  return sum;
}

export function areaM2(area: Areal): number {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  return polygons.reduce(
    (sum, rings) => sum + rings.reduce((of, ring, place) => of + (place === 0 ? 1 : -1) * ringM2(ring), 0),
    0,
  );
}

function ringM2(ring: readonly Position[]): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1]!, ring[i]!];
    twice += (from[0] - x0) * (to[1] - y0) - (to[0] - x0) * (from[1] - y0);
  }
  return Math.abs(twice) / 2;
}
