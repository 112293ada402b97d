import { zlibSync } from "fflate";
import { noret } from "../../shared/demo/index.ts";
import { blocksStart, type RawTag, rasterTags, rawTiff } from "./rawTiff.ts";
import { rawZip } from "./rawZip.ts";

/** A file that somebody might send to do harm. Made when it is needed: none lies in the repository. */
export interface HostileFile {
  name: string;
  bytes: () => Uint8Array;
  /** It takes seconds to go through all doors. */
  isLarge: boolean;
}

const text = (said: string) => new TextEncoder().encode(said);
const of = (name: string, make: () => string | Uint8Array): HostileFile => ({
  name,
  isLarge: false,
  bytes: () => {
    const made = make();
    return typeof made === "string" ? text(made) : made;
  },
});
const large = (...given: Parameters<typeof of>): HostileFile => ({ ...of(...given), isLarge: true });
const nested = (depth: number, open: string, close: string, inner = "1") =>
  open.repeat(depth) + inner + close.repeat(depth);
const collection = (...features: string[]) => `{"type":"FeatureCollection","features":[${features.join(",")}]}`;
const feature = (geometry: string, properties = "{}") =>
  `{"type":"Feature","properties":${properties},"geometry":${geometry}}`;
const polygon = (ring: string) => `{"type":"Polygon","coordinates":[${ring}]}`;
const parcel = (name: string, value: string) =>
  `{"ejerlavkode":9990001,"matrikelnr":"1a","registreretareal":100,"${name}":${value}}`;
const square = "[[600000,6200000],[600010,6200000],[600010,6200010],[600000,6200010],[600000,6200000]]";
const symlink = (0xa000 | 0o777) * 0x10000;
const cell = { path: "a.txt", content: text("hej ".repeat(10)) };

const archives = [
  of("zip bomb, flat", () => rawZip([{ path: "a.txt", content: new Uint8Array(40_000_000) }])),
  of("zip bomb, nested", () => {
    let inner = rawZip([{ path: "a.txt", content: new Uint8Array(40_000_000) }]);
    for (let i = 0; i < 4; i++) inner = rawZip([1, 2, 3, 4].map((n) => ({ path: `${n}.zip`, content: inner })));
    return inner;
  }),
  of("zip bomb, overlapping", () =>
    rawZip([
      { path: "a.txt", content: new Uint8Array(900_000) },
      ...Array.from({ length: 900 }, (_, i) => ({
        path: `${i}`,
        headPath: "a.txt",
        content: new Uint8Array(),
        at: 0,
        says: 900_000,
      })),
    ]),
  ),
  of("zip that leads out of its folder", () => rawZip([{ ...cell, path: "../../etc/cron.d/x" }])),
  of("zip with an absolute path", () => rawZip([{ ...cell, path: "/etc/passwd" }])),
  of("zip with a backslash and a drive", () => rawZip([{ ...cell, path: "C:\\windows\\win.ini" }])),
  of("zip with a NUL in a name", () => rawZip([{ ...cell, path: "a.txt\0.exe" }])),
  of("zip with a link", () => rawZip([{ path: "log", content: text("/etc"), attributes: symlink, method: 0 }])),
  of("zip with __proto__", () => rawZip([{ ...cell, path: "__proto__" }])),
  of("PDF that is a zip too", () => Buffer.concat([text("%PDF-1.7\n"), rawZip([cell]), text("%%EOF")])),
];

