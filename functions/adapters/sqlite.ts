import type { Sqlite } from "../../shared/formats/index.ts";

let started: Promise<Sqlite> | undefined;

/** SQLite (sql.js), to write GeoPackages with: read and started when the first is asked for, since few calls need it. */
export function sqlite(): Promise<Sqlite> {
  started ??= import("sql.js/dist/sql-wasm-inline.js").then(({ default: start }) => start());
  return started;
}
