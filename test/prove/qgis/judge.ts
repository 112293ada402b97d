import { classesOf } from "../../../shared/documents/amountClasses.ts";
import { factLooks } from "../../../shared/documents/factLooks.ts";
import { areaM2, toLonLat } from "../../../shared/geo/index.ts";
import type { CaseFile, Geometry, Position } from "../../../shared/model/index.ts";
import { becauseText, rollColumns } from "../../../shared/texts/index.ts";
import { mapFileTexts } from "../../../shared/texts/mapFiles.ts";
import { colours } from "../../../web/map/colours.ts";
import type { Rolled } from "./files.ts";
import type { Seen, SeenBox, SeenLayer } from "./seen.ts";

export interface Check {
  what: string;
  /** How many things were compared. */
  count: number;
  wrong: string[];
}

/** What a layer must be, out of the case and its roll alone. */
interface Asked {
  name: string;
  title: string;
  shapes: Geometry[];
  /** How many of it are drawn in each colour. */
  drawn: Record<string, number>;
}

const words = mapFileTexts.da;
const utm32 = "EPSG:25832";
/** What QGIS says of other programs that are not here. */
const ofOthers = /^Processing: Problem with (GRASS|OTB|SAGA) installation/;
/** The town's urban zone: all its edge is the rural zone's too, which is drawn after it. */
const hiddenInNoret = factLooks.zone.values!.urban!;
const mmM = 0.0005;
/** GeoJSON has seven decimals of a degree, KML nine. */
const degrees = { geojson: 1e-7, kml: 2e-9 };
const longestInShapefile = 254;

/** Compares what QGIS sees of a case's files with the case and its roll. */
export function judge(rolled: Rolled, seen: Seen): Check[] {
  const asked = askedOf(rolled);
  return [
    project(rolled, asked, seen),
    layers(asked, seen),
    styles(rolled, asked, seen),
    names(seen),
    files(asked, seen),
    rows(rolled, seen),
    algorithms(rolled, seen),
    pictures(rolled, asked, seen),
  ];
}

function checkOf(what: string): Check & { equal(name: string, found: unknown, wanted: unknown): void } {
  const check: Check = { what, count: 0, wrong: [] };
  return Object.assign(check, {
    equal: (name: string, found: unknown, wanted: unknown) => {
      check.count++;
      const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)];
      if (one !== other) check.wrong.push(`${name}: QGIS has ${one?.slice(0, 300)}, it is ${other?.slice(0, 300)}`);
    },
  });
}

/** Amounts that are not known are null; of the classes, the colour of each. */
function colourOf(amount: number | null, amounts: readonly number[]): string {
  if (amount === null) return "#8a8a8a";
  if (amount === 0) return colours.nothing;
  return classesOf(amounts).findLast(({ fromOere }) => amount >= fromOere)!.colour;
}

function counted(some: readonly (number | null)[]): Record<string, number> {
  const known = some.filter((one) => one !== null);
  const counts: Record<string, number> = {};
  for (const one of some) {
    const colour = colourOf(one, known);
    counts[colour] = (counts[colour] ?? 0) + 1;
  }
  return counts;
}

function askedOf({ theCase, calculation }: Rolled): Asked[] {
  const byKind = (
    name: string,
    titles: Record<"area" | "line" | "point", string>,
    some: readonly (readonly [colour: string, shape: Geometry | null])[],
  ) =>
    (["point", "line", "area"] as const).flatMap((kind): Asked[] => {
      const types = { point: ["Point"], line: ["LineString"], area: ["Polygon", "MultiPolygon"] }[kind];
      const ofKind = some.filter(([, shape]) => shape !== null && types.includes(shape.type));
      const shapes = ofKind.map(([, shape]) => shape!);
      const drawn: Record<string, number> = {};
      for (const [colour] of ofKind) drawn[colour] = (drawn[colour] ?? 0) + 1;
      return shapes.length === 0 ? [] : [{ name: `${name}_${kind}`, title: titles[kind], shapes, drawn }];
    });
  const { area, measures, buildings } = theCase;
  if (area === null || area.type === "Parcels") throw new Error("the case's area is to be drawn");
  const houses = buildings.flatMap(({ geometry }) => geometry ?? []);
  const parcels = parcelsOfRoll({ theCase, calculation });
  const { units } = calculation;
  const roll = { shapes: parcels, drawn: counted(units.map(({ oere }) => oere)) };
  return [
    ...byKind(
      "measures",
      words.measures,
      measures.map(({ geometry }) => [colours.measure, geometry]),
    ),
    { name: "area", title: words.area, shapes: [area], drawn: { [colours.area]: 1 } },
    ...byKind(
      "facts",
      words.facts,
      theCase.layers.flatMap(({ kind, features }) =>
        features.map(({ geometry, value }) => {
          const { colour, values = {} } = factLooks[kind];
          return [values[value ?? ""] ?? colour, geometry] as const;
        }),
      ),
    ),
    { name: "buildings", title: words.buildings, shapes: houses, drawn: { [colours.house]: houses.length } },
    { name: "roll", title: words.shares, ...roll },
    {
      ...{ name: "roll_risk", title: words.risk, shapes: parcels },
      drawn: counted(units.map(({ eadWithoutOere }) => eadWithoutOere)),
    },
  ];
}

