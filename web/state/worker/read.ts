import { parseCoordinates, parseParcelList } from "../../../shared/formats/index.ts";
import { checkGeometry, roundToMm, toUtm32 } from "../../../shared/geo/index.ts";
import type { Area, Geometry, Issue, Parcel, Position, Result } from "../../../shared/model/index.ts";

/** A geometry that is sound, else every reason why it is not. */
export function checkedGeometry<T extends Geometry>(geometry: T, path: string): Result<T> {
  return resultOf(geometry, checkGeometry(geometry, path));
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

/** The value, or what stands against it. */
export function resultOf<T>(value: T, issues: Issue[]): Result<T> {
  const [first, ...rest] = issues;
  return first === undefined ? { ok: true, value } : { ok: false, issues: [first, ...rest] };
}
