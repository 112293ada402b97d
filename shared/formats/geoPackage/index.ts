import type { Areal, Geometry } from "../../model/index.ts";
import type { DocumentTable, NoteLine, TableCell, TableColumn } from "../documentTable.ts";
import type { MapLayer, ShapeKind } from "../layers/mapLayer.ts";
import { type Box, geometryBlob, widen } from "./geometryBlob.ts";
import { coreTables, pragmas, referenceSystems, utm32 } from "./tables.ts";

export type SqlValue = string | number | Uint8Array | null;
type Value = SqlValue;

/** As much of SQLite (as sql.js gives it) as reading and writing take: it is started outside, for it holds a program of its own. */
export interface Sqlite {
  Database: new (
    file?: Uint8Array,
  ) => {
    run(sql: string, values?: Value[]): unknown;
    prepare(sql: string): Statement;
    export(): Uint8Array;
    close(): void;
  };
}

interface Statement {
  run(values: Value[]): void;
  bind(values: Record<string, Value>): boolean;
  step(): boolean;
  get(): Value[];
  getColumnNames(): string[];
  free(): boolean;
}

/** A table with an area for each of its rows; null: none is known. Its sums and notes become tables without areas. */
export interface Layer {
  /** Of the tables: letters, digits and `_`. */
  name: string;
  title: string;
  description: string;
  table: DocumentTable;
  areas: readonly (Areal | null)[];
  notes: readonly { name: string; title: string; lines: readonly NoteLine[] }[];
}

/** The format asks when a table was changed. No clock is read: the same roll is the same bytes. */
const noTime = "1980-01-01T00:00:00.000Z";

const geometryNames: Record<ShapeKind, string> = { area: "MULTIPOLYGON", line: "LINESTRING", point: "POINT" };

/**
 * A table and its areas as a GeoPackage (OGC 12-128r19, version 1.3) in EPSG:25832, corners as they stand. Whole øre are integers; amounts
 * in kroner are the nearest double. What is not known is NULL. `beside`: other layers of the same case, as tables of their own.
 */
export function geoPackageBytes(
  sqlite: Sqlite,
  { name, title, description, table, areas, notes }: Layer,
  beside: readonly MapLayer[] = [],
): Uint8Array {
  const file = new sqlite.Database();
  try {
    file.run(`${pragmas} BEGIN; ${coreTables}`);
    for (const [srs, id, by, code, wkt] of referenceSystems)
      file.run("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)", [srs, id, by, code, wkt]);
    const contents = (table: string, kind: "features" | "attributes", said: string, box: Box | null, says: string) =>
      file.run("INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", [
        ...[table, kind, said, says, noTime],
        ...(box === null ? [null, null, null, null] : [box.westM, box.southM, box.eastM, box.northM]),
        kind === "features" ? utm32 : null,
      ]);
    const columns = table.columns.map(columnSql).join(", ");
    const insert = (into: string, row: (number: number) => Value[], count: number, width: number) => {
      const statement = file.prepare(`INSERT INTO ${into} VALUES (${Array(width).fill("?").join(", ")})`);
      for (let i = 0; i < count; i++) statement.run([i + 1, ...row(i)]);
      statement.free();
    };

    const features = (
      layer: Pick<MapLayer, "name" | "title" | "kind" | "columns" | "rows" | "shapes">,
      says: string,
    ) => {
      const geometry = geometryNames[layer.kind];
      const sql = layer.columns.map(columnSql).join(", ");
      file.run(`CREATE TABLE ${layer.name} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom ${geometry}, ${sql})`);
      const box: Box = { westM: Infinity, eastM: -Infinity, southM: Infinity, northM: -Infinity };
      const blobOf = (shape: Geometry | null | undefined): Uint8Array | null => {
        if (shape == null) return null;
        const made = geometryBlob(shape, utm32);
        widen(box, made.box);
        return made.blob;
      };
      insert(
        layer.name,
        (i) => [blobOf(layer.shapes[i]), ...layer.rows[i]!.map((cell, at) => valueOf(cell, layer.columns[at]!))],
        layer.rows.length,
        layer.columns.length + 2,
      );
      contents(layer.name, "features", layer.title, box.westM === Infinity ? null : box, says);
      file.run("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", [layer.name, geometry, utm32]);
    };
    features({ name, title, kind: "area", columns: table.columns, rows: table.rows, shapes: areas }, description);
    for (const layer of beside) features(layer, "");
    const values = (row: readonly TableCell[]) => row.map((cell, i) => valueOf(cell, table.columns[i]!));
    const width = table.columns.length;

    const sums = [...table.subtotals, table.total];
    file.run(`CREATE TABLE ${name}_sums (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, ${columns})`);
    insert(`${name}_sums`, (i) => values(sums[i]!), sums.length, width + 1);
    contents(`${name}_sums`, "attributes", `${title} Σ`, null, "");

    for (const note of notes) {
      const into = `${name}_${note.name}`;
      file.run(`CREATE TABLE ${into} (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, title TEXT NOT NULL, text TEXT)`);
      insert(into, (i) => [note.lines[i]!.title, note.lines[i]!.text], note.lines.length, 3);
      contents(into, "attributes", note.title, null, "");
    }
    file.run("COMMIT");
    return file.export();
  } finally {
    file.close();
  }
}

function columnSql({ id, kind, decimals }: TableColumn): string {
  if (!/^\w+$/.test(id)) throw new RangeError(`not a name of a column: ${id}`);
  const whole = kind === "oere" || (kind === "number" && decimals === 0);
  return `"${id}" ${kind === "text" ? "TEXT" : whole ? "INTEGER" : "DOUBLE"}`;
}

function valueOf(cell: TableCell, { kind }: TableColumn): Value {
  if (cell === "" || cell === null) return null;
  return kind === "kroner" && typeof cell === "number" ? cell / 100 : cell;
}