function parcelsOfRoll({ theCase, calculation }: Omit<Rolled, "name">): CaseFile["parcels"][number]["geometry"][] {
  const byId = new Map(theCase.parcels.map((parcel) => [parcel.id, parcel]));
  return calculation.units.flatMap(({ parcels }) => parcels.map((id) => byId.get(id)!.geometry));
}

function boxOf(shapes: readonly Geometry[], to: (position: Position) => Position = (position) => position): SeenBox {
  const box: SeenBox = [Infinity, Infinity, -Infinity, -Infinity];
  const see = (some: unknown): void => {
    if (!Array.isArray(some)) return;
    if (typeof some[0] !== "number") return some.forEach(see);
    const [x, y] = to(some as Position);
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  };
  for (const { coordinates } of shapes) see(coordinates);
  return box;
}

const near = (some: SeenBox, other: SeenBox, by: number): boolean =>
  some.every((value, i) => Math.abs(value - other[i]!) <= by);

function project({ theCase, calculation }: Rolled, asked: Asked[], { project: seen, messages }: Seen): Check {
  const check = checkOf(
    "The project opens with nothing amiss: title, CRS, every layer found, in our order, turned on but the one that lies under another; it opens where the case lies",
  );
  check.equal("read", [seen.read, seen.error], [true, ""]);
  check.equal(
    "messages",
    messages.filter((one) => !ofOthers.test(one)),
    [],
  );
  check.equal("title", seen.title, theCase.title);
  check.equal("CRS", seen.crs, utm32);
  check.equal(
    "layers",
    seen.listed,
    asked.map(({ name, title }) => ({ name: title, found: true, on: name !== "roll_risk" })),
  );
  const [west, south, east, north] = boxOf(parcelsOfRoll({ theCase, calculation }));
  const [w, s, e, n] = seen.opensAt;
  check.equal("all parcels in sight", w <= west && s <= south && e >= east && n >= north, true);
  check.equal("parcels fill half of it", 2 * (east - west) >= e - w || 2 * (north - south) >= n - s, true);
  return check;
}

function layer(check: ReturnType<typeof checkOf>, { name, shapes, drawn }: Asked, seen: SeenLayer | undefined): void {
  check.equal(`${name} is valid`, seen?.valid, true);
  if (seen?.valid !== true) return;
  check.equal(`${name}: CRS`, seen.crs, utm32);
  check.equal(`${name}: features`, seen.features, shapes.length);
  check.equal(`${name}: extent to the millimetre`, near(seen.extent, boxOf(shapes), mmM), true);
  check.equal(`${name}: in each colour`, sorted(seen.drawnAs), sorted(drawn));
}

const sorted = (counts: Record<string, number>) => Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));

function layers(asked: Asked[], { project: seen }: Seen): Check {
  const check = checkOf(
    "Each layer of the project is valid, EPSG:25832, with as many features as the case, where the case has them to the millimetre, each in the colour of its class, none left out",
  );
  for (const one of asked) {
    layer(
      check,
      one,
      seen.layers.find(({ name }) => name === one.title),
    );
  }
  return check;
}