const xml = [
  of("GML, a billion laughs", () => {
    const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
    return `<?xml version="1.0"?><!DOCTYPE g [<!ENTITY l0 "lol">${entities}]><gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml">&l9;</gml:FeatureCollection>`;
  }),
  of(
    "GML with an entity elsewhere",
    () =>
      '<?xml version="1.0"?><!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "http://169.254.169.254/">]><gml:a xmlns:gml="g">&x;&y;</gml:a>',
  ),
  of(
    "GML, one entity a million times",
    () => `<?xml version="1.0"?><!DOCTYPE g [<!ENTITY a "${"a".repeat(50_000)}">]><g>${"&a;".repeat(50_000)}</g>`,
  ),
  of(
    "KML that fetches another",
    () =>
      '<?xml version="1.0"?><kml><NetworkLink><Link><href>http://127.0.0.1:8420/v1/cases</href></Link></NetworkLink></kml>',
  ),
  of("SVG with a script", () => '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
];

/** A feature of GML with a geometry. */
const gml = (geometry: string) =>
  `<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2"><gml:featureMember><ting>${geometry}</ting></gml:featureMember></gml:FeatureCollection>`;
const inSystem = 'srsName="urn:ogc:def:crs:EPSG::25832"';

const markup = [
  of("GML with its surfaces 10,000 deep", () => gml(nested(10_000, "<gml:MultiSurface>", "</gml:MultiSurface>", ""))),
  of("GML with a name of a million letters", () => gml(`<gml:${"a".repeat(1_000_000)}/>`)),
  of("GML whose document type never ends", () => `<!DOCTYPE g [${"<!ENTITY a 'b'>".repeat(100_000)}`),
  of("GML of a million empty positions", () =>
    gml(`<gml:MultiPoint ${inSystem}>${"<gml:pointMember/>".repeat(50_000)}</gml:MultiPoint>`),
  ),
  of("GML with numbers of a position by the billion", () =>
    gml(`<gml:LineString ${inSystem} srsDimension="1000000000"><gml:posList>1 2 3</gml:posList></gml:LineString>`),
  ),
  of("GML with an attribute called __proto__", () =>
    gml(
      `<__proto__>1</__proto__><constructor>2</constructor><gml:Point ${inSystem}><gml:pos>1e400 2</gml:pos></gml:Point>`,
    ),
  ),
  of(
    "GML of many layers",
    () =>
      `<g:FeatureCollection xmlns:g="g">${Array.from({ length: 5_000 }, (_, i) => `<g:featureMember><a${i}/></g:featureMember>`).join("")}</g:FeatureCollection>`,
  ),
  of("GML with 100,000 columns", () => gml(Array.from({ length: 100_000 }, (_, i) => `<a${i}>1</a${i}>`).join(""))),
  large("GML, a ring of ten million numbers", () =>
    gml(
      `<gml:Polygon ${inSystem}><gml:exterior><gml:LinearRing><gml:posList>${"600000 ".repeat(6_000_000)}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>`,
    ),
  ),
  large(
    "GML of a million features",
    () =>
      `<g:FeatureCollection xmlns:g="g">${"<g:featureMember><a/></g:featureMember>".repeat(1_000_000)}</g:FeatureCollection>`,
  ),
  of(
    "KML, geometries in each other 10,000 deep",
    () => `<kml><Placemark>${nested(10_000, "<MultiGeometry>", "</MultiGeometry>", "")}</Placemark></kml>`,
  ),
  of("KML that ends in the middle of a name", () => "<kml><Placemark><Po"),
];

/** The head of a shape file, with its length in 16-bit words. */
function shapes(kind: number, record: readonly number[], words = 50 + 4 + record.length * 2): Uint8Array {
  const view = new DataView(new ArrayBuffer(100 + 8 + record.length * 4));
  view.setInt32(0, 9_994);
  view.setInt32(24, words);
  view.setInt32(28, 1_000, true);
  view.setInt32(32, kind, true);
  view.setInt32(100, 1);
  view.setInt32(104, record.length * 2);
  for (const [i, value] of record.entries()) view.setInt32(108 + i * 4, value, true);
  return new Uint8Array(view.buffer);
}
/** A table of one column, with what its head says of its rows. */
function dbf(records: number, head = 65, row = 11): Uint8Array {
  const bytes = new Uint8Array(Math.max(head, 65) + 12).fill(0x20);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 3);
  view.setUint32(4, records, true);
  view.setUint16(8, head, true);
  view.setUint16(10, row, true);
  bytes.set(text("navn\0\0\0\0\0\0\0C"), 32);
  bytes[48] = 10;
  bytes[64] = 0x0d;
  return bytes;
}
const prj = text(
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["W",6378137,298.257]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]',
);
const shapefile = (shp: Uint8Array, table: Uint8Array, system = prj) =>
  rawZip([
    { path: "a.shp", content: shp },
    { path: "a.dbf", content: table },
    { path: "a.prj", content: system },
  ]);
