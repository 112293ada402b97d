import type { Sqlite } from "../../../shared/formats/index.ts";

let started: Promise<Sqlite> | undefined;

/**
 * SQLite, to read GeoPackages with: fetched when the first comes. The pages let no WebAssembly be compiled (their policy says only their own
 * scripts), so that it is the one in plain JavaScript.
 */
export function sqlite(): Promise<Sqlite> {
  started ??= import("sql.js/dist/sql-asm-memory-growth.js").then(({ default: start }) => start());
  return started;
}
