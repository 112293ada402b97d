import { checkGeometry } from "./geo/index.ts";
import type { Exposure, Issue } from "./model/index.ts";
import { isKnownCrop } from "./risk/index.ts";
import { twice } from "./twice.ts";

/** What is wrong with roads, fields and assets beyond their shape: ids twice, parcels and crops that are not there, geometry. */
export function checkExposure(
  { roads, fields, assets }: Exposure,
  parcelIds: Pick<ReadonlySet<string>, "has">,
): Issue[] {
  const ofParcel = (parcelId: string | null, path: string): Issue[] =>
    parcelId === null || parcelIds.has(parcelId)
      ? []
      : [{ path: `${path}/parcelId`, code: "parcel-not-found", facts: { id: parcelId } }];
  return [
    ...twice(idsOf(roads), (i) => `/exposure/roads/${i}/id`),
    ...twice(idsOf(fields), (i) => `/exposure/fields/${i}/id`),
    ...twice(idsOf(assets), (i) => `/exposure/assets/${i}/id`),
    ...roads.flatMap(({ parcelId, line }, i) => {
      const path = `/exposure/roads/${i}`;
      return [...ofParcel(parcelId, path), ...checkGeometry({ type: "LineString", coordinates: line }, `${path}/line`)];
    }),
    ...fields.flatMap(({ parcelId, crop, geometry }, i): Issue[] => {
      const path = `/exposure/fields/${i}`;
      return [
        ...ofParcel(parcelId, path),
        ...(isKnownCrop(crop)
          ? []
          : [{ path: `${path}/crop`, code: "crop-not-found" as const, facts: { found: crop } }]),
        ...checkGeometry(geometry, `${path}/geometry`),
      ];
    }),
    ...assets.flatMap(({ parcelId, geometry }, i) => {
      const path = `/exposure/assets/${i}`;
      return [...ofParcel(parcelId, path), ...checkGeometry(geometry, `${path}/geometry`)];
    }),
  ];
}

const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);