function styles({ calculation: { units } }: Rolled, asked: Asked[], { project: seen, files: found }: Seen): Check {
  const check = checkOf(
    "Renderers: the page's classes from and to the øre, their colours; no bad expression; the area and the map layers hide nothing",
  );
  const rendererOf = (of: string) =>
    seen.layers.find(({ name }) => name === asked.find(({ name: id }) => id === of)!.title)?.renderer;
  const known = units.flatMap(({ eadWithoutOere }) => eadWithoutOere ?? []);
  const someUnknown = known.length < units.length;
  const graded = [
    ["roll", "shareOere", units.map(({ oere }) => oere), 1],
    ["roll_risk", someUnknown ? 'coalesce("eadWithout", -1)' : "eadWithout", known, 100],
  ] as const;
  for (const [of, column, amounts, unit] of graded) {
    const shown = rendererOf(of);
    check.equal(`${of}: column`, [shown?.type, shown?.column, shown?.error], ["graduatedSymbol", column, ""]);
    const classes = classesOf(amounts);
    check.equal(
      `${of}: classes`,
      shown?.ranges?.map(({ from, colour, style }) => [Math.round(from * unit), colour, style]),
      [
        ...(of === "roll_risk" && someUnknown ? [[-100, "#8a8a8a", "f_diagonal"]] : []),
        [0, colours.nothing, "solid"],
        ...classes.map(({ fromOere, colour }) => [fromOere, colour, "solid"]),
      ],
    );
    check.equal(`${of}: the last class holds the most`, shown?.ranges?.at(-1)?.to, Math.max(...amounts) / unit);
    check.equal(
      `${of}: titles`,
      shown?.ranges?.every(({ title }) => title !== ""),
      true,
    );
  }
  for (const of of ["area", "facts_area"])
    check.equal(`${of} has an edge alone`, [...new Set(rendererOf(of)?.symbols?.map(({ style }) => style))], ["no"]);
  for (const part of ["shp", "fgb"])
    check.equal(`roll.${part} by its .qml`, found[`roll.${part}`]?.renderer, rendererOf("roll"));
  return check;
}

function names({ project: seen, files: found }: Seen): Check {
  const check = checkOf("Columns are called in full, with their unit, also where a shapefile takes ten signs");
  const columns = rollColumns.da;
  const aliasOf = ({ fields }: SeenLayer, name: string) => fields.find((field) => field.name === name)?.alias;
  const roll = seen.layers.find(({ name }) => name === words.shares);
  for (const [of, one] of [
    ["project", roll],
    ["roll.fgb", found["roll.fgb"]],
    ["roll.shp", found["roll.shp"]],
  ] as const) {
    check.equal(`${of} is there`, one?.valid, true);
    if (one?.valid !== true) continue;
    check.equal(`${of}: share`, aliasOf(one, "share"), columns.share);
    check.equal(`${of}: damage`, aliasOf(one, "eadWithout"), columns.eadWithout);
    const chance = of === "roll.shp" ? "yearlyChan" : "yearlyChanceOfWater";
    check.equal(`${of}: chance`, aliasOf(one, chance), columns.yearlyChanceOfWater);
    check.equal(
      `${of}: every column`,
      one.fields.filter(({ name, alias }) => name !== "fid" && alias === "").length,
      0,
    );
  }
  return check;
}

function files(asked: Asked[], { files: found }: Seen): Check {
  const check = checkOf(
    "Shapefile and FlatGeobuf: every layer as in the project, in EPSG:25832, drawn by the .qml beside it. GeoPackage, GeoJSON and KML: valid, all features, where they lie (GeoJSON to 7 decimals of a degree, KML to 9)",
  );
  const ofFiles = asked.filter(({ name }) => name !== "roll_risk");
  for (const one of ofFiles)
    for (const part of ["shp", "fgb"])
      layer(check, { ...one, name: `${one.name}.${part}` }, found[`${one.name}.${part}`]);
  const lonLat = ofFiles.map(({ title, shapes }) => [`case.kml: ${title}`, shapes, degrees.kml] as const);
  const roll = asked.find(({ name }) => name === "roll")!;
  for (const [name, shapes, by] of [...lonLat, ["roll.geojson", roll.shapes, degrees.geojson] as const]) {
    const one = found[name];
    check.equal(name, [one?.valid, one?.crs, one?.features], [true, "EPSG:4326", shapes.length]);
    check.equal(`${name}: extent`, one !== undefined && near(one.extent, boxOf(shapes, toLonLat), by), true);
  }
  const gpkg = found["roll.gpkg"];
  check.equal("roll.gpkg", [gpkg?.valid, gpkg?.crs, gpkg?.features], [true, utm32, roll.shapes.length]);
  check.equal("roll.gpkg: extent", gpkg !== undefined && near(gpkg.extent, boxOf(roll.shapes), mmM), true);
  return check;
}

