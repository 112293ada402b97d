import type { CaseFile, Geometry, Position } from "../../shared/model/index.ts";
import { drawing } from "../../shared/texts/pages/drawing.ts";
import { words } from "../state/language.ts";
import { addStream, changeStream, putSeaArea } from "./seaAndStreams.ts";
import { change, changeMeasure } from "./theCase.ts";

/** What of the case a tool draws or edits: its area, its sea, or a measure or a stream by its id. */
export type Target = { is: "area" } | { is: "sea" } | { is: "measure" | "stream"; id: string };

export interface DrawnShape {
  target: Target;
  geometry: Geometry;
}

export const sameTarget = (one: Target | null, other: Target | null): boolean =>
  one !== null && other !== null && targetKey(one) === targetKey(other);

/** A target as one word, for a list to choose from. */
export const targetKey = (target: Target): string => ("id" in target ? `${target.is} ${target.id}` : target.is);

const lines = new WeakMap<Position[], Geometry>();
/** One geometry a line, so that the same line stays the same object. */
function lineOf(coordinates: Position[]): Geometry {
  const known = lines.get(coordinates) ?? { type: "LineString", coordinates };
  lines.set(coordinates, known);
  return known;
}

/** All drawn shapes of a case, measures first: they are what is edited most. An area that is a list of parcels is not drawn. */
export function shapesOf({ area, measures, water }: CaseFile): DrawnShape[] {
  return [
    ...measures.flatMap(({ id, geometry }): DrawnShape[] =>
      geometry === null ? [] : [{ target: { is: "measure", id }, geometry }],
    ),
    ...(area === null || area.type === "Parcels" ? [] : [{ target: { is: "area" } as const, geometry: area }]),
    ...(water.sea?.area == null ? [] : [{ target: { is: "sea" } as const, geometry: water.sea.area }]),
    ...water.streams.map(({ id, line }): DrawnShape => ({ target: { is: "stream", id }, geometry: lineOf(line) })),
  ];
}

/** What people call a target. */
export function nameOfTarget(target: Target, { measures, water }: CaseFile): string {
  const { names } = words(drawing);
  if (target.is === "area" || target.is === "sea") return names[target.is];
  const among = target.is === "measure" ? measures : water.streams;
  return among.find(({ id }) => id === target.id)?.title ?? target.id;
}

/** Puts a sound geometry in its place in the case, as one step that can be undone; one of the wrong kind changes nothing. */
export function putShape(target: Target, geometry: Geometry): void {
  if (target.is === "measure") changeMeasure(target.id, (one) => ({ ...one, geometry }));
  else if (target.is === "stream") {
    if (geometry.type === "LineString")
      changeStream(target.id, (stream) => ({ ...stream, line: geometry.coordinates }));
  } else if (geometry.type === "Polygon" || geometry.type === "MultiPolygon") {
    if (target.is === "area") change((sag) => ({ ...sag, area: geometry }));
    else putSeaArea(geometry);
  }
}

export function putNewStream(geometry: Geometry): void {
  if (geometry.type === "LineString") addStream(geometry.coordinates);
}
