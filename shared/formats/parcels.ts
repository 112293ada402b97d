import type { Areal, Geometry, Issue, Parcel } from "../model/index.ts";
import { Attributes } from "./attributes.ts";
import type { GeoJsonFeature, ImportNote } from "./geoJson.ts";

/** Names of the attributes of a jordstykke: Matriklen and DAWA, the Matrikelkort in GML, Matriklen as delivered before 2016, MAT of today. */
export const parcelAttributes = {
  ejerlavkode: ["ejerlavkode", "ejerlavskode", "landsejerlavskode", "elavskode", "ejerlavlokalid"],
  matrikelnr: ["matrikelnr", "matrikelnummer", "matrnr"],
  registerId: ["featureid", "feat_id", "id_lokalid", "id.lokalid"],
  sfe: ["sfeejendomsnr", "sfe_ejendomsnummer", "sfe_ejdnr", "samletfastejendomlokalid", "bfenummer"],
  registeredAreaM2: ["registreretareal", "registreret_areal"],
} as const;

/** `checkGeometry` of `shared/geo`. */
export type GeometryCheck = (geometry: Geometry, path: string) => Issue[];

interface ImportedParcels {
  parcels: Parcel[];
  /** Rows that could not be used, each with its place in the file and why. */
  unused: Issue[];
  notes: ImportNote[];
}

/**
 * Parcels from features in EPSG:25832, by the fixed mapping `parcelAttributes`. A row that cannot be used is listed, never
 * dropped unsaid: attributes missing or wrong, no polygon, a polygon that `check` refuses, a parcel that stands twice
 * (then none of its rows is used: which is right cannot be told). A missing registered area is not known, not zero.
 * Matrikelnumre 7000-7999 are public roads. Example: ejerlavkode 10851, matrikelnr "21im" → `10851-21im`.
 */
export function parcelsFromGeoJson(features: readonly GeoJsonFeature[], check: GeometryCheck): ImportedParcels {
  const rows = features.map((feature, i) => readParcel(feature, `/features/${i}`, check));
  const count = new Map<string, number>();
  for (const { parcel } of rows) if (parcel !== null) count.set(parcel.id, (count.get(parcel.id) ?? 0) + 1);
  const twice = (parcel: Parcel): boolean => count.get(parcel.id)! > 1;
  const parcels = rows.flatMap(({ parcel }) => (parcel === null || twice(parcel) ? [] : [parcel]));
  const unused = rows.flatMap(({ parcel, issues }, i): Issue[] =>
    parcel !== null && twice(parcel)
      ? [{ path: `/features/${i}`, code: "parcel-twice", facts: { id: parcel.id } }]
      : issues,
  );
  const without = parcels.filter((parcel) => parcel.registeredAreaM2 === null).length;
  const notes: ImportNote[] =
    without === 0 ? [] : [{ code: "no-registered-area", facts: { parcels: without, of: parcels.length } }];
  return { parcels, unused, notes };
}

function readParcel(
  { geometry, properties }: GeoJsonFeature,
  path: string,
  check: GeometryCheck,
): { parcel: Parcel | null; issues: Issue[] } {
  const row = new Attributes(properties, `${path}/properties`);
  const ejerlavkode = Number(row.fitting(parcelAttributes.ejerlavkode, /^[1-9]\d{0,7}$/, "ejerlavkode"));
  const matrikelnr = canonicalMatrikelnr(
    row.fitting(parcelAttributes.matrikelnr, /^\d{1,4}\s?[a-zæøå]{0,3}$/i, "matrikelnr"),
  );
  const id = `${ejerlavkode}-${matrikelnr}`;
  const registeredAreaM2 = row.amount(parcelAttributes.registeredAreaM2);
  if (registeredAreaM2 === 0)
    row.issues.push({ path: `${path}/properties`, code: "parcel-without-area", facts: { id } });
  if (!isAreal(geometry)) row.issues.push({ path: `${path}/geometry`, code: "parcel-without-area", facts: { id } });
  else row.issues.push(...check(geometry, `${path}/geometry`));
  if (row.issues.length > 0 || !isAreal(geometry)) return { parcel: null, issues: row.issues };
  const registerId = row.text(parcelAttributes.registerId);
  const sfe = row.text(parcelAttributes.sfe);
  const parcel: Parcel = {
    id,
    ejerlavkode,
    matrikelnr,
    ...(registerId === undefined ? {} : { registerId }),
    ...(sfe === undefined ? {} : { sfe }),
    kind: /^7\d{3}/.test(matrikelnr) ? "road" : "lot",
    geometry,
    registeredAreaM2,
    propertyValue: null,
    terrain: null,
  };
  return { parcel, issues: [] };
}

/** NFC, lower case, no spaces: " 21 IM" → "21im". */
export function canonicalMatrikelnr(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, "");
}

export function isAreal(geometry: Geometry | null): geometry is Areal {
  return geometry?.type === "Polygon" || geometry?.type === "MultiPolygon";
}
