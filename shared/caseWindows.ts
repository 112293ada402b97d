import type { NamedRaster } from "./caseRasters.ts";
import type { Box } from "./formats/raster/index.ts";
import { areaAround } from "./geo/index.ts";
import type { CaseFile, Geometry, Issue } from "./model/index.ts";
import { besideM } from "./risk/index.ts";

/** Which cells of its raster files a case keeps: those of the terrain all, of the others those at what water can harm. */
export type Windows = (raster: NamedRaster) => Box | undefined;

/** Every cell of every file: what a map shows. */
export const wholeFiles: Windows = () => undefined;

/** Cells kept beyond the metre that counts, so that a cell at its very border is there. */
const spareCells = 2;

/**
 * Water runs over all of a terrain, so that each cell of it counts. Of a model's own answer only the cells count that lie within
 * a metre of what it can harm (definition 9): a file over all of a municipality takes no more memory than the town of the case.
 */
export function exposedWindows(sag: CaseFile): Windows {
  const geometries: Geometry[] = [
    ...sag.buildings.flatMap(({ geometry }) => geometry ?? []),
    ...sag.exposure.roads.map(({ line }) => ({ type: "LineString" as const, coordinates: line })),
    ...sag.exposure.fields.map(({ geometry }) => geometry),
    ...sag.exposure.assets.map(({ geometry }) => geometry),
  ];
  return ({ role, ref: { cellM } }) =>
    role === "terrain" ? undefined : boxAround(geometries, besideM + spareCells * cellM);
}

function boxAround(geometries: readonly Geometry[], marginM: number): Box {
  const [westSouth, , eastNorth] = areaAround(geometries, marginM)?.coordinates[0] ?? [];
  // Nothing that water could harm: no cell is needed.
  if (westSouth === undefined || eastNorth === undefined) return { westM: 0, southM: 0, eastM: 0, northM: 0 };
  return { westM: westSouth[0], southM: westSouth[1], eastM: eastNorth[0], northM: eastNorth[1] };
}

/** Cells that a case keeps in memory: 800 MB as float32. */
export const mostCaseCells = 200_000_000;

/** Beside the terrain lie its flood levels, without and with the measures, and their crests burned in. */
const terrainTimes = 4;

/**
 * Whether all that a case keeps of its files fits, known before any is read. Issue: `case-rasters-too-large`, where the raster stands
 * with which it is too much.
 */
export function checkMemory(rasters: readonly NamedRaster[], windows: Windows): Issue[] {
  let cells = 0;
  for (const raster of rasters) {
    cells += cellsIn(raster, windows(raster)) * (raster.role === "terrain" ? terrainTimes : 1);
    if (cells > mostCaseCells)
      return [
        {
          path: raster.path,
          code: "case-rasters-too-large",
          facts: { title: raster.ref.title, cells, most: mostCaseCells, rasters: rasters.length },
        },
      ];
  }
  return [];
}

function cellsIn({ ref: { westM, northM, cellM, columns, rows } }: NamedRaster, window: Box | undefined): number {
  if (window === undefined) return columns * rows;
  const along = (from: number, to: number, most: number) =>
    Math.max(0, Math.min(most, Math.ceil(to / cellM)) - Math.max(0, Math.floor(from / cellM)));
  return Math.max(
    1,
    along(window.westM - westM, window.eastM - westM, columns) *
      along(northM - window.northM, northM - window.southM, rows),
  );
}
