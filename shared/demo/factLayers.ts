import type { Areal, FactLayer, LayerKind, Polygon, Position } from "../model/index.ts";
import { fromPlan, placeOf } from "./ground.ts";
import { steps, streamCourse, waterSurface } from "./layers.ts";
import { type District, districts, streetM } from "./plan.ts";
import { projectArea } from "./project.ts";

const made = "2020-01-15";

/** Map layers of Noret, one of each kind: as invented as the town. */
export function factLayers(): FactLayer[] {
  const summer = ground("Strandhusene", 4);
  const town = projectArea();
  const nearStream = rectangle([-700, 760], [-300, 1080]);
  return [
    layer("coast", "Kystlinje", [{ geometry: waterSurface() }], 100),
    layer("watercourse", "Vandløb", [{ geometry: { type: "LineString", coordinates: streamCourse() } }], 20),
    layer("sewered", "Kloakopland", [
      ...["Den gamle by", "Fiskerlejet"].map((name) => ({ geometry: ground(name, 12), value: "combined" })),
      ...["Nordbyen", "Sydbyen"].map((name) => ({ geometry: ground(name, 12), value: "separate" })),
    ]),
    layer("groundwater-designated", "Udpeget til grundvandssænkning", [{ geometry: ground("Sydbyen", 12) }]),
    layer("zone", "Zonekort", [
      { geometry: { type: "Polygon", coordinates: [...town.coordinates, ...summer.coordinates] }, value: "urban" },
      { geometry: summer, value: "summer-house" },
      { geometry: { type: "Polygon", coordinates: [...land().coordinates, ...town.coordinates] }, value: "rural" },
    ]),
    layer("natura2000", "Natura 2000", [{ geometry: nearStream }]),
    layer("private-road", "Private fællesveje", [{ geometry: privateRoad() }], streetM / 2),
    layer("municipality", "Kommunegrænse", [{ geometry: land(), value: "noret" }]),
  ];
}

function layer(kind: LayerKind, title: string, features: FactLayer["features"], withinM = 0): FactLayer {
  return {
    id: `noret-${kind}`,
    kind,
    title: `${title} (opdigtet)`,
    source: { text: "Tegnet til demoen", link: null, date: made },
    covers: land(),
    withinM,
    features,
    synthetic: true,
  };
}

/** All that the map of Noret shows, with its sea. */
function land(): Polygon {
  return rectangle([-1900, -1700], [3500, 3700]);
}

function rectangle([west, south]: [number, number], [east, north]: [number, number]): Polygon {
  const corners: Position[] = [
    fromPlan(west, south),
    fromPlan(east, south),
    fromPlan(east, north),
    fromPlan(west, north),
  ];
  return { type: "Polygon", coordinates: [[...corners, corners[0]!]] };
}

/** The ground of a district, from so many metres behind the shore to the back of its last protected lots. */
function ground(name: string, inland: number): Areal & Polygon {
  const { side, from, to, bands } = district(name);
  const back = bands.filter((band) => band.outside !== true).at(-1)!.to;
  const along = steps(from, to, 45);
  const ring = [
    ...along.map((metres) => placeOf(metres, inland, side)),
    ...[...along].reverse().map((metres) => placeOf(metres, back, side)),
  ];
  return { type: "Polygon", coordinates: [[...ring, ring[0]!]] };
}

/** The street behind the first houses of Strandhusene. */
function privateRoad(): FactLayer["features"][number]["geometry"] {
  const { side, from, to, bands } = district("Strandhusene");
  const inland = (bands[0]!.to + bands[1]!.from) / 2;
  return { type: "LineString", coordinates: steps(from, to, 20).map((along) => placeOf(along, inland, side)) };
}

function district(name: string): District {
  const found = districts.find((one) => one.name === name);
  if (found === undefined) throw new Error(`Noret has no ${name}`);
  return found;
}
