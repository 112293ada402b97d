/** SQLite in plain JavaScript, with memory that grows. */
declare module "sql.js/dist/sql-asm-memory-growth.js" {
  import type { InitSqlJsStatic } from "sql.js";

  const start: InitSqlJsStatic;
  export default start;
}
