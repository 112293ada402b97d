export type * from "./case.ts";
export type * from "./geometry.ts";
export type * from "./key.ts";
export type * from "./law.ts";
export type * from "./part.ts";
export type * from "./problem.ts";
export type * from "./result.ts";
export type * from "./units.ts";