function rows({ theCase, calculation: { units } }: Rolled, { project: seen, files: found }: Seen): Check {
  const check = checkOf(
    "Every unit's share in whole øre and its reason letter by letter, æøå and signs of XML too (a shapefile: its first 254 bytes); the measures' names",
  );
  const cells = ({ fields, rows: some }: SeenLayer, ...columns: string[]) => {
    const at = columns.map((column) => fields.findIndex(({ name }) => name === column));
    return some.map((row) => at.map((i) => row[i] ?? null));
  };
  const roll = seen.layers.find(({ name }) => name === words.shares);
  const ofRoll = {
    project: roll,
    ...Object.fromEntries(
      ["roll.shp", "roll.fgb", "roll.gpkg", "roll.geojson", `case.kml: ${words.shares}`].map((one) => [
        one,
        found[one],
      ]),
    ),
  };
  const reasonOf = (i: number) => units[i]!.measures.map(({ because }) => becauseText(because, "da")).join(" | ");
  for (const [name, one] of Object.entries(ofRoll)) {
    const told = one === undefined ? [] : cells(one, "unit", "shareOere", "because");
    check.equal(`${name}: units`, told.length, units.length);
    for (const [i, [unit, share, because]] of told.entries()) {
      const full = reasonOf(i);
      const isCut = name === "roll.shp" && Buffer.byteLength(full) > longestInShapefile;
      const reason = isCut ? full.slice(0, String(because).length) : full;
      check.equal(`${name}: ${unit}`, [unit, Number(share), because], [units[i]!.id, units[i]!.oere, reason]);
    }
  }
  const titled = theCase.measures.map(({ title }) => title).sort();
  for (const [of, some] of [
    ["project", seen.layers.filter(({ name }) => Object.values(words.measures).includes(name))],
    ...["shp", "fgb"].map((part) => [part, ofPart(found, new RegExp(`^measures_.*${part}$`))] as const),
    ["KML", ofPart(found, /^case\.kml: Tiltag/)],
  ] as const)
    check.equal(`${of}: measures`, some.flatMap((one) => cells(one, "title").flat()).sort(), titled);
  return check;
}

const ofPart = (found: Seen["files"], pattern: RegExp): SeenLayer[] =>
  Object.entries(found).flatMap(([name, one]) => (pattern.test(name) ? [one] : []));

function algorithms(rolled: Rolled, { algorithms: found }: Seen): Check {
  const check = checkOf(
    "QGIS' own tools on the GeoPackage: sum of the shares to the øre (basic statistics, field calculator), area of all parcels (dissolve) within a hundredth of a m² of our exact one, no invalid shape (check validity)",
  );
  const sum = rolled.calculation.units.reduce((all, { oere }) => all + oere, 0);
  check.equal("sum of shares, øre", found.shareOere, sum);
  check.equal("sum of shares, kroner", found.shareKroner, sum / 100);
  // 45 mio. kr. less 15 of a foundation, as KL's paper of January 2020 has it.
  if (rolled.name === "noret") check.equal("30 mio. kr.", found.shareKroner, 30_000_000);
  check.equal("units", found.features, rolled.calculation.units.length);
  check.equal("invalid shapes", found.invalid, 0);
  const areas = parcelsOfRoll(rolled).reduce((all, one) => all + areaM2(one), 0);
  check.equal("area of all, 1/100 m²", Math.abs(found.areaM2 - areas) < 0.01, true);
  return check;
}

function pictures(rolled: Rolled, asked: Asked[], { project: seen }: Seen): Check {
  const check = checkOf(
    "Drawn by QGIS: no error; the project's picture is not empty and has every class of shares, the measures and the area; each layer's own picture has every colour that it should have",
  );
  const { errors, pixels } = seen.picture;
  const of = (colour: string) => pixels[colour] ?? 0;
  const all = Object.values(pixels).reduce((sum, one) => sum + one, 0);
  check.equal("errors", errors, []);
  const shares = Object.keys(asked.find(({ name }) => name === "roll")!.drawn);
  for (const colour of [...shares, colours.measure, colours.area, colours.house])
    check.equal(`${colour} in the project's picture`, of(colour) > 0, true);
  check.equal("a tenth is parcels", shares.reduce((sum, one) => sum + of(one), 0) > all / 10, true);
  for (const { title, drawn } of asked) {
    const picture = seen.layers.find(({ name }) => name === title)?.picture;
    check.equal(`${title}: errors`, picture?.errors, []);
    for (const colour of Object.keys(drawn).filter((one) => one !== hiddenInNoret))
      check.equal(`${title}: ${colour} in its picture`, (picture?.pixels[colour] ?? 0) > 0, true);
  }
  return check;
}
