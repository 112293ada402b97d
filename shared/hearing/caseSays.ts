import type { CaseFile, Correction, Issue } from "../model/index.ts";

type PartsOfCase = Pick<CaseFile, "parcels" | "buildings" | "decisions">;

/** A parcel as the case has it: one of its own, or one that came of them since the key was decided; null: neither. */
export function parcelIn(
  { parcels, decisions }: Pick<CaseFile, "parcels" | "decisions">,
  id: string,
): { registeredAreaM2: number | null; isOwn: boolean } | null {
  const own = parcels.find((parcel) => parcel.id === id);
  if (own !== undefined) return { registeredAreaM2: own.registeredAreaM2, isOwn: true };
  const since = decisions.parcelChanges?.flatMap(({ to }) => to).findLast((parcel) => parcel.id === id);
  return since === undefined ? null : { registeredAreaM2: since.registeredAreaM2, isOwn: false };
}

/** Which fact of a register a correction is about, for the kinds that name one. */
export const isOfFact = (correction: Correction): correction is Extract<Correction, { kind: FactKind }> =>
  (factKinds as readonly string[]).includes(correction.kind);

const factKinds = ["use", "ground-floor-m2", "dwelling-m2", "registered-area-m2", "floor-level"] as const;
export type FactKind = (typeof factKinds)[number];

/**
 * What the case says of the fact that a correction is about, as it was read from a register or typed; null: nothing.
 * A floor level is metres above the terrain.
 */
export function caseSays(theCase: PartsOfCase, parcelId: string, correction: Correction): number | string | null {
  if (correction.kind === "registered-area-m2") return parcelIn(theCase, parcelId)?.registeredAreaM2 ?? null;
  if (!("buildingId" in correction)) return null;
  const building = theCase.buildings.find(({ id }) => id === correction.buildingId);
  if (building === undefined) return null;
  switch (correction.kind) {
    case "use":
      return building.useCode;
    case "ground-floor-m2":
      return building.groundFloorM2;
    case "dwelling-m2":
      return building.dwellingM2;
    case "floor-level":
      return building.floorHeightM ?? null;
  }
}

/** Whether parcel and building of a correction are there. Issues: `parcel-not-found`, `correction-building`. */
export function checkPlace(theCase: PartsOfCase, parcelId: string, correction: Correction | null): Issue[] {
  if (parcelIn(theCase, parcelId) === null)
    return [{ path: "/parcelId", code: "parcel-not-found", facts: { id: parcelId } }];
  if (correction === null || !("buildingId" in correction)) return [];
  const { buildingId } = correction;
  const isThere = theCase.buildings.some((building) => building.id === buildingId && building.parcelId === parcelId);
  if (isThere) return [];
  return [
    { path: "/correction/buildingId", code: "correction-building", facts: { building: buildingId, id: parcelId } },
  ];
}
