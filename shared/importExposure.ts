/**
 * The door for roads, fields and assets of one's own: a file of features in, what lies on the case's parcels out. The page and
 * the command line both enter here. Nothing is dropped unsaid: each row that is not used stands in `unused` with its place.
 */
import { limits } from "./contract/index.ts";
import { exposureRow, type RowOfExposure } from "./exposureRow.ts";
import {
  type ChosenColumns,
  checkFileSize,
  columnsFor,
  type ExposureKind,
  type GeoJsonFile,
  type ImportNote,
  inUtm32,
  namesOfColumn,
  propertyNames,
  readGeoJson,
  refuse,
} from "./formats/index.ts";
import { ParcelGround } from "./geo/cut/index.ts";
import { roundToMm, toUtm32 } from "./geo/index.ts";
import type { Exposure, Issue, Parcel, Result } from "./model/index.ts";
import { FreeIds, type Ground, type Placed, placeAsset, placeField, placeRoad } from "./placeExposure.ts";
import { nearestCrops } from "./risk/index.ts";

export interface ExposureFile {
  kind: ExposureKind;
  /** GeoJSON as text, or a file of any format that was read already (`readFeatureFile`, with its parts split). */
  text: string | GeoJsonFile;
  /** The file's size, where the text of one that is too large was not read. */
  bytes?: number | undefined;
  /** Which property holds what, where that is not to be guessed by its name. */
  columns?: ChosenColumns | undefined;
  /** Crops of the price table that a person has chosen, by the file's own names for them. */
  crops?: Readonly<Record<string, string>> | undefined;
  /** Where an asset's numbers stand, for rows that do not say. */
  citation?: string | undefined;
}

export interface ImportedExposure {
  kind: ExposureKind;
  /** Of the kind that was asked for; the other two are empty. */
  exposure: Exposure;
  /** Every property of the file, and which of them holds what; null: none. */
  properties: string[];
  columns: ChosenColumns;
  /** Names that the price table does not have, with the rows that have them and the names most like them, best first. */
  unknownCrops: { found: string; rows: number; nearest: string[] }[];
  /** Rows that could not be used: the path `/features/7` is the eighth. */
  unused: Issue[];
  notes: ImportNote[];
  rows: { read: number; used: number };
}

/** Those of a case that the things are put on and beside. */
export interface CaseToPutIn {
  parcels: readonly Parcel[];
  exposure: Exposure;
}

/** The ground of a case, ready for things to be put on. */
const groundOf = ({ parcels, exposure }: CaseToPutIn): Ground => ({
  parcels: new ParcelGround(parcels),
  free: {
    roads: new FreeIds(exposure.roads),
    fields: new FreeIds(exposure.fields),
    assets: new FreeIds(exposure.assets),
  },
});

/**
 * Roads, fields or assets of a file, in EPSG:25832 and whole mm, each on its parcel. A road and a field are cut where a
 * border of a parcel crosses them; an asset belongs to the parcel with most of it. Refuses a file that cannot be read as a
 * whole, and more things than a case holds.
 */
export function importExposure(file: ExposureFile, into: CaseToPutIn): Result<ImportedExposure> {
  const { kind, text } = file;
  const [tooLarge] = checkFileSize(file.bytes ?? (typeof text === "string" ? text.length : 0));
  if (tooLarge !== undefined) return refuse(tooLarge);
  const read: Result<GeoJsonFile> =
    typeof text === "string" ? readGeoJson(text, { splitParts: true }) : { ok: true, value: text };
  if (!read.ok) return read;
  const { features, notes } = inUtm32(read.value, { toUtm32, roundToMm });
  if (features.length === 0)
    return refuse({ path: "/features", code: "geojson-invalid", facts: { reason: "no-features", found: 0 } });
  const properties = propertyNames(features);
  const columns = columnsFor(kind, properties, file.columns);
  const found: ImportedExposure = {
    ...{ kind, properties, columns, unknownCrops: [], unused: [], notes: [...notes] },
    exposure: { roads: [], fields: [], assets: [] },
    rows: { read: new Set(features.map(({ path }) => path)).size, used: 0 },
  };
  if (kind === "fields" && columns.crop == null) {
    const expected = namesOfColumn(kind, "crop").join(", ");
    found.unused.push({ path: "/features", code: "missing-field", facts: { field: "afgroede", expected } });
    return { ok: true, value: found };
  }
  const counts = new Counts();
  const ground = groundOf(into);
  for (const feature of features) {
    const row = exposureRow(kind, feature, columns, file);
    if (!row.ok) {
      // The points of one row are told once.
      const last = found.unused.at(-1);
      const told = row.issues.filter(({ path, code }) => last?.path !== path || last.code !== code);
      found.unused.push(...told);
      counts.unknown(told);
      continue;
    }
    const placed = placeRow(row.value, ground, found.exposure);
    if (placed.issue === null) counts.add(feature.path ?? "", placed);
    else found.unused.push({ ...placed.issue, path: `${feature.path}${placed.issue.path}` });
  }
  const things = into.exposure[kind].length + found.exposure[kind].length;
  const { most } = limits.exposed;
  if (things > most) return refuse({ path: "/features", code: "too-many-features", facts: { features: things, most } });
  found.rows.used = counts.used.size;
  found.unknownCrops = counts.unknownCrops();
  found.notes.push(...counts.notes(kind));
  return { ok: true, value: found };
}

