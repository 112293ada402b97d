import { type CaseRasters, missingRasters, otherGrids } from "./caseRasters.ts";
import { groundOf, protecting } from "./ground.ts";
import type { CaseFile, Issue, Raster, Result } from "./model/index.ts";
import { depthsOf, type EventOfWater } from "./risk/index.ts";

/** Depths of one event to be drawn, whole cm: 0 is dry or the sea as it stands, 254 is 2.54 m or more, 255 is not known. */
export interface WaterPicture extends Pick<Raster, "westM" | "northM" | "cellM" | "columns" | "rows"> {
  without: Uint8Array;
  /** Null: what the measures hold back is not known. */
  withMeasures: Uint8Array | null;
}

/** A picture is no finer than this: a screen shows no more. */
const mostCells = 1_500;
const mostCm = 254;
const unknownCm = 255;

/**
 * One event's water as it can be drawn: of several cells that become one, the deepest. Null: the event has no depth over the
 * ground. Issues: `raster-missing`, `raster-grids-differ`.
 */
export function waterPicture(
  theCase: CaseFile,
  rasters: CaseRasters,
  event: EventOfWater,
): Result<WaterPicture | null> {
  const sag = ofEvent(theCase, event);
  const [first, ...others]: Issue[] = [...missingRasters(sag, rasters), ...otherGrids(sag)];
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  const measures = sag.measures.map((measure) => protecting(measure, []));
  const ground = groundOf(sag, rasters);
  const depths = depthsOf({ ...ground, hazards: sag.hazards, measures }, event);
  if (depths === null) return { ok: true, value: null };
  const { westM, northM, cellM, columns, rows } = depths.without;
  const every = Math.ceil(Math.max(columns, rows) / mostCells);
  const [width, height] = [Math.ceil(columns / every), Math.ceil(rows / every)];
  const terrain = ground.terrain !== null && isSameGrid(ground.terrain, depths.without) ? ground.terrain : null;
  const isSea = (cell: number) => event.source === "sea" && (terrain?.values[cell] ?? 1) <= 0;
  const drawn = ({ values }: Raster): Uint8Array => {
    const cm = new Uint8Array(width * height);
    for (let cell = 0; cell < values.length; cell++) {
      const at = Math.floor(Math.floor(cell / columns) / every) * width + Math.floor((cell % columns) / every);
      const depth = values[cell]!;
      const own = Number.isNaN(depth) ? unknownCm : isSea(cell) ? 0 : inCm(depth);
      const before = cm[at]!;
      if (before === 0 || (before === unknownCm && own > 0) || (own > before && own !== unknownCm)) cm[at] = own;
    }
    return cm;
  };
  return {
    ok: true,
    value: {
      ...{ westM, northM, cellM: cellM * every, columns: width, rows: height },
      without: drawn(depths.without),
      withMeasures: depths.withMeasures === null ? null : drawn(depths.withMeasures),
    },
  };
}

const isSameGrid = (one: Raster, other: Raster): boolean =>
  (["westM", "northM", "cellM", "columns", "rows"] as const).every((field) => one[field] === other[field]);

/** The case with no rasters but those that a picture of one event needs, which may then be read whole. */
export function ofEvent(sag: CaseFile, { source, scenarioYear, returnPeriodYears }: EventOfWater): CaseFile {
  return {
    ...sag,
    hazards: sag.hazards.filter(
      (hazard) =>
        !("rasterRef" in hazard) ||
        (hazard.source === source &&
          hazard.scenarioYear === scenarioYear &&
          hazard.returnPeriodYears === returnPeriodYears),
    ),
    water: { ...sag.water, groundwater: null },
  };
}

/** Whole cm; what is wet at all is not drawn dry. */
const inCm = (depthM: number): number => (depthM > 0 ? Math.max(1, Math.min(mostCm, Math.round(depthM * 100))) : 0);
