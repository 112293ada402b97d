/** SQLite with its program within the file: nothing lies beside a bundle, and nothing is looked for where it runs. */
declare module "sql.js/dist/sql-wasm-inline.js" {
  import type { InitSqlJsStatic } from "sql.js";

  const start: InitSqlJsStatic;
  export default start;
}
