/**
 * The door for a place's own data: files in, parcels and buildings with levels out. The page and the command line both
 * enter here. Nothing is dropped unsaid: what a row lacked stands in `unused`, what was taken for granted in `notes`.
 */
import {
  buildingsFromGeoJson,
  type GeoJsonFile,
  type GridRule,
  gridFromPoints,
  type ImportNote,
  inUtm32,
  parcelsFromGeoJson,
  pointsFromCsv,
  readGeoJson,
  refuse,
} from "./formats/index.ts";
import { checkGeometry, levelsFromGrid, roundToMm, toUtm32 } from "./geo/index.ts";
import type { Building, Grid, Issue, Parcel, Position, Raster, Result } from "./model/index.ts";

export interface DataFiles {
  /** GeoJSON as text, or a file of any format that was read already (`readFeatureFile`). */
  parcels: string | GeoJsonFile;
  /** Likewise; absent: no buildings. */
  buildings?: string | GeoJsonFile | undefined;
  /** Terrain points as CSV, or cells that were read already; absent: no levels. */
  terrain?: string | Raster | undefined;
}

type FileName = keyof DataFiles;

export interface ImportedData {
  parcels: Parcel[];
  buildings: Building[];
  /** The ground that the levels were taken from; null: none was given. */
  terrain: Raster | null;
  /** Rows that could not be used: `path` starts with the file, `/parcels/features/7/…`. */
  unused: Issue[];
  notes: { file: FileName; note: ImportNote }[];
  /** Rows read, each either used or in `unused`. */
  read: { parcels: number; buildings: number; terrainPoints: number };
}

/**
 * Parcels and buildings in EPSG:25832 with levels from terrain points (design § 2.3, the fixed mappings of `formats`).
 * Refuses a file that cannot be read as a whole, with the file first in each path; and parcels of which none can be used.
 */
export function importData(files: DataFiles, rule: GridRule = {}): Result<ImportedData> {
  const parcelFile = inFile("parcels", featuresOf(files.parcels));
  const buildingFile = files.buildings === undefined ? null : inFile("buildings", featuresOf(files.buildings));
  const terrainFile = files.terrain === undefined ? null : inFile("terrain", terrainOf(files.terrain, rule));
  const refused = [parcelFile, buildingFile, terrainFile].flatMap((file) =>
    file === null || file.ok ? [] : file.issues,
  );
  const [first, ...others] = refused;
  if (first !== undefined) return refuse(first, ...others);

  const projection = { toUtm32, roundToMm };
  const placedParcels = inUtm32(value(parcelFile), projection);
  const parcels = parcelsFromGeoJson(placedParcels.features, checkGeometry);
  const placedBuildings = buildingFile === null ? null : inUtm32(value(buildingFile), projection);
  const buildings = buildingsFromGeoJson(placedBuildings?.features ?? [], parcels.parcels, checkGeometry);
  const unused = [...at("parcels", parcels.unused), ...at("buildings", buildings.unused)];
  if (parcels.parcels.length === 0) {
    const [firstUnused, ...otherUnused] = unused;
    const empty: Issue = {
      path: "/parcels/features",
      code: "geojson-invalid",
      facts: { reason: "no-features", found: 0 },
    };
    return firstUnused === undefined ? refuse(empty) : refuse(firstUnused, ...otherUnused);
  }

  const notes = [
    ...noted("parcels", [...placedParcels.notes, ...parcels.notes]),
    ...noted("buildings", [...(placedBuildings?.notes ?? []), ...buildings.notes]),
  ];
  const read = {
    parcels: placedParcels.features.length,
    buildings: placedBuildings?.features.length ?? 0,
    terrainPoints: 0,
  };
  const plain = { parcels: parcels.parcels, buildings: buildings.buildings, terrain: null, unused, notes, read };
  if (terrainFile === null) return { ok: true, value: plain };

  const terrain = value(terrainFile);
  const levels = levelsFromGrid(terrain.grid, plain.parcels, plain.buildings);
  const without: ImportNote[] = [];
  if (levels.without.parcels.length > 0)
    without.push({ code: "parcels-without-terrain", facts: { parcels: levels.without.parcels.length } });
  if (levels.without.buildings.length > 0)
    without.push({ code: "buildings-without-terrain", facts: { buildings: levels.without.buildings.length } });
  return {
    ok: true,
    value: {
      ...plain,
      parcels: levels.parcels,
      buildings: levels.buildings,
      terrain: rasterOf(terrain.grid),
      notes: [...notes, ...noted("terrain", [...terrain.notes, ...without])],
      read: { ...read, terrainPoints: terrain.points },
    },
  };
}

const featuresOf = (file: string | GeoJsonFile): Result<GeoJsonFile> =>
  typeof file === "string" ? readGeoJson(file) : { ok: true, value: file };

interface Ground {
  grid: Grid;
  /** Points that it was made of. */
  points: number;
  notes: ImportNote[];
}

function terrainOf(terrain: string | Raster, rule: GridRule): Result<Ground> {
  if (typeof terrain !== "string") {
    const { westM, northM, cellM, columns, rows, values } = terrain;
    const originM: Position = [westM + cellM / 2, northM - cellM / 2];
    return {
      ok: true,
      value: { grid: { originM, cellM, columns, rows, levelsM: Float64Array.from(values) }, points: 0, notes: [] },
    };
  }
  const points = pointsFromCsv(terrain);
  if (!points.ok) return points;
  const made = gridFromPoints(points.value.points, rule);
  if (!made.ok) return made;
  const notes = [...points.value.notes, ...made.value.notes];
  return { ok: true, value: { grid: made.value.grid, points: points.value.points.length, notes } };
}

function rasterOf({ originM, cellM, columns, rows, levelsM }: Grid): Raster {
  const [westM, northM] = [originM[0] - cellM / 2, originM[1] + cellM / 2];
  return { westM, northM, cellM, columns, rows, values: Float32Array.from(levelsM) };
}

function noted(file: FileName, notes: readonly ImportNote[]): ImportedData["notes"] {
  return notes.map((note) => ({ file, note }));
}

function at(file: FileName, issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, path: `/${file}${issue.path}` }));
}

function inFile<T>(file: FileName, result: Result<T>): Result<T> {
  if (result.ok) return result;
  const [first, ...others] = result.issues;
  return { ok: false, issues: [...at(file, [first]), ...at(file, others)] as [Issue, ...Issue[]] };
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error("a refused file was read");
  return result.value;
}
