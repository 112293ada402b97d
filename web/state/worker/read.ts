import {
  checkFileSize,
  type FeatureFileOptions,
  type GeoJsonFile,
  type ImportNote,
  inUtm32,
  parseCoordinates,
  parseParcelList,
  readFeatureFile,
} from "../../../shared/formats/index.ts";
import { checkGeometry, roundToMm, toUtm32 } from "../../../shared/geo/index.ts";
import type { Area, Geometry, Issue, Parcel, Position, Result } from "../../../shared/model/index.ts";
import type { FileBytes } from "./fileBytes.ts";
import { sqlite } from "./sqlite.ts";

/** A geometry that is sound, else every reason why it is not. */
export function checkedGeometry<T extends Geometry>(geometry: T, path: string): Result<T> {
  return resultOf(geometry, checkGeometry(geometry, path));
}

/** A file of features in any format that is read; one that is too large is refused by its size. */
export async function readFeatures(
  { bytes, size, layer }: FileBytes,
  options: Omit<FeatureFileOptions, "sqlite" | "layer"> = {},
): Promise<Result<GeoJsonFile>> {
  const [tooLarge] = checkFileSize(size);
  return tooLarge === undefined
    ? readFeatureFile(bytes, { ...options, layer, sqlite })
    : { ok: false, issues: [tooLarge] };
}

/** All geometries of a file of features as a case holds them: EPSG:25832, whole mm, each checked; and what the file was read as. */
export async function readShapes(bytes: FileBytes): Promise<Result<{ geometries: Geometry[]; notes: ImportNote[] }>> {
  const file = await readFeatures(bytes);
  if (!file.ok) return file;
  const placed = inUtm32(file.value, { toUtm32, roundToMm });
  const geometries = placed.features.flatMap(({ geometry }) => (geometry === null ? [] : [geometry]));
  if (geometries.length === 0) return { ok: false, issues: [{ path: "", code: "polygon-empty", facts: {} }] };
  return resultOf(
    { geometries, notes: placed.notes },
    placed.features.flatMap(({ geometry }, i) =>
      geometry === null ? [] : checkGeometry(geometry, `/features/${i}/geometry`),
    ),
  );
}

/** Typed corners as an area (the ring closed where the typist did not) or a line. */
export function readTyped(text: string, shape: "area" | "line" | "point"): Result<Geometry> {
  const typed = parseCoordinates(text);
  if (!typed.ok) return typed;
  const corners = typed.value.positions.map(
    (position): Position =>
      typed.value.crs === "EPSG:4326" ? toUtm32(position) : [roundToMm(position[0]), roundToMm(position[1])],
  );
  if (shape === "point") return onePoint(corners);
  if (shape === "line") return checkedGeometry({ type: "LineString", coordinates: corners }, "");
  return checkedGeometry({ type: "Polygon", coordinates: [closed(corners)] }, "");
}

function onePoint(corners: readonly Position[]): Result<Geometry> {
  const [only, ...others] = corners;
  const facts = { corners: corners.length, most: 1 };
  return only === undefined || others.length > 0
    ? { ok: false, issues: [{ path: "", code: "too-many-corners", facts }] }
    : checkedGeometry({ type: "Point", coordinates: only }, "");
}

/** One typed point as a case holds it; further lines are refused. */
export function readPosition(text: string): Result<Position> {
  const found = readTyped(text.trim(), "point");
  if (!found.ok) return found;
  if (found.value.type === "Point") return { ok: true, value: found.value.coordinates };
  return { ok: false, issues: [{ path: "", code: "invalid", facts: {} }] };
}

function closed(corners: Position[]): Position[] {
  const first = corners[0]!;
  const last = corners.at(-1)!;
  return corners.length > 1 && first[0] === last[0] && first[1] === last[1] ? corners : [...corners, first];
}

/** A pasted list as an area; one entry that names no parcel refuses the list, with every such line. */
export function readParcels(text: string, parcels: readonly Parcel[]): Result<Area> {
  const { parcelIds, issues } = parseParcelList(text, parcels);
  if (issues.length === 0 && parcelIds.length === 0)
    return { ok: false, issues: [{ path: "", code: "no-parcels-in-area", facts: {} }] };
  return resultOf({ type: "Parcels", parcelIds }, issues);
}

function resultOf<T>(value: T, issues: Issue[]): Result<T> {
  const [first, ...rest] = issues;
  return first === undefined ? { ok: true, value } : { ok: false, issues: [first, ...rest] };
}
