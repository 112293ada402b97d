import { noretRasters, noretTerrainRef } from "./demo/index.ts";
import type { RasterQuantity } from "./formats/raster/index.ts";
import type { CaseFile, Issue, Raster, RasterRef } from "./model/index.ts";

/** The cells of a case's raster files, by the SHA-256 of their bytes. */
export type CaseRasters = ReadonlyMap<string, Raster>;

export const noRasters: CaseRasters = new Map();

/** What a case names and is made, not read: the terrain of the demo, which so needs no store. */
export function madeRasters({ terrainRef }: CaseFile): CaseRasters {
  return terrainRef?.sha256 === noretTerrainRef().sha256 ? noretRasters() : noRasters;
}

export interface NamedRaster {
  /** Where it stands in the case. */
  path: string;
  ref: RasterRef;
  role: "terrain" | "hazard" | "groundwater";
  quantity: RasterQuantity;
}

/** Every raster that a case names, with where it stands in the case. */
export function rastersOf({ terrainRef, hazards, water }: CaseFile): NamedRaster[] {
  const groundwater = water.groundwater?.water;
  return [
    ...(terrainRef === null
      ? []
      : [{ path: "/terrainRef", ref: terrainRef, role: "terrain" as const, quantity: "level" as const }]),
    ...hazards.flatMap((hazard, i): NamedRaster[] =>
      "rasterRef" in hazard
        ? [
            {
              path: `/hazards/${i}/rasterRef`,
              ref: hazard.rasterRef,
              role: "hazard",
              quantity: hazard.quantity === "depth-raster" ? "depth" : "level",
            },
          ]
        : [],
    ),
    ...(groundwater !== undefined && "rasterRef" in groundwater
      ? [
          {
            path: "/water/groundwater/water/rasterRef",
            ref: groundwater.rasterRef,
            role: "groundwater" as const,
            quantity: groundwater.quantity === "level-raster" ? ("level" as const) : ("depth" as const),
          },
        ]
      : []),
  ];
}

/** What a case names and is not given: an issue each. */
export function missingRasters(sag: CaseFile, rasters: CaseRasters): Issue[] {
  return rastersOf(sag)
    .filter(({ ref }) => !rasters.has(ref.sha256))
    .map(({ path, ref: { sha256, title } }) => ({ path, code: "raster-missing", facts: { title, sha256 } }));
}

/** Levels lie on the terrain's own cells, or they cannot be told from the ground: an issue for each raster that does not. */
export function otherGrids({ hazards, terrainRef }: CaseFile): Issue[] {
  return hazards.flatMap((hazard, i): Issue[] => {
    if (hazard.quantity !== "level-raster") return [];
    const path = `/hazards/${i}/rasterRef`;
    if (terrainRef === null) return [{ path, code: "raster-missing", facts: { title: "terrainRef" } }];
    const { rasterRef } = hazard;
    const fields = ["westM", "northM", "cellM", "columns", "rows"] as const;
    const other = fields.find((field) => terrainRef[field] !== rasterRef[field]);
    return other === undefined
      ? []
      : [
          {
            path,
            code: "raster-grids-differ",
            facts: { field: other, found: rasterRef[other], expected: terrainRef[other] },
          },
        ];
  });
}
