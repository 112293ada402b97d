import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sqlite } from "../../functions/adapters/sqlite.ts";
import { classesOf } from "../../shared/documents/amountClasses.ts";
import { mapFlatGeobufs, mapKml, mapShapefiles, qgisFolder } from "../../shared/documents/index.ts";
import { inUtm32, readFeatureFile, readZip, type Sqlite } from "../../shared/formats/index.ts";
import { roundToMm, toUtm32 } from "../../shared/geo/index.ts";
import type { CaseFile, Geometry } from "../../shared/model/index.ts";
import { ask, goldenRoll, temporaryFolder } from "./rolls.ts";

const folder = temporaryFolder();
afterAll(folder.remove);
let db: Sqlite;
beforeAll(async () => {
  db = await sqlite();
});

/** A drawn area with a hole, a dike, a pump, a basin, a layer, and a title with Danish letters and signs of XML. */
const drawn = (golden: CaseFile): CaseFile => {
  const [first] = golden.parcels;
  const [x, y] = (first!.geometry.coordinates as [number, number][][])[0]![0]!;
  const square = (side: number, at = 0): [number, number][] => [
    [x + at, y + at],
    [x + at + side, y + at],
    [x + at + side, y + at + side],
    [x + at, y + at + side],
    [x + at, y + at],
  ];
  const [measure] = golden.measures;
  return {
    ...golden,
    title: "Dige ved Ærø & Østerå <1>",
    area: { type: "Polygon", coordinates: [square(5_000, -2_000), square(10, 4)] },
    measures: [
      {
        ...measure!,
        geometry: {
          type: "LineString",
          coordinates: [
            [x, y],
            [x + 10.001, y + 0.5],
          ],
        },
      },
    ],
    layers: [
      {
        ...{ id: "lag", kind: "zone", title: "Zoner, æøå", covers: null, withinM: 0, synthetic: true },
        source: { text: "opfundet", link: null, date: null },
        features: [
          { geometry: { type: "MultiPolygon", coordinates: [[square(2)], [square(2, 10)]] }, value: "rural" },
          { geometry: { type: "Point", coordinates: [x + 0.125, y] }, value: "urban" },
        ],
      },
    ],
  };
};
const rolled = goldenRoll(drawn);
const { calculation, theCase } = rolled;

interface Row {
  properties: Record<string, string | number | null>;
  geometry: { type: string; coordinates: unknown } | null;
}
/** The rows of a layer as GDAL reads them. */
const rowsBy = (path: string, ...layer: string[]): Row[] =>
  (
    JSON.parse(ask("ogr2ogr", "-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=9", "/vsistdout/", path, ...layer)) as {
      features: Row[];
    }
  ).features;

function unpacked(name: string, bytes: Uint8Array): string {
  const read = readZip(bytes, { files: 200, bytes: 50_000_000, ratio: 1_032, pathLength: 100 });
  if (!read.ok) throw new Error(read.refusal.is);
  for (const [path, content] of read.files) folder.write(`${name}-${path}`, content);
  return folder.path(`${name}-`);
}

/** The numbers of each ring, wherever it begins and whichever way it runs. */
const corners = (shape: { type: string; coordinates: unknown } | null): string[] => {
  const flat = (found: unknown): number[][] =>
    Array.isArray(found) && typeof found[0] === "number" ? [found as number[]] : (found as unknown[]).flatMap(flat);
  return [...new Set(flat(shape?.coordinates ?? []).map(([x, y]) => `${x} ${y}`))].sort();
};

/** Sound XML by expat, a parser of another kind than our own reader's. */
const expectXml = (path: string) =>
  expect(ask("/usr/bin/python3", "-c", "import sys, xml.dom.minidom as x; x.parse(sys.argv[1])", path)).toBe("");

const shares = calculation.units.map(({ id, oere }) => [id, oere]);

