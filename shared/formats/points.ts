import Papa from "papaparse";
import type { Issue, Result } from "../model/index.ts";
import { placeOf } from "./denmark.ts";
import { checkFileSize } from "./fileSize.ts";
import { firstFilledLine } from "./firstFilledLine.ts";
import type { ImportNote } from "./geoJson.ts";
import { importLimits } from "./limits.ts";
import { isFilled, quote, refuse } from "./refuse.ts";
import { checkTableSize } from "./tableSize.ts";

/** Easting and northing in metres EPSG:25832, level in metres DVR90. */
export type TerrainPoint = [eastingM: number, northingM: number, levelM: number];

interface TerrainPoints {
  points: TerrainPoint[];
  notes: ImportNote[];
}

const columnNames = [
  ["x", "e", "east", "easting", "øst", "oest", "utm_x"],
  ["y", "n", "north", "northing", "nord", "utm_y"],
  ["z", "h", "height", "level", "elevation", "kote", "dvr90"],
];

/** What programs write where there is no height. */
const noData = new Set(["", "nan", "-9999", "-32767", "-32768"]);
/** Holds all Danish ground. */
const levels = { least: -50, most: 200 };

/**
 * Terrain points from text: easting, northing and level on each line, with a header (`x,y,z` and the like, in any order,
 * beside other columns) or without (then the first three columns). Separated by semicolon, tab, comma or spaces; a decimal
 * comma is read where the comma does not separate. Points whose level is "no data" are left out and counted.
 * Refuses the file, with lines: `points-invalid`, `coordinates-swapped`, `coordinates-outside-denmark`, `out-of-range` (level).
 */
export function pointsFromCsv(text: string): Result<TerrainPoints> {
  const tooLarge = checkFileSize(text.length);
  if (isFilled(tooLarge)) return refuse(...tooLarge);
  const plain = text.replace(/^\ufeff/, "");
  const separator = separatorOf(plain);
  const [tooMany] = checkTableSize(plain, separator === " " ? "\n" : separator);
  if (tooMany !== undefined) return refuse(tooMany);
  const rows = split(plain, separator);
  const first = rows.findIndex((row) => row.some((cell) => cell !== ""));
  const header = rows[first] ?? [];
  const named = header.slice(0, 3).some((cell) => cell !== "" && number(cell, separator) === null && !isNoData(cell));
  const columns = named
    ? columnNames.map((names) => header.findIndex((cell) => names.includes(cell.toLowerCase())))
    : [0, 1, 2];
  if (first === -1 || columns.includes(-1))
    return refuse({
      path: "",
      code: "points-invalid",
      facts: { line: first + 1, reason: "header", found: quote(header.join(separator)) },
    });

  const points: TerrainPoint[] = [];
  const issues: Issue[] = [];
  let withoutLevel = 0;
  for (let i = named ? first + 1 : first; i < rows.length; i++) {
    const row = rows[i]!;
    if (row.every((cell) => cell === "")) continue;
    const [x, y] = columns.map((column) => number(row[column] ?? "", separator)) as [number | null, number | null];
    const level = row[columns[2]!] ?? "";
    const levelM = number(level, separator);
    const issue = wrongPlace(x, y, i + 1, row.join(separator));
    if (issue !== null) issues.push(issue);
    else if (isNoData(level)) withoutLevel++;
    else if (levelM === null) issues.push(invalidLine(i + 1, row.join(separator)));
    else if (levelM < levels.least || levelM > levels.most)
      issues.push({ path: `/lines/${i + 1}`, code: "out-of-range", facts: { line: i + 1, found: levelM, ...levels } });
    else points.push([x!, y!, levelM]);
  }
  if (isFilled(issues)) return refuse(...issues);
  const most = importLimits.terrainPoints;
  if (points.length > most)
    return refuse({ path: "", code: "too-many-features", facts: { features: points.length, most } });
  const notes: ImportNote[] =
    withoutLevel === 0 ? [] : [{ code: "points-without-level", facts: { points: withoutLevel } }];
  return { ok: true, value: { points, notes } };
}

const separatorOf = (text: string): string => {
  const line = firstFilledLine(text);
  return [";", "\t", ","].find((mark) => line.includes(mark)) ?? " ";
};

function split(text: string, separator: string): string[][] {
  return Papa.parse<string[]>(text, {
    delimiter: separator,
    transform: (cell) => cell.trim(),
    ...(separator === " "
      ? { beforeFirstChunk: (chunk: string) => chunk.replace(/ +/g, " ").replace(/^ | $/gm, "") }
      : {}),
  }).data;
}

/** A number with a decimal point; with a decimal comma where the comma is not the separator. */
function number(cell: string, separator: string): number | null {
  const text = separator === "," ? cell : cell.replace(",", ".");
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}

function isNoData(cell: string): boolean {
  return noData.has(cell.toLowerCase().replace(/[.,]0+$/, ""));
}

function wrongPlace(x: number | null, y: number | null, line: number, found: string): Issue | null {
  if (x === null || y === null) return invalidLine(line, found);
  const place = placeOf(x, y);
  if (place === "metres") return null;
  return {
    path: `/lines/${line}`,
    code: place === "metres-swapped" ? "coordinates-swapped" : "coordinates-outside-denmark",
    facts: { line, found: quote(found), crs: "EPSG:25832" },
  };
}

function invalidLine(line: number, found: string): Issue {
  return {
    path: `/lines/${line}`,
    code: "points-invalid",
    facts: { line, reason: "not-numbers", found: quote(found) },
  };
}
