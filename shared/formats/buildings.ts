import type { Building, Issue, Parcel } from "../model/index.ts";
import { Attributes } from "./attributes.ts";
import type { GeoJsonFeature, ImportNote } from "./geoJson.ts";
import { canonicalMatrikelnr, type GeometryCheck, isAreal, parcelAttributes } from "./parcels.ts";

/** Names of the attributes of a building: BBR as joined to GeoDanmark polygons, and BBR's own of today. */
const buildingAttributes = {
  id: ["bbruuid", "bbr_uuid", "id_lokalid", "id.lokalid", "geodk_id"],
  /** The parcel's `featureID`; where it is missing, ejerlavkode and matrikelnr as on parcels. */
  parcel: ["jordstykke"],
  useCode: ["byg021_anvendelse", "byg021bygningensanvendelse"],
  groundFloorM2: ["byg041_bebygget_areal", "byg041bebyggetareal"],
  dwellingM2: ["byg039_boligareal", "byg039bygningenssamledeboligareal"],
  totalM2: ["byg038_samlet_areal", "byg038samletbygningsareal"],
  status: ["bbr_status", "status"],
} as const;

interface ImportedBuildings {
  buildings: Building[];
  /** Rows that could not be used, each with its place in the file and why. */
  unused: Issue[];
  notes: ImportNote[];
}

/** BBR's life cycle: 10 deleted, 11 entered by mistake. The polygon may still stand on the map; the building does not. */
const goneStatuses = new Set(["10", "11"]);
/** BBR uses that are dwellings throughout: farmhouse, detached, terraced, double, flats, other all-year, holiday, allotment. */
const dwellingUses = new Set(["110", "120", "121", "122", "130", "131", "132", "140", "190", "510", "540"]);
/** BBR uses 910-999 are outbuildings: garage, carport, shed, greenhouse. */
const isOutbuilding = (useCode: string): boolean => useCode.startsWith("9");

/**
 * Buildings from features in EPSG:25832, by the fixed mapping `buildingAttributes`, each on the parcel it names. Rows that
 * cannot be used are listed: an attribute missing or wrong, no such parcel, deleted in BBR, one BBR building on several
 * rows (its areas would count twice). Dwelling m² is BBR field 039; without it, a dwelling's whole area (038), which a note
 * counts; an outbuilding has none; else it is not known.
 */
export function buildingsFromGeoJson(
  features: readonly GeoJsonFeature[],
  parcels: readonly Parcel[],
  check: GeometryCheck,
): ImportedBuildings {
  const parcelIdOf = new Map(parcels.map(({ id }) => [id, id]));
  for (const { id, registerId } of parcels) if (registerId !== undefined) parcelIdOf.set(registerId, id);
  const rows = features.map((feature, i) => readBuilding(feature, `/features/${i}`, parcelIdOf, check));
  const count = new Map<string, number>();
  for (const { building } of rows) if (building !== null) count.set(building.id, (count.get(building.id) ?? 0) + 1);
  const used = rows.filter(({ building }) => building !== null && count.get(building.id) === 1);
  const unused = rows.flatMap(({ building, issues }, i): Issue[] =>
    building !== null && count.get(building.id)! > 1
      ? [{ path: `/features/${i}`, code: "building-twice", facts: { id: building.id } }]
      : issues,
  );
  const notes: ImportNote[] = [];
  const fromTotal = used.filter((row) => row.dwellingFromTotal).length;
  if (fromTotal > 0) notes.push({ code: "dwelling-from-total-area", facts: { buildings: fromTotal } });
  const noOutline = used.filter(({ building }) => building!.geometry === undefined).length;
  if (noOutline > 0) notes.push({ code: "buildings-without-outline", facts: { buildings: noOutline } });
  return { buildings: used.map(({ building }) => building!), unused, notes };
}

function readBuilding(
  { geometry, properties }: GeoJsonFeature,
  path: string,
  parcelIdOf: ReadonlyMap<string, string>,
  check: GeometryCheck,
): { building: Building | null; dwellingFromTotal: boolean; issues: Issue[] } {
  const at = `${path}/properties`;
  const row = new Attributes(properties, at);
  const id = row.needed(buildingAttributes.id);
  const status = row.text(buildingAttributes.status);
  const useCode = row.fitting(buildingAttributes.useCode, /^\d{3}$/, "BBR 021");
  const groundFloorM2 = row.amount(buildingAttributes.groundFloorM2, row.needed(buildingAttributes.groundFloorM2));
  const typedM2 = row.amount(buildingAttributes.dwellingM2);
  const totalM2 = row.amount(buildingAttributes.totalM2);
  const named = parcelNamed(row);
  const parcelId = named === undefined ? undefined : parcelIdOf.get(named);
  if (status !== undefined && goneStatuses.has(status))
    row.issues.push({ path: at, code: "invalid", facts: { reason: "deleted-in-bbr", id, found: status } });
  if (parcelId === undefined)
    row.issues.push({ path: at, code: "building-without-parcel", facts: { id, parcelId: named ?? null } });
  if (isAreal(geometry)) row.issues.push(...check(geometry, `${path}/geometry`));
  if (row.issues.length > 0 || parcelId === undefined || groundFloorM2 === null)
    return { building: null, dwellingFromTotal: false, issues: row.issues };
  const dwellingFromTotal = typedM2 === null && totalM2 !== null && dwellingUses.has(useCode);
  const dwellingM2 = typedM2 ?? (dwellingFromTotal ? totalM2 : isOutbuilding(useCode) ? 0 : null);
  const outline = isAreal(geometry) ? { geometry } : {};
  return {
    building: { id, parcelId, useCode, groundFloorM2, dwellingM2, ...outline, terrain: null },
    dwellingFromTotal,
    issues: [],
  };
}

function parcelNamed(row: Attributes): string | undefined {
  const register = row.text(buildingAttributes.parcel);
  if (register !== undefined) return register;
  const ejerlavkode = row.text(parcelAttributes.ejerlavkode);
  const matrikelnr = row.text(parcelAttributes.matrikelnr);
  if (ejerlavkode === undefined || matrikelnr === undefined) return undefined;
  return `${ejerlavkode}-${canonicalMatrikelnr(matrikelnr)}`;
}