const box = [0, 0, 0, 0, 0, 0, 0, 0];
const shapefiles = [
  of("shapefile of two billion points", () => shapefile(shapes(5, [5, ...box, 1, 0x7fff_ffff, 0]), dbf(1))),
  of("shapefile of less than no parts", () => shapefile(shapes(5, [5, ...box, -1, -1, 0]), dbf(1))),
  of("shapefile whose record goes on for ever", () => shapefile(shapes(1, [1, 0, 0], 0x7fff_ffff), dbf(1))),
  of("shapefile of four billion rows", () => shapefile(shapes(1, [1, 0, 0, 0, 0]), dbf(0xffff_ffff))),
  of("shapefile with rows of no size", () => shapefile(shapes(1, [1, 0, 0, 0, 0]), dbf(1, 65, 0))),
  of("shapefile with a head of no size", () => shapefile(shapes(1, [1, 0, 0, 0, 0]), dbf(1, 0, 11))),
  of("shapefile whose system is 10,000 deep", () =>
    shapefile(shapes(1, [1, 0, 0, 0, 0]), dbf(1), text(nested(10_000, "PROJCS[", "]"))),
  ),
  of("shapefile, a bomb in its table", () =>
    rawZip([
      { path: "a.shp", content: new Uint8Array(150_000), says: 150_000_000 },
      { path: "a.dbf", content: new Uint8Array(150_000), says: 150_000_000 },
    ]),
  ),
  of("shapefile that leads out of its folder", () =>
    rawZip([
      { path: "../../a.shp", content: shapes(1, [1, 0, 0, 0, 0]) },
      { path: "../../a.dbf", content: dbf(1) },
    ]),
  ),
];

const flatGeobufs = [
  of("FlatGeobuf with a head of four billion bytes", () => Buffer.from("6667620366676200fffffffff0000000", "hex")),
  of("FlatGeobuf of nothing but its first bytes", () => Buffer.from("6667620366676200", "hex")),
  of("FlatGeobuf whose head points at itself", () => {
    const bytes = Buffer.alloc(2_000, 4);
    bytes.set(Buffer.from("6667620366676200", "hex"));
    bytes.writeUInt32LE(1_000, 8);
    return bytes;
  }),
];

