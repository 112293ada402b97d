import { limits, refuse } from "../../shared/contract/index.ts";
import type { Result } from "../../shared/model/index.ts";
import { ask, keyFor, questionTo, wrong } from "./ask.ts";
import { isTiff } from "./pictures.ts";
import type { HeightsRegister, RegisterPorts } from "./ports.ts";
import { mostAgeMs } from "./remembered.ts";
import type { Box } from "./wfs.ts";

const system = "http://www.opengis.net/def/crs/EPSG/0/25832";

/**
 * Heights within a box by WCS 2.0, as the GeoTIFF that the service makes, with cells of `cellM` metres. Issues: `invalid` (the sides are
 * not whole numbers of cells), `raster-too-many-cells`, `register-down`, `register-answer-wrong`, also with `not-a-raster`.
 */
export async function readHeights(
  ports: RegisterPorts,
  register: HeightsRegister,
  { west, south, east, north }: Box,
  cellM: number,
): Promise<Result<{ bytes: Uint8Array; fetchedAt: string }>> {
  const [columns, rows] = [Math.round((east - west) / cellM), Math.round((north - south) / cellM)];
  const isWhole = (cells: number, sideM: number) => cells > 0 && Math.abs(cells * cellM - sideM) < 1e-6;
  if (!isWhole(columns, east - west) || !isWhole(rows, north - south))
    return refuse([{ path: "/query/cell", code: "invalid", facts: { expected: "a whole number of cells each way" } }]);
  const { most } = limits.registerCells;
  if (columns * rows > most)
    return refuse([{ path: "/query", code: "raster-too-many-cells", facts: { cells: columns * rows, most } }]);
  const asked = JSON.stringify([register.id, west, south, columns, rows, cellM]);
  const before = ports.remembered.get(asked, mostAgeMs.heights);
  if (before !== null) return { ok: true, value: before };
  const key = await keyFor(ports, register);
  if (!key.ok) return key;
  const fetchedAt = ports.now();
  const [x, y] = register.axes;
  const url = questionTo(
    register,
    {
      ...{ service: "WCS", version: "2.0.1", request: "GetCoverage", coverageId: register.layer, format: "image/tiff" },
      ...{ subsettingCrs: system, outputCrs: system, scaleSize: `${x}(${columns}),${y}(${rows})` },
    },
    key.value,
  );
  for (const [axis, least, greatest] of [
    [x, west, east],
    [y, south, north],
  ] as const)
    url.searchParams.append("subset", `${axis}(${least},${greatest})`);
  const answer = await ask(ports, register, url);
  if (!answer.ok) return answer;
  const { bytes, contentType } = answer.value;
  if (!isTiff(bytes) || !contentType.startsWith("image/tiff")) return wrong(register, "not-a-raster");
  ports.remembered.put(asked, { bytes, matched: 0, fetchedAt });
  return { ok: true, value: { bytes, fetchedAt } };
}