/** One thing that a person has typed, put on its parcels as a row of a file is. */
export function placeTyped(
  row: RowOfExposure,
  into: CaseToPutIn,
): Result<Pick<ImportedExposure, "exposure" | "notes">> {
  const exposure: Exposure = { roads: [], fields: [], assets: [] };
  const placed = placeRow(row, groundOf(into), exposure);
  if (placed.issue !== null) return refuse(placed.issue);
  const things = into.exposure[row.kind].length + exposure[row.kind].length;
  const { most } = limits.exposed;
  if (things > most) return refuse({ path: "", code: "too-many-features", facts: { features: things, most } });
  const counts = new Counts();
  counts.add("", placed);
  return { ok: true, value: { exposure, notes: counts.notes(row.kind) } };
}

function placeRow(row: RowOfExposure, ground: Ground, into: Exposure): Placed<unknown> {
  switch (row.kind) {
    case "roads": {
      const placed = placeRoad(row.line, row.name, ground);
      into.roads.push(...placed.pieces);
      return placed;
    }
    case "fields": {
      const placed = placeField(row.geometry, row.crop, row.name, ground);
      into.fields.push(...placed.pieces);
      return placed;
    }
    case "assets": {
      const placed = placeAsset(row.asset, ground);
      into.assets.push(...placed.pieces);
      return placed;
    }
  }
}

/** What the notes of an import count. */
class Counts {
  readonly used = new Set<string>();
  readonly #crops = new Map<string, number>();
  #cutRows = 0;
  #pieces = 0;
  #outside = 0;
  #severalM2 = 0;
  #slivers = { count: 0, areaM2: 0 };
  #shared = 0;

  add(path: string, placed: Placed<unknown>): void {
    this.used.add(path);
    if (placed.pieces.length > 1) {
      this.#cutRows++;
      this.#pieces += placed.pieces.length;
    }
    this.#outside += placed.outside;
    this.#severalM2 += placed.severalM2;
    this.#slivers.count += placed.slivers.count;
    this.#slivers.areaM2 += placed.slivers.areaM2;
    if (placed.isShared) this.#shared++;
  }

  unknown(issues: readonly Issue[]): void {
    for (const { code, facts } of issues) {
      if (code !== "crop-not-found") continue;
      const name = String(facts.found);
      this.#crops.set(name, (this.#crops.get(name) ?? 0) + 1);
    }
  }

  unknownCrops(): ImportedExposure["unknownCrops"] {
    return [...this.#crops].map(([found, rows]) => ({ found, rows, nearest: nearestCrops(found).map(({ id }) => id) }));
  }

  /** Ground is told in whole m² and m, so what is less than half of one is not told. */
  notes(kind: ExposureKind): ImportNote[] {
    const some = (code: ImportNote["code"], facts: ImportNote["facts"], count: number): ImportNote[] =>
      count === 0 ? [] : [{ code, facts }];
    const { count, areaM2 } = this.#slivers;
    const outside = Math.round(this.#outside);
    return [
      ...some("cut-by-parcels", { rows: this.#cutRows, pieces: this.#pieces }, this.#cutRows),
      ...some("roads-on-no-parcel", { metres: outside }, kind === "roads" ? outside : 0),
      ...some("ground-on-no-parcel", { areaM2: outside }, kind === "fields" ? outside : 0),
      ...some("ground-on-several-parcels", { areaM2: Math.round(this.#severalM2) }, Math.round(this.#severalM2)),
      ...some("slivers-not-used", { slivers: count, areaM2 }, count),
      ...some("assets-on-most-of-them", { assets: this.#shared }, this.#shared),
    ];
  }
}
