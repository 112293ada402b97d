import { describe, expect, it } from "vitest";
import type { TiffDirectory } from "./tiffDirectory.ts";
import { bandFacts, bandNames } from "./tiffMetadata.ts";
import { tiffSystem } from "./tiffSystem.ts";

/** A file that says so much of its system: some programs write keys that GDAL does not. */
function directory(keys: Record<string, number>, citation?: string): TiffDirectory {
  return { key: (name) => keys[name], citation, number: () => undefined, numbers: () => [], text: () => undefined };
}
const noBand = bandFacts(undefined);
const utm32 = { GTModelTypeGeoKey: 1, ProjectedCSTypeGeoKey: 25832 };
const codes = (keys: Record<string, number>) =>
  tiffSystem(directory(keys), noBand, { quantity: "level", datum: "DVR90" }).issues.map(({ code, facts }) => [
    code,
    facts.found,
  ]);

describe("what a GeoTIFF says of its system", () => {
  it.each([
    // EPSG units: 9001 metre, 9002 foot, 9003 US survey foot.
    ["levels in feet", { ...utm32, VerticalUnitsGeoKey: 9002 }, [["raster-unit", "foot"]]],
    ["coordinates in feet", { ...utm32, ProjLinearUnitsGeoKey: 9003 }, [["raster-unit", "US survey foot"]]],
    [
      "levels over another zero",
      { ...utm32, VerticalCSTypeGeoKey: 5733, VerticalUnitsGeoKey: 9001 },
      [["raster-datum-unsupported", "EPSG:5733"]],
    ],
    [
      "all in metres and DVR90",
      { ...utm32, VerticalCSTypeGeoKey: 5799, VerticalUnitsGeoKey: 9001, ProjLinearUnitsGeoKey: 9001 },
      [],
    ],
    ["the Danish system of both", { GTModelTypeGeoKey: 1, ProjectedCSTypeGeoKey: 7416 }, []],
  ])("is checked: %s", (_, keys, expected) => {
    expect(codes(keys as Record<string, number>)).toEqual(expected);
  });

  it("without a number in it, is shown as it is written and not believed", () => {
    const named = directory({ GTModelTypeGeoKey: 1, ProjectedCSTypeGeoKey: 32767 }, "ETRS_1989_UTM_Zone_32N");
    expect(tiffSystem(named, noBand, { quantity: "depth" }).issues).toEqual([
      { path: "/crs", code: "raster-crs-missing", facts: { found: "ETRS_1989_UTM_Zone_32N" } },
    ]);
  });
});

describe("GDAL's words on a band", () => {
  const metadata = `<GDALMetadata>
    <Item name="DESCRIPTION" sample="0" role="description">Depth &lt;100 yr&gt; &amp; more</Item>
    <Item name="OFFSET" sample="0" role="offset">5</Item>
    <Item name="SCALE" sample="0" role="scale">0.01</Item>
    <Item name="UNITTYPE" sample="0" role="unittype">m</Item>
    <Item name="SCALE" sample="1" role="scale">3</Item>
    <Item name="STATISTICS_MEAN" sample="0">7</Item>
  </GDALMetadata>`;

  it("are read for the first band", () => {
    expect(bandFacts(metadata)).toEqual({ scale: 0.01, offset: 5, unit: "m" });
    expect(bandNames(metadata)).toEqual(["Depth <100 yr> & more"]);
  });

  it("are not needed", () => {
    expect(bandFacts(undefined)).toEqual({ scale: 1, offset: 0, unit: undefined });
  });
});
