import type { Result } from "../../model/index.ts";
import { refuse } from "../refuse.ts";
import type { Place } from "./place.ts";
import type { TiffDirectory } from "./tiffDirectory.ts";

/** x = west + a·column + b·row, y = north + d·column + e·row, metres; column and row from the corner of the first cell. */
interface Transform {
  west: number;
  a: number;
  b: number;
  north: number;
  d: number;
  e: number;
}

const cellsAreDots = 2;

/**
 * Where the cells lie, from the tags ModelPixelScale and ModelTiepoint, or ModelTransformation (GeoTIFF 1.1, B.6). A file
 * whose cells are dots (GTRasterType 2) names the middle of a cell: its corner is half a cell off.
 * Issues: `raster-not-placed`, `raster-rotated`, `raster-upside-down`. Cells may still not be square.
 */
export function tiffPlace(directory: TiffDirectory): Result<Place> {
  const transform = readTransform(directory);
  if (transform === null || Object.values(transform).some((value) => !Number.isFinite(value)))
    return refuse({ path: "/place", code: "raster-not-placed", facts: {} });
  const { west, a, b, north, d, e } = transform;
  const [columns, rows] = [directory.number("ImageWidth") ?? 0, directory.number("ImageLength") ?? 0];
  const drift = (Math.abs(b) + Math.abs(d)) * Math.max(columns, rows);
  if (a <= 0 || drift > a / 1000)
    return refuse({ path: "/place", code: "raster-rotated", facts: { found: [a, b, d, e].join(" ") } });
  if (e >= 0) return refuse({ path: "/place", code: "raster-upside-down", facts: { cellYM: e } });
  const half = directory.key("GTRasterTypeGeoKey") === cellsAreDots ? 0.5 : 0;
  return {
    ok: true,
    value: { westM: west - half * a, northM: north - half * e, cellXM: a, cellYM: -e, columns, rows },
  };
}

function readTransform(directory: TiffDirectory): Transform | null {
  const [scaleX, scaleY] = directory.numbers("ModelPixelScale");
  const [column, row, , x, y] = directory.numbers("ModelTiepoint");
  if (scaleX !== undefined && scaleY !== undefined && y !== undefined)
    return { west: x! - column! * scaleX, a: scaleX, b: 0, north: y + row! * scaleY, d: 0, e: -scaleY };
  const [a, b, , west, d, e, , north] = directory.numbers("ModelTransformation");
  return north === undefined ? null : { west: west!, a: a!, b: b!, north, d: d!, e: e! };
}
