import type { Hazard, LineString, Measure, Polygon, SeaStart } from "../model/index.ts";
import { placeOf, type Side } from "./ground.ts";
import { steps } from "./layers.ts";
import { type District, districts, streetM } from "./plan.ts";
import { wholeOere } from "./town.ts";

/** Where the dunes along the open coast come down to the inlet: the sluice stands between them. */
const sluiceAlong = 1586;
/** The protected area goes out to the mouth, past the last houses. */
const mouthAlong = 1600;

/** A sluice across the mouth, as KL's paper of January 2020 tells of Kerteminde: 45 mio. kr. */
export function sluice(): Measure {
  return {
    id: "sluse",
    title: "Sluse i mundingen",
    kind: "sluice",
    geometry: sluiceLine(),
    crestLevelM: 2.2,
    parts: [{ source: "sea", effect: "flooding" }],
    cost: { worksOere: wholeOere(45_000_000), vat: "included", upkeepPerYearOere: wholeOere(300_000) },
    lifetimeYears: 50,
    facts: {
      project: "municipal-joint",
      benefit: "protection",
      protectsSeveral: true,
      stateStatement: true,
      promoted: true,
      builder: "municipality",
      municipalityContributes: true,
      municipalityOwnsProperty: false,
      linesInside: false,
    },
  };
}

function sluiceLine(): LineString {
  return { type: "LineString", coordinates: [placeOf(sluiceAlong, 12, "north"), placeOf(sluiceAlong, 12, "south")] };
}

/** Levels made up for the demo: no statistics of any place. The sea is 0.20 m higher in 2050 and 0.60 m in 2100. */
export function seaLevels(): Hazard[] {
  const levels: [returnPeriodYears: number, levelM: number][] = [
    [20, 1.42],
    [50, 1.53],
    [100, 1.61],
  ];
  const risesCm: [scenarioYear: number, riseCm: number][] = [
    [2020, 0],
    [2050, 20],
    [2100, 60],
  ];
  return risesCm.flatMap(([scenarioYear, riseCm]) =>
    levels.map(
      ([returnPeriodYears, levelM]): Hazard => ({
        source: "sea",
        returnPeriodYears,
        scenarioYear,
        quantity: "level",
        levelM: (Math.round(levelM * 100) + riseCm) / 100,
        origin: "model",
        datum: "DVR90",
        citation: "Opdigtet til demoen",
      }),
    ),
  );
}

/** The open sea lies beyond the eastern edge of the terrain. */
export function seaStart(): SeaStart {
  return { area: null, edges: ["east"], neighbours: 4 };
}

/** The drawn area: round the town in the streets behind the last protected houses, so that it cuts no lot. */
export function projectArea(): Polygon {
  const ring = [...outline("north").reverse(), ...outline("south")];
  return { type: "Polygon", coordinates: [[...ring, ring[0]!]] };
}

/** West to east along the streets behind the protected bands, from the shore and back to it. */
function outline(side: Side): [number, number][] {
  const own = districts.filter((district) => district.side === side);
  const first = own[0]!;
  const last = own[own.length - 1]!;
  return [
    placeOf(first.from - 14, 0, side),
    placeOf(first.from - 14, behind(first) / 2, side),
    ...own.flatMap((district, i) =>
      steps(
        i === 0 ? district.from - 14 : district.from - streetM / 2,
        i === own.length - 1 ? mouthAlong : district.to + streetM / 2,
        45,
      ).map((along) => placeOf(along, behind(district), side)),
    ),
    placeOf(mouthAlong, behind(last) / 2, side),
    placeOf(mouthAlong, 0, side),
  ];
}

/** The middle of the street between the protected bands of a district and the next. */
function behind(district: District): number {
  const inside = district.bands.filter((band) => band.outside !== true);
  return inside[inside.length - 1]!.to + streetM / 2;
}
