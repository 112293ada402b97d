import type { Result } from "../../model/index.ts";
import { saidCrs } from "../crs.ts";
import type { Sqlite, SqlValue } from "../geoPackage/index.ts";
import { importLimits } from "../limits.ts";
import { quote, refuse } from "../refuse.ts";
import { chooseLayer, faulty, type RawFeature, type RawFile, saidOrRefused, type WantedLayer } from "./rawFile.ts";
import { readWkb } from "./wkb.ts";

/**
 * A layer of a GeoPackage (OGC 12-128). Only tables are read: a view, or a table that a program stands behind, could compute without end.
 * Columns other than the geometry are attributes; those with bytes are left out. Issues: `features-invalid` with `damaged`, `view`,
 * `too-many-columns`, or what is wrong with a geometry; `layer-not-chosen`, `crs-missing`, `crs-unsupported`, `too-many-features`.
 */
export function readGeoPackage(bytes: Uint8Array, wanted: WantedLayer, sqlite: Sqlite): Result<RawFile> {
  let file: InstanceType<Sqlite["Database"]> | undefined;
  try {
    file = new sqlite.Database(bytes);
    file.run("PRAGMA trusted_schema = OFF; PRAGMA query_only = ON;");
    return layerOf(file, wanted);
  } catch (error) {
    // SQLite throws texts and errors of its own on a file that does not hold together.
    return faulty("", "damaged", quote(error instanceof Error ? error.message : String(error)));
  } finally {
    file?.close();
  }
}

type Database = InstanceType<Sqlite["Database"]>;

function layerOf(file: Database, wanted: WantedLayer): Result<RawFile> {
  const listed = rowsOf(
    file,
    `SELECT c.table_name, g.column_name, g.srs_id, m.type, m.sql FROM gpkg_contents c
     JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
     JOIN sqlite_master m ON lower(m.name) = lower(c.table_name)
     WHERE c.data_type = 'features' AND m.type IN ('table', 'view') ORDER BY c.rowid LIMIT ${importLimits.layers + 1}`,
    {},
  );
  if (listed.length > importLimits.layers) return faulty("", "too-many-layers", importLimits.layers);
  const names = listed.map(([name]) => String(name));
  const layer = chooseLayer(names, wanted);
  if (!layer.ok) return layer;
  const [table, column, srs, type, sql] = listed[names.indexOf(layer.value)]! as [
    string,
    string,
    number,
    string,
    string,
  ];
  if (type !== "table" || /^\s*CREATE\s+VIRTUAL/i.test(sql)) return faulty("", "view", layer.value);
  const [system] = rowsOf(
    file,
    "SELECT organization, organization_coordsys_id, srs_name FROM gpkg_spatial_ref_sys WHERE srs_id = :id",
    { ":id": srs },
  );
  const [by, code, name] = system ?? [];
  const isNone = system === undefined || srs === 0 || srs === -1;
  const said = saidOrRefused(
    isNone ? null : saidCrs(`${String(by).toUpperCase()}:${String(code)}`),
    isNone ? null : String(quote(`${String(by)}:${String(code)} ${String(name)}`)),
  );
  if (!said.ok) return said;
  const [[count] = [0]] = rowsOf(file, `SELECT count(*) FROM ${quoted(table)}`, {});
  const most = importLimits.features;
  if (Number(count) > most)
    return refuse({ path: "", code: "too-many-features", facts: { features: Number(count), most } });
  const features = featuresOf(file, table, column);
  if (!features.ok) return features;
  const others = names.filter((one) => one !== layer.value);
  return { ok: true, value: { layer: layer.value, others, said: said.value, features: features.value, notes: [] } };
}

function featuresOf(file: Database, table: string, column: string): Result<RawFeature[]> {
  const features: RawFeature[] = [];
  const statement = file.prepare(`SELECT * FROM ${quoted(table)}`);
  try {
    const columns = statement.getColumnNames();
    if (columns.length > importLimits.columns) return faulty("", "too-many-columns", importLimits.columns);
    const place = columns.findIndex((name) => name.toLowerCase() === column.toLowerCase());
    while (statement.step()) {
      const row = statement.get();
      const path = `/features/${features.length}/geometry`;
      const blob = row[place] ?? null;
      const geometry = blob instanceof Uint8Array ? geometryOf(blob) : ({ ok: true, value: null } as const);
      if (!geometry.ok) return refuse({ ...geometry.issues[0], path });
      const properties = Object.fromEntries(
        columns.flatMap((name, i) => (i === place || row[i] instanceof Uint8Array ? [] : [[name, row[i]]])),
      );
      features.push({ geometry: geometry.value, properties });
    }
  } finally {
    statement.free();
  }
  return { ok: true, value: features };
}

/** Bytes of the box round a geometry, by the three bits of its head that say which. */
const boxBytes = [0, 32, 48, 48, 64];
const emptyFlag = 0x10;

/** A geometry as a GeoPackage holds it: a head of its own before the well-known binary. */
function geometryOf(blob: Uint8Array): Result<unknown> {
  const [g, p, , flags = 0] = blob;
  const box = boxBytes[(flags >> 1) & 7];
  if (g !== 0x47 || p !== 0x50 || box === undefined || blob.length < 8 + box)
    return faulty("", "truncated", blob.length);
  if ((flags & emptyFlag) !== 0) return { ok: true, value: null };
  return readWkb(blob.subarray(8 + box));
}

function rowsOf(file: Database, sql: string, values: Record<string, SqlValue>): SqlValue[][] {
  const statement = file.prepare(sql);
  try {
    statement.bind(values);
    const rows: SqlValue[][] = [];
    while (statement.step()) rows.push(statement.get());
    return rows;
  } finally {
    statement.free();
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
