import type { Crs } from "../../model/index.ts";

interface Wkt {
  name: string;
  parts: (Wkt | string | number)[];
}

/** A system by what it is reckoned from: the datum, and of a projection the meridian, the scale and where its numbers begin. */
interface Numbers {
  crs: Crs;
  datum: "etrs89" | "wgs84";
  projection: "none" | "transverse-mercator" | "web-mercator";
  meridian?: number;
  scale?: number;
  eastM?: number;
  northM?: number;
}

const transverse = (crs: Crs, meridian: number, scale: number, eastM: number, northM: number): Numbers => ({
  ...{ crs, datum: "etrs89", projection: "transverse-mercator", meridian, scale, eastM, northM },
});

/** The numbers are the EPSG registry's, as PROJ 9.1 gives them. */
const systems: readonly Numbers[] = [
  transverse("EPSG:25832", 9, 0.9996, 500_000, 0),
  transverse("EPSG:25833", 15, 0.9996, 500_000, 0),
  transverse("EPSG:4093", 9, 0.99998, 200_000, -5_000_000),
  transverse("EPSG:4094", 10, 0.99998, 400_000, -5_000_000),
  transverse("EPSG:4095", 11.75, 0.99998, 600_000, -5_000_000),
  transverse("EPSG:4096", 15, 1, 800_000, -5_000_000),
  { crs: "EPSG:4258", datum: "etrs89", projection: "none" },
  { crs: "EPSG:4326", datum: "wgs84", projection: "none" },
  { crs: "EPSG:3857", datum: "wgs84", projection: "web-mercator" },
];

/**
 * The system that a `.prj` file describes (well-known text as Esri and GDAL write it, without codes): told by its datum and its numbers, for
 * its name is each program's own. Null: it is none of those that are read; `name`: what the file calls it.
 */
export function readProjectionFile(text: string): { crs: Crs | null; name: string } {
  const root = parseWkt(text);
  if (root === null) return { crs: null, name: text.slice(0, 80) };
  // A system with heights beside: the first part that is a system of its own.
  const flat = root.name === "COMPD_CS" ? root.parts.find(isNode) : root;
  const name = titleOf(root);
  const geographic = flat?.name === "GEOGCS" ? flat : child(flat, "GEOGCS");
  const datum = datumOf(child(geographic, "DATUM"));
  const isGreenwich = numberOf(child(geographic, "PRIMEM")) === 0;
  if (datum === null || !isGreenwich || flat === undefined) return { crs: null, name };
  if (flat.name === "GEOGCS") {
    const unit = numberOf(child(flat, "UNIT"));
    const inDegrees = unit !== null && Math.abs(unit - Math.PI / 180) < 1e-9;
    return { crs: inDegrees ? found((one) => one.datum === datum && one.projection === "none") : null, name };
  }
  if (flat.name !== "PROJCS" || numberOf(child(flat, "UNIT")) !== 1) return { crs: null, name };
  const projection = projectionOf(titleOf(child(flat, "PROJECTION")));
  const parameters = new Map(
    flat.parts.flatMap((part) =>
      isNode(part) && part.name === "PARAMETER" ? [[titleOf(part).toLowerCase(), Number(part.parts[1])] as const] : [],
    ),
  );
  if (projection === "web-mercator") {
    const isPlain = ["central_meridian", "false_easting", "false_northing"].every(
      (one) => (parameters.get(one) ?? 0) === 0,
    );
    return { crs: isPlain && datum === "wgs84" ? "EPSG:3857" : null, name };
  }
  const at = (parameter: string) => parameters.get(parameter) ?? 0;
  return {
    crs: found(
      (one) =>
        one.datum === datum &&
        one.projection === projection &&
        at("latitude_of_origin") === 0 &&
        one.meridian === at("central_meridian") &&
        one.scale === at("scale_factor") &&
        one.eastM === at("false_easting") &&
        one.northM === at("false_northing"),
    ),
    name,
  };
}

const found = (is: (one: Numbers) => boolean): Crs | null => systems.find(is)?.crs ?? null;

function datumOf(datum: Wkt | null): Numbers["datum"] | null {
  const name = titleOf(datum).toLowerCase();
  if (/^(d_)?(etrs_?1989|etrs_?89|european_terrestrial_reference_system_1989)/.test(name)) return "etrs89";
  return /^(d_)?wgs_?(19)?84/.test(name) ? "wgs84" : null;
}

function projectionOf(name: string): Numbers["projection"] | null {
  const plain = name.toLowerCase();
  if (plain === "transverse_mercator" || plain === "gauss_kruger") return "transverse-mercator";
  return /^(mercator_auxiliary_sphere|popular_visualisation_pseudo_mercator)$/.test(plain) ? "web-mercator" : null;
}

const isNode = (part: Wkt["parts"][number]): part is Wkt => typeof part === "object";
const child = (node: Wkt | null | undefined, name: string): Wkt | null =>
  (node?.parts.find((part) => isNode(part) && part.name === name) as Wkt | undefined) ?? null;
/** The text that a part begins with: what it is called. */
const titleOf = (node: Wkt | null | undefined): string => {
  const [first] = node?.parts ?? [];
  return typeof first === "string" ? first : "";
};
const numberOf = (node: Wkt | null): number | null => {
  const value = node?.parts[1];
  return typeof value === "number" ? value : null;
};

/** Systems within systems. */
const deepest = 12;
const tokens = /"([^"]*)"|([A-Za-z_][A-Za-z0-9_]*)|([-+]?[\d.]+(?:[eE][-+]?\d+)?)|([[\](),])/g;

/** Well-known text (OGC 01-009) as a tree; null: it is none. */
function parseWkt(text: string): Wkt | null {
  const root: Wkt = { name: "", parts: [] };
  const open: Wkt[] = [root];
  for (const [, quoted, word, number, mark] of text.slice(0, 20_000).matchAll(tokens)) {
    const within = open.at(-1);
    if (within === undefined || open.length > deepest) return null;
    if (quoted !== undefined) within.parts.push(quoted);
    else if (number !== undefined) within.parts.push(Number(number));
    else if (word !== undefined) within.parts.push({ name: word.toUpperCase(), parts: [] });
    else if (mark === "[" || mark === "(") {
      const last = within.parts.at(-1);
      if (last === undefined || !isNode(last)) return null;
      open.push(last);
    } else if (mark === "]" || mark === ")") open.pop();
  }
  const [only] = root.parts;
  return open.length === 1 && only !== undefined && isNode(only) ? only : null;
}
