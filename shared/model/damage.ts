import type { FloodSource } from "./part.ts";

/** The waters that a table of damage by depth covers. */
export type DamagingWater = Exclude<FloodSource, "groundwater">;

/** Damage in kroner of one building, by depth: per m² of ground floor, or per building. */
export type DamageFunction =
  | /** `perLn · ln(X) + constant` kr/m², X the depth in cm. */ { kind: "ln"; perLn: number; constant: number }
  | { kind: "perM2"; kroner: number }
  | { kind: "perBuilding"; kroner: number }
  | /** Linear between points, zero below the first, flat above the last. */ {
      kind: "points";
      /** Whether depth counts from the terrain or from the ground floor. */
      from: "terrain" | "floor";
      points: { depthM: number; kronerPerM2: number }[];
    };

/** What a case says of one class and water instead of its table. */
export interface OwnDamage {
  class: string;
  source: DamagingWater;
  damage: DamageFunction;
  citation: string;
}

/** What water costs: a published table, and what the case changes in it. */
export interface DamageChoice {
  table: string;
  own: OwnDamage[];
}
