import { noret } from "../../shared/demo/index.ts";
import type { CaseFile, Geometry, Position } from "../../shared/model/index.ts";

/** The south-west corner of the demo's ground and its side, m. */
const [westM, southM, sideM] = [650_300, 6_250_500, 1_320];
const townsPerRow = 4;
const towns = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const parcelsPerTown = 1_000;

/** Ten towns like Noret, each a quarter as wide, beside each other on its ground: 10,000 parcels with their houses. */
export function tenTowns(): CaseFile {
  const sag = noret();
  const known = new Set(sag.parcels.slice(0, parcelsPerTown).map(({ id }) => id));
  const parcels = towns.flatMap((town) =>
    sag.parcels
      .slice(0, parcelsPerTown)
      .map((one) => ({ ...one, id: `${town}-${one.id}`, geometry: placed(one.geometry, town) })),
  );
  const buildings = towns.flatMap((town) =>
    sag.buildings.flatMap((one) =>
      !known.has(one.parcelId) || one.geometry === undefined
        ? []
        : [{ ...one, id: `${town}-${one.id}`, geometry: placed(one.geometry, town) }],
    ),
  );
  return { ...sag, area: null, measures: [], parcels, buildings };
}

function placed<Shape extends Geometry>(shape: Shape, town: number): Shape {
  const [column, row] = [town % townsPerRow, Math.floor(town / townsPerRow)];
  const at = ([x, y]: Position): Position => [
    westM + (column * sideM + x - westM) / townsPerRow,
    southM + (row * sideM + y - southM) / townsPerRow,
  ];
  const moved = (coordinates: unknown): unknown =>
    Array.isArray(coordinates) && typeof coordinates[0] === "number"
      ? at(coordinates as Position)
      : (coordinates as unknown[]).map(moved);
  return { ...shape, coordinates: moved(shape.coordinates) };
}