/** A workbook with one sheet. */
const workbook = (sheet: string, strings = "") =>
  rawZip([
    {
      path: "xl/workbook.xml",
      content: text('<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'),
    },
    {
      path: "xl/_rels/workbook.xml.rels",
      content: text('<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'),
    },
    { path: "xl/worksheets/sheet1.xml", content: text(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`) },
    { path: "xl/sharedStrings.xml", content: text(`<sst>${strings}</sst>`) },
  ]);
const workbooks = [
  of("workbook with a cell far to the right", () => workbook('<row r="1"><c r="ZZZ1"><v>1</v></c></row>')),
  of("workbook with a row that is none", () => workbook('<row r="1e400"><c r="1A"><v>1</v></c></row>')),
  of("workbook that refers to texts it does not have", () =>
    workbook('<row r="1"><c r="A1" t="s"><v>4000000000</v></c></row>'),
  ),
  of("workbook with a billion laughs", () => workbook("", '<!DOCTYPE s [<!ENTITY a "b">]><si><t>&a;</t></si>')),
  of("workbook whose sheet lies elsewhere", () =>
    rawZip([
      { path: "xl/workbook.xml", content: text('<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>') },
      {
        path: "xl/_rels/workbook.xml.rels",
        content: text(
          '<Relationships><Relationship Id="r1" Target="http://127.0.0.1/" TargetMode="External"/></Relationships>',
        ),
      },
    ]),
  ),
  large("workbook of a million rows", () =>
    workbook('<row><c t="inlineStr"><is><t>a</t></is></c></row>'.repeat(1_000_000)),
  ),
];

const polyglots = [
  of("GIF that is a script too", () => "GIF89a/*\0\0\0*/=1;alert(document.domain)//"),
  of("page in a table", () => "matrikelnr;grund\n<script>alert(1)</script>;<img src=x onerror=alert(1)>\n"),
  of("page", () => "<!doctype html><script>alert(1)</script>"),
  of("program", () => Buffer.concat([text("\x7fELF"), new Uint8Array(1_000)])),
];

const strip = (id: 273 | 279, ...values: number[]): RawTag => ({ id, type: 4, values });
const packed = (compression: number): RawTag => ({ id: 259, type: 3, values: [compression] });
function tiffOf(columns: number, rows: number, more: readonly RawTag[], block: Uint8Array): Uint8Array {
  const tags = (at: number) => rasterTags(columns, rows, [...more, strip(273, at), strip(279, block.length)]);
  return rawTiff(tags(blocksStart(tags(0))), [block]);
}
const rasters = [
  of("TIFF of four billion columns", () => tiffOf(4_000_000_000, 4_000_000_000, [], new Uint8Array(16))),
  of("TIFF of 100 million cells in one strip", () =>
    tiffOf(10_000, 10_000, [packed(8)], zlibSync(new Uint8Array(1_000))),
  ),
  large("TIFF, deflate that fills the memory", () =>
    tiffOf(500, 500, [packed(8)], zlibSync(new Uint8Array(400_000_000))),
  ),
  large("TIFF, LZW that fills the memory", () => tiffOf(1_000, 1_000, [packed(5)], growingLzw(4_000_000))),
  of("TIFF whose images go in a circle", () => {
    const tags = rasterTags(4, 4, [strip(279, 64)]);
    return rawTiff(tags, [new Uint8Array(64)], 8);
  }),
  of("TIFF with four billion offsets", () =>
    rawTiff(
      rasterTags(4, 4, [
        { ...strip(273, 0), count: 0xffff_ffff },
        { ...strip(279, 0), count: 0xffff_ffff },
      ]),
    ),
  ),
  of("TIFF with a name of four billion letters", () =>
    rawTiff(rasterTags(4, 4, [{ id: 42112, type: 2, values: [60, 0, 0, 0, 0], count: 0xffff_fff0 }])),
  ),
  of("TIFF with tiles of no size", () =>
    rawTiff(
      rasterTags(4, 4, [
        { id: 322, type: 4, values: [0] },
        { id: 323, type: 4, values: [0] },
      ]),
    ),
  ),
  of("TIFF that lies nowhere", () =>
    tiffOf(2, 2, [{ id: 33550, type: 12, values: [Number.NaN, Number.NaN, 0] }], new Uint8Array(16)),
  ),
  of("BigTIFF of endless tags", () => Buffer.from("49492b000800000010000000000000000000ffffffffffffff7f", "hex")),
  of(
    "grid of a million million cells",
    () => "ncols 1000000\nnrows 1000000\nxllcorner 600000\nyllcorner 6200000\ncellsize 1\n1 2 3",
  ),
  of("grid with cells of no size", () => "ncols 2\nnrows 2\nxllcorner 600000\nyllcorner 6200000\ncellsize 0\n1 2 3 4"),
  of("grid of below nothing", () => "ncols -2\nnrows 2\nxllcorner 600000\nyllcorner 6200000\ncellsize 1\n1 2 3 4"),
  of(
    "grid with a number of a million digits",
    () => `ncols 1\nnrows 1\nxllcorner 600000\nyllcorner 6200000\ncellsize 1\n${"9".repeat(1_000_000)}`,
  ),
  large("grid that is ten million spaces", () => `ncols 2\nnrows 2\n${" ".repeat(10_000_000)}`),
];
/** LZW codes each one byte longer than the one before, cleared when the table is full. */
function growingLzw(bytes: number): Uint8Array {
  const out: number[] = [];
  let [held, bits] = [0n, 0n];
  const put = (code: number, width: number) => {
    held = (held << BigInt(width)) | BigInt(code);
    for (bits += BigInt(width); bits >= 8n; bits -= 8n) {
      out.push(Number((held >> (bits - 8n)) & 255n));
      held &= (1n << (bits - 8n)) - 1n;
    }
  };
  while (out.length < bytes) {
    put(256, 9);
    put(1, 9);
    for (let next = 258; next < 4_094; next++) put(next, next < 511 ? 9 : next < 1_023 ? 10 : next < 2_047 ? 11 : 12);
  }
  return Uint8Array.from(out);
}

const databases = [
  of("GeoPackage with broken pages", () => {
    const file = Buffer.alloc(40_960, 0xff);
    file.write("SQLite format 3\0", 0, "latin1");
    return file;
  }),
  of("GeoPackage with a trigger that calls itself", () =>
    Buffer.concat([
      text("SQLite format 3\0"),
      text("CREATE TRIGGER t AFTER INSERT ON a BEGIN INSERT INTO a VALUES (1); END;"),
    ]),
  ),
];

const json = [
  of("JSON, 100,000 lists in each other", () => nested(100_000, "[", "]")),
  of("JSON, 100,000 objects in each other", () => nested(100_000, '{"a":', "}")),
  of("JSON that never ends", () => "[".repeat(1_000_000)),
  of("JSON with 1e400", () =>
    collection(
      feature(polygon("[[1e400,6200000],[600010,-1e400],[600010,6200010],[1e400,6200000]]"), parcel("x", "1e400")),
    ),
  ),
  large("JSON, a text of ten million letters", () => `"${"a".repeat(10_000_000)}"`),
  large("JSON, a name of ten million letters", () => `{"${"a".repeat(10_000_000)}":1}`),
  of("JSON with __proto__", () => '{"__proto__":{"isAdmin":true},"format":"vandret-sag/1.7"}'),
  of("JSON with constructor.prototype", () => '{"constructor":{"prototype":{"isAdmin":true}}}'),
  of("JSON with a name twice", () => '{"format":"vandret-sag/1.7","format":"vandret-sag/1.0"}'),
  large("JSON, a million empty objects", () => `[${"{},".repeat(999_999)}{}]`),
  large("case with 100,000 measures", () =>
    JSON.stringify({ ...noret(), measures: Array.from({ length: 100_000 }, () => ({})) }),
  ),
];

const geoJson = [
  large("GeoJSON of half a million corners", () => {
    const corner = (i: number) => `[${600_000 + (i % 700)},${6_200_000 + Math.floor(i / 700)}]`;
    return collection(
      feature(polygon(`[${Array.from({ length: 510_000 }, (_, i) => corner(i)).join(",")},[600000,6200000]]`)),
    );
  }),
  large("GeoJSON of 60,000 things", () =>
    collection(...Array.from({ length: 60_000 }, () => feature(polygon(square)))),
  ),
  of("GeoJSON, collections in collections", () =>
    collection(feature(nested(5_000, '{"type":"GeometryCollection","geometries":[', "]}", "null"))),
  ),
  of("GeoJSON beyond the world", () =>
    collection(feature(polygon("[[1e308,1e308],[-1e308,1e308],[-1e308,-1e308],[1e308,1e308]]"))),
  ),
  of(
    "GeoJSON with __proto__ as a property",
    () =>
      `{"type":"FeatureCollection","__proto__":{"isAdmin":true},"features":[${feature("null", '{"__proto__":{"isAdmin":true}}')}]}`,
  ),
  of("GeoJSON with texts for numbers", () =>
    collection(feature(polygon('[["600000","6200000"],[{},[]],[null,null],["600000","6200000"]]'))),
  ),
];

const tables = [
  large("table with a quote that never ends", () => `matrikelnr;grund\n"${"a;".repeat(1_000_000)}`),
  large("table of a million columns", () => `${"a;".repeat(1_000_000)}\n`),
  of("table of a million quotes", () => `${'"'.repeat(1_000_001)}\n1;2`),
  large("table of ten million line ends", () => "\r".repeat(10_000_000)),
  of("points that are no numbers", () => `x;y;z\n${"1e400;NaN;Infinity\n".repeat(1_000)}`),
  large("points of 1,200,000 lines", () => "600000;6200000;1\n".repeat(1_200_000)),
];

const texts = [
  of("nothing", () => ""),
  of("a thousand NULs", () => new Uint8Array(1_000)),
  of("no UTF-8", () => Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])),
  large("60 MB of spaces", () => new Uint8Array(60_000_000).fill(0x20)),
];

export const corpus: readonly HostileFile[] = [
  ...[
    archives,
    xml,
    markup,
    shapefiles,
    flatGeobufs,
    workbooks,
    polyglots,
    rasters,
    databases,
    json,
    geoJson,
    tables,
    texts,
  ].flat(),
];
