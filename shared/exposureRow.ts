import { limits } from "./contract/index.ts";
import {
  Attributes,
  type ChosenColumns,
  type ExposureColumn,
  type ExposureKind,
  type GeoJsonFeature,
  isAreal,
  namesOfColumn,
  quote,
} from "./formats/index.ts";
import type { Areal, ExposedAsset, Issue, Position, Result } from "./model/index.ts";
import { oere } from "./money/index.ts";
import { cropNamed, nearestCrops } from "./risk/index.ts";

/** A row of a file of roads, fields or assets, before it is put on parcels. */
export type RowOfExposure =
  | { kind: "roads"; name: string | null; line: Position[] }
  | { kind: "fields"; name: string | null; crop: string; geometry: Areal }
  | { kind: "assets"; asset: Omit<ExposedAsset, "id" | "parcelId"> };

/** What a person has said for the rows: crops for names that the price table does not have, and where numbers stand. */
interface Said {
  crops?: Readonly<Record<string, string>> | undefined;
  citation?: string | undefined;
}

/** One feature as a row of a kind, by the columns that hold its facts; else every reason why it is none. */
export function exposureRow(
  kind: ExposureKind,
  feature: GeoJsonFeature,
  columns: ChosenColumns,
  said: Said,
): Result<RowOfExposure> {
  const path = feature.path ?? "";
  const row = new Columns(kind, feature, columns, `${path}/properties`);
  const { geometry } = feature;
  const wrongKind = (expected: "line" | "area"): Issue => ({
    path: `${path}/geometry`,
    code: "geometry-kind-wrong",
    facts: { expected, found: geometry?.type ?? null },
  });
  const name = row.text("name") ?? null;
  if (kind === "roads") {
    if (geometry?.type !== "LineString") return resultOf(null, [wrongKind("line")]);
    const [corners, { most }] = [geometry.coordinates.length, limits.corners];
    const tooMany: Issue = { path: `${path}/geometry`, code: "too-many-corners", facts: { corners, most } };
    return resultOf({ kind, name, line: geometry.coordinates }, corners > most ? [tooMany] : []);
  }
  const issues = isAreal(geometry) ? [] : [wrongKind("area")];
  if (kind === "fields") {
    const found = row.needed("crop");
    const crop = found === "" ? null : cropOf(found, said);
    if (found !== "" && crop === null)
      issues.push({ path: row.path, code: "crop-not-found", facts: { found: quote(found), nearest: nearest(found) } });
    issues.push(...row.issues);
    return resultOf(crop === null || !isAreal(geometry) ? null : { kind, name, crop, geometry }, issues);
  }
  const title = row.needed("name");
  const fromDepthM = row.amount("fromDepthM", limits.depthM.most);
  const kroner = row.amount("damageKroner", limits.amountOere.most / 100);
  const citation = row.text("citation") ?? said.citation ?? row.needed("citation");
  row.within("name", title, limits.titleLength.most);
  row.within("citation", citation, limits.textLength.most);
  issues.push(...row.issues);
  if (!isAreal(geometry) || fromDepthM === null || kroner === null) return resultOf(null, issues);
  const damageOere = oere(Math.round(kroner * 100));
  return resultOf({ kind, asset: { title, geometry, fromDepthM, damageOere, citation } }, issues);
}

const cropOf = (found: string, { crops }: Said): string | null =>
  cropNamed(found)?.id ?? cropNamed(crops?.[found] ?? "")?.id ?? null;

function nearest(found: string): string | null {
  const names = nearestCrops(found).map(({ id }) => id);
  return names.length === 0 ? null : names.join(" / ");
}

function resultOf(row: RowOfExposure | null, issues: Issue[]): Result<RowOfExposure> {
  const [first, ...others] = issues;
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  if (row === null) throw new Error("a row without a fault was not read");
  return { ok: true, value: row };
}

/** The attributes of one row, by what the columns hold. */
class Columns {
  readonly path: string;
  readonly #kind: ExposureKind;
  readonly #columns: ChosenColumns;
  readonly #row: Attributes;

  constructor(kind: ExposureKind, { properties }: GeoJsonFeature, columns: ChosenColumns, path: string) {
    this.path = path;
    this.#kind = kind;
    this.#columns = columns;
    this.#row = new Attributes(properties, path);
  }

  get issues(): readonly Issue[] {
    return this.#row.issues;
  }

  #names(column: ExposureColumn): string[] {
    const name = this.#columns[column];
    return name == null ? [] : [name.toLowerCase()];
  }

  text(column: ExposureColumn): string | undefined {
    return this.#row.text(this.#names(column));
  }

  /** As `text`; a row without it has the issue `missing-field`, with the column, or the names it is looked for under. */
  needed(column: ExposureColumn): string {
    const found = this.text(column);
    const expected = this.#columns[column] ?? namesOfColumn(this.#kind, column).join(", ");
    if (found === undefined)
      this.#row.issues.push({ path: this.path, code: "missing-field", facts: { field: expected, expected } });
    return found ?? "";
  }

  amount(column: ExposureColumn, most: number): number | null {
    const found = this.#row.amount([this.#columns[column] ?? column], this.needed(column));
    if (found === null || found <= most) return found;
    const facts = { field: this.#columns[column] ?? column, found, least: 0, most };
    this.#row.issues.push({ path: this.path, code: "out-of-range", facts });
    return null;
  }

  within(column: ExposureColumn, text: string, most: number): void {
    const facts = { field: this.#columns[column] ?? column, found: `${text.slice(0, 40)}…`, least: 1, most };
    if (text.length > most) this.#row.issues.push({ path: this.path, code: "out-of-range", facts });
  }
}
