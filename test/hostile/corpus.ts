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
  ...[archives, xml, polyglots, rasters, databases, json, geoJson, tables, texts].flat(),
];