describe.each([
  ["shapefiles", "shp", () => mapShapefiles(calculation, theCase, "da"), 254],
  ["FlatGeobuf files", "fgb", () => mapFlatGeobufs(calculation, theCase, "da"), Infinity],
] as const)("a case as %s", (_, ending, make, longest) => {
  const path = unpacked(ending, make());
  const layer = (name: string) => rowsBy(`${path}${name}.${ending}`);

  it("has by GDAL each unit's share in whole øre, its reason, and its corners as they stand", () => {
    const rows = layer("roll");
    expect(rows.map(({ properties }) => [properties.unit, properties.shareOere])).toEqual(shares);
    expect(rows.map(({ geometry }) => corners(geometry))).toEqual(
      shares.map(([unit]) => corners(theCase.parcels.find(({ id }) => id === unit)!.geometry)),
    );
    for (const { properties } of rows)
      expect(Buffer.byteLength(String(properties.because))).toBeLessThanOrEqual(longest);
  });

  it("says that it is EPSG:25832", () => {
    expect(ask("ogrinfo", "-so", "-al", `${path}roll.${ending}`)).toContain('ID["EPSG",25832]');
  });

  it("has the area with its hole, the measures, and the layers, a file for each kind of shape", () => {
    expect(corners(layer("area")[0]!.geometry)).toEqual(corners(theCase.area as Geometry));
    expect(layer("area")[0]!.properties.title).toBe("Dige ved Ærø & Østerå <1>");
    expect(layer("measures_line")[0]!.geometry).toEqual(theCase.measures[0]!.geometry);
    expect(layer("facts_point")[0]!.properties).toMatchObject({ layer: "Zoner, æøå", value: "urban" });
    expect(corners(layer("facts_area")[0]!.geometry)).toEqual(corners(theCase.layers[0]!.features[0]!.geometry));
  });

  it("is read again by our own reader, the same to the millimetre", async () => {
    const bytes =
      ending === "shp"
        ? make()
        : new Uint8Array(await import("node:fs").then((fs) => fs.readFileSync(`${path}roll.fgb`)));
    const read = await readFeatureFile(bytes, { sqlite, layer: ending === "shp" ? "roll" : undefined });
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.value.features.map(({ properties }) => [properties.unit, Number(properties.shareOere)])).toEqual(
      shares,
    );
  });

  it("is the same bytes each time", () => {
    expect(make()).toEqual(make());
  });
});

describe("a case as shapefiles", () => {
  it("tells what each column is called in full", () => {
    const path = unpacked("list", mapShapefiles(calculation, theCase, "da"));
    const list = ask("cat", `${path}kolonner.csv`);
    expect(list).toContain("roll.shp;shareOere;");
    expect(list).toContain("roll.shp;yearlyChan;");
  });
});

describe("a case as KML", () => {
  it("draws the area that lies over all parcels as an edge: nothing of them is hidden", () => {
    const text = mapKml(calculation, theCase, "da");
    const fillOf = (name: string) => new RegExp(`<Style id="${name}-0">.*?<PolyStyle><color>(..)`).exec(text)?.[1];
    expect(fillOf("area")).toBe("00");
    expect(fillOf("facts_area")).toBe("00");
    expect(fillOf("roll")).toBe("cc");
  });

  it("draws each map layer in the colour that the page's legend has for it", () => {
    const text = mapKml(calculation, theCase, "da");
    const lookOf = (says: string) => {
      const url = new RegExp(
        `<styleUrl>#(facts_[^<]*)</styleUrl><ExtendedData>(?:(?!</Placemark>).)*<value>${says}<`,
      ).exec(text);
      return new RegExp(`<Style id="${url?.[1]}"><LineStyle><color>(\\w+)<`).exec(text)?.[1];
    };
    // #999933 and #cc79a7, in KML's order: alpha, blue, green, red.
    expect(lookOf("landzone")).toBe("ff339999");
    expect(lookOf("byzone")).toBe("ffa779cc");
  });

  it("has its layers as folders by GDAL, where they lie to the millimetre", async () => {
    const text = mapKml(calculation, theCase, "da");
    const path = folder.write("case.kml", text);
    expectXml(path);
    expect(ask("ogrinfo", "-q", path)).toContain("Andel af regningen");
    const read = await readFeatureFile(new TextEncoder().encode(text), { sqlite });
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { features } = inUtm32(read.value, { toUtm32, roundToMm });
    const roll = features.filter(({ properties }) => "shareOere" in properties);
    expect(roll.map(({ properties }) => [properties.unit, Number(properties.shareOere)])).toEqual(shares);
    const dike = features.find(({ properties }) => properties.kind === "Dige");
    expect(dike?.geometry).toEqual(theCase.measures[0]!.geometry);
  });
});

