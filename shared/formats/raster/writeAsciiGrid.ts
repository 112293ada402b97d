import type { Raster } from "../../model/index.ts";

const noData = -9999;

/**
 * A raster as an ASCII grid (.asc), which every GIS reads: each value in the fewest decimals that give the same float32.
 * The format has no place for a coordinate system: whoever reads it must be told EPSG:25832.
 */
export function writeAsciiGrid({ westM, northM, cellM, columns, rows, values }: Raster): string {
  const lines = [
    `ncols ${columns}`,
    `nrows ${rows}`,
    `xllcorner ${westM}`,
    `yllcorner ${northM - rows * cellM}`,
    `cellsize ${cellM}`,
    `NODATA_value ${noData}`,
  ];
  for (let row = 0; row < rows; row++)
    lines.push(Array.from(values.subarray(row * columns, (row + 1) * columns), shortest).join(" "));
  return `${lines.join("\n")}\n`;
}

function shortest(value: number): string {
  if (Number.isNaN(value)) return String(noData);
  for (let decimals = 0; decimals < 9; decimals++) {
    const text = value.toFixed(decimals);
    if (Math.fround(Number(text)) === value) return text;
  }
  return String(value);
}
