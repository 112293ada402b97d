import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sqlite } from "../../functions/adapters/sqlite.ts";
import { pdfFonts } from "../../infra/local/pdfFonts.ts";
import { rollGeoJson, rollGeoPackage, rollXlsx } from "../../shared/documents/index.ts";
import { rollPdfs } from "../../shared/documents/rollPdf.ts";
import type { CaseFile, ParcelChange } from "../../shared/model/index.ts";
import { oere } from "../../shared/money/index.ts";
import { rollCsv } from "../../shared/rollCsv.ts";
import { ask, goldenRoll, temporaryFolder } from "./rolls.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

/**
 * Parcel 1 is split into 600 m², which keeps its number, and 300 m²; 2 and 3 are merged. Each of the ten that pay owes 750,000.01 or 750,000 kr.
 * (docs/golden.md) and a tenth of 10,000 kr. of upkeep a year.
 */
const changed = (golden: CaseFile): CaseFile => {
  const change = (from: string[], to: Record<string, number>): ParcelChange => ({
    ...{ on: "2027-03-01", from, rule: "area", source: "Matrikelsag 1" },
    to: Object.entries(to).map(([id, registeredAreaM2]) => ({ id, registeredAreaM2 })),
  });
  return {
    ...golden,
    measures: golden.measures.map((measure) => ({
      ...measure,
      cost: { ...measure.cost, upkeepPerYearOere: oere(1_000_000), upkeepPaidBy: "owners-with-benefit" },
    })),
    decisions: {
      ...golden.decisions,
      parcelChanges: [
        change(["9990002-1"], { "9990002-1": 600, "9990002-1a": 300 }),
        change(["9990002-2", "9990002-3"], { "9990002-2b": 1 }),
      ],
    },
  };
};

/** What each owes today and pays for upkeep a year, kroner: the last rows, and the sums, in each form. */
const today = {
  // 75,000,001 øre on 600 and 300 m²: 50,000,000.67 and 25,000,000.33. Upkeep, 100,000: 66,666.67 and 33,333.33.
  "9990002-1": [500_000.01, 666.67],
  "9990002-1a": [250_000, 333.33],
  // 75,000,001 + 75,000,001 øre, and 100,000 + 100,000.
  "9990002-2b": [1_500_000.02, 2_000],
};
const sums = [7_500_000.07, 10_000];

let rolled: ReturnType<typeof goldenRoll>;
beforeAll(() => {
  rolled = goldenRoll(changed);
});

/** Rows that say where they came from, by their unit, and the total: what owes today and upkeep hold. */
function carriedIn(rows: readonly (readonly (string | number | null)[])[]) {
  const [headings, ...lines] = rows;
  const at = (title: string) => headings!.indexOf(title);
  const amounts = (line: (typeof lines)[number]) =>
    ["Betaler i dag, kr.", "Drift om året, kr."].map((title) => Number(String(line[at(title)]).replace(",", ".")));
  return {
    carried: Object.fromEntries(
      lines
        .filter((line) => String(line[at("Ændret i matriklen")]).startsWith("Siden"))
        .map((line) => [line[0], amounts(line)]),
    ),
    ended: lines
      .filter((line) => String(line[at("Ændret i matriklen")]).startsWith("Ændret"))
      .map((line) => [line[0], ...amounts(line)]),
    sums: amounts(lines.find(([first]) => first === "I alt")!),
  };
}

const expected = {
  carried: today,
  ended: [
    ["9990002-1", 0, 0],
    ["9990002-2", 0, 0],
    ["9990002-3", 0, 0],
  ],
  sums,
};

describe("parcels that have become others stand with what they owe today and their upkeep, and what they were with nothing", () => {
  it("in CSV", () => {
    const lines = rollCsv(rolled.calculation, rolled.theCase).replace("\ufeff", "").trim().split("\r\n");
    expect(carriedIn(lines.map((line) => line.split(";")))).toEqual(expected);
  });

  it("in XLSX, as another program reads it", () => {
    const reader = `
import json, sys, openpyxl
print(json.dumps([[c.value for c in row] for row in openpyxl.load_workbook(sys.argv[1]).worksheets[0].iter_rows()]))
`;
    const file = folder.write("roll.xlsx", rollXlsx(rolled.calculation, rolled.theCase, "da"));
    const rows = JSON.parse(ask("/usr/bin/python3", "-c", reader, file)) as (string | number | null)[][];
    expect(carriedIn(rows)).toEqual(expected);
  });

  it.each(["GeoJSON", "GeoPackage"])(
    "in %s, as GDAL reads it, and without an area: the case holds none of theirs",
    async (form) => {
      const { calculation, theCase } = rolled;
      const file =
        form === "GeoJSON"
          ? folder.write("roll.geojson", rollGeoJson(calculation, theCase, "da"))
          : folder.write("roll.gpkg", rollGeoPackage(calculation, theCase, "da", await sqlite()));
      const layer = form === "GeoJSON" ? [] : ["roll"];
      const read = JSON.parse(ask("ogr2ogr", "-f", "GeoJSON", "/vsistdout/", file, ...layer)) as {
        features: { properties: Record<string, string | number | null>; geometry: unknown }[];
      };
      const since = read.features.filter(({ properties }) => String(properties.changed).startsWith("Siden"));
      expect(
        Object.fromEntries(since.map(({ properties }) => [properties.unit, [properties.owesToday, properties.upkeep]])),
      ).toEqual(today);
      expect(since.map(({ geometry }) => geometry)).toEqual([null, null, null]);
      const sum = (name: string) =>
        read.features.reduce((all, { properties }) => all + Math.round(Number(properties[name] ?? 0) * 100), 0) / 100;
      expect([sum("owesToday"), sum("upkeep")]).toEqual(sums);
    },
  );

  it("on paper", async () => {
    const options = { lang: "da" as const, fonts: await pdfFonts(), madeOn: "2027-04-01" };
    for await (const { bytes } of rollPdfs(rolled.calculation, rolled.theCase, options)) {
      const text = ask("pdftotext", "-layout", folder.write("roll.pdf", bytes), "-");
      expect(text).toMatch(/Drift om/);
      expect(text).toMatch(/Betaler i dag/);
      expect(text).toMatch(/^ *9990002-1 .*666,67 +500\.000,01 *$/m);
      expect(text).toMatch(/^ *9990002-1a .*333,33 +250\.000,00 *$/m);
      expect(text).toMatch(/^ *9990002-2b .*2\.000,00 +1\.500\.000,02 *$/m);
      expect(text).toContain("9990002-1: Siden 2027-03-01, ført over fra 9990002-1");
      expect(text).toMatch(/^ *I alt .*10\.000,00 +7\.500\.000,07 *$/m);
    }
  });
});