describe("a QGIS project", () => {
  const path = () => unpacked("qgis", qgisFolder(calculation, theCase, "da", db));

  it("names layers that are in the GeoPackage beside it, and is sound XML with its styles", () => {
    const at = path();
    for (const name of readdirSync(folder.path("")).filter((one) => /^qgis-.*\.(qgs|qml)$/.test(one)))
      expectXml(folder.path(name));
    const project = ask("cat", `${at}sag.qgs`);
    const sources = [...project.matchAll(/<datasource>\.\/sag\.gpkg\|layername=(\w+)<\/datasource>/g)].map(
      ([, name]) => name!,
    );
    expect(sources).toEqual(expect.arrayContaining(["measures_line", "area", "facts_point", "facts_area", "roll"]));
    const layers = ask("ogrinfo", "-q", `${at}sag.gpkg`);
    for (const name of sources) expect(layers).toMatch(new RegExp(`: ${name} \\(`));
    expect(project).toContain("Dige ved Ærø &amp; Østerå &lt;1&gt;");
    expect(rowsBy(`${at}sag.gpkg`, "measures_line")[0]!.geometry).toEqual(theCase.measures[0]!.geometry);
  });

  it("has the page's classes and colours, each amount in one of them", () => {
    const style = ask("cat", `${path()}roll.qml`);
    const ranges = [...style.matchAll(/lower="([\d.]+)" upper="([\d.]+)"/g)].map(
      ([, from, to]) => [Number(from), Number(to)] as const,
    );
    const amounts = calculation.units.map(({ oere }) => oere);
    for (const amount of amounts) expect(ranges.filter(([from, to]) => amount >= from && amount <= to)).toHaveLength(1);
    // The first is for those who pay nothing.
    expect(ranges.slice(1).map(([from]) => from)).toEqual(classesOf(amounts).map(({ fromOere }) => fromOere));
    for (const { colour } of classesOf(amounts)) {
      const rgb = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16)).join(",");
      expect(style).toContain(`v="${rgb},255"`);
    }
  });

  // QGIS itself is asked by `npm run prove:qgis`; these are what it showed to be wrong once.
  describe("as QGIS takes it", () => {
    const project = () => ask("cat", `${path()}sag.qgs`);
    const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one]) => one!);

    it("names its layers alike in the list and where they are told, by more than the ten signs that QGIS wants", () => {
      const ids = all(project(), /<id>(.*?)<\/id>/g);
      expect(all(project(), /<layer-tree-layer id="(.*?)"/g)).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id.length).toBeGreaterThan(10);
    });

    it("tells its CRS as text that GDAL knows as EPSG:25832, since by a PROJ string QGIS takes another", () => {
      const told = all(project(), /<wkt>(.*?)<\/wkt>/g).map((one) => one.replaceAll("&quot;", '"'));
      expect(new Set(told).size).toBe(1);
      expect(ask("gdalsrsinfo", "-o", "epsg", told[0]!).trim()).toBe("EPSG:25832");
      expect(project()).not.toContain("<proj4>");
    });

    it("opens with every parcel in sight, and no wider than the case", () => {
      const [west, south, east, north] = ["xmin", "ymin", "xmax", "ymax"].map((side) =>
        Number(all(project(), new RegExp(`<${side}>(.*?)</${side}>`, "g"))[0]),
      );
      for (const { geometry } of theCase.parcels)
        for (const corner of corners(geometry)) {
          const [x, y] = corner.split(" ").map(Number);
          expect(x! > west! && x! < east! && y! > south! && y! < north!).toBe(true);
        }
      // The drawn area is 5 km wide.
      expect(east! - west!).toBeLessThan(6_000);
    });

    it("draws the area and the map layers as edges, and what lies under the shares only once it is turned on", () => {
      for (const name of ["area", "facts_area"])
        expect(ask("cat", `${path()}${name}.qml`)).toContain('<prop k="style" v="no"/>');
      expect(ask("cat", `${path()}roll.qml`)).toContain('<prop k="style" v="solid"/>');
      expect(all(project(), /<layer-tree-layer id="([^"]*)"[^>]*checked="Qt::Unchecked"/g)).toEqual([
        "vandret_layer_roll_risk",
      ]);
    });

    it("draws the map layers by what the page's legend calls them, in its colours", () => {
      const style = ask("cat", `${path()}facts_area.qml`);
      expect(style).toContain('type="categorizedSymbol" attr="shownAs"');
      const at = /<category value="landzone" symbol="(\d)"/.exec(style)?.[1];
      expect(new RegExp(`<symbol name="${at}".*?outline_color" v="(.*?)"`).exec(style)?.[1]).toBe("153,153,51,255");
      expect(rowsBy(`${path()}sag.gpkg`, "facts_area")[0]!.properties.shownAs).toBe("landzone");
    });

    it("hatches the units whose damage is not known", () => {
      const units = calculation.units.map((unit, i) => (i === 0 ? { ...unit, eadWithoutOere: null } : unit));
      const made = unpacked("unknown", qgisFolder({ ...calculation, units }, theCase, "da", db));
      const style = ask("cat", `${made}roll_risk.qml`);
      expect(style).toContain('attr="coalesce(&quot;eadWithout&quot;, -1)"');
      expect(style).toMatch(/lower="-1\.0+" upper="-1\.0+" symbol="0" label="Ikke kendt"/);
      expect(style).toContain('<prop k="style" v="f_diagonal"/>');
      expect(ask("cat", `${path()}roll_risk.qml`)).toContain('attr="eadWithout"');
    });
  });

  it("calls each column in full, in a shapefile too", () => {
    const [short, long] = [unpacked("names", mapShapefiles(calculation, theCase, "da")), path()].map((at) =>
      ask("cat", `${at}roll.qml`),
    );
    expect(short).toContain('<alias field="yearlyChan" name="Chance om året for vand ved bygningen"/>');
    expect(long).toContain('<alias field="yearlyChanceOfWater" name="Chance om året for vand ved bygningen"/>');
  });
});
