import type { Raster, RasterRef } from "../model/index.ts";
import { coastEasting, fromPlan, groundLevelM, placeOf, type Side, shoreNorthing } from "./ground.ts";
import { smoothStep } from "./smooth.ts";

const cellM = 5;
const columns = 330;
const rows = 260;
const [westM, northM] = fromPlan(130, 1640);
const [planWestM, planNorthM] = [130, 1640];
const seaBedM = -1.5;

/** The terrain as an ASCII grid file; a test writes it and holds it against its name. */
export function noretTerrainRef(): RasterRef {
  return {
    sha256: "2a29200f237828a7063389c0a3e2738517cb47146526dda49ac6a76b935f2bbb",
    title: "Terræn for Noret (opdigtet)",
    source: { text: "Lavet af et program til demoen", link: null, date: null },
    crsFrom: "typed",
    westM,
    northM,
    cellM,
    columns,
    rows,
    synthetic: true,
  };
}

/**
 * The made-up ground of Noret on a grid, metres DVR90, whole centimetres: the inlet and the sea 1.5 m under the datum, quays
 * and streets as the parcels have them, hills behind, and dunes along the open coast that no level of the demo passes.
 */
export function noretTerrain(): Raster {
  const values = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      values[row * columns + column] =
        Math.round(levelAt(planWestM + (column + 0.5) * cellM, planNorthM - (row + 0.5) * cellM) * 100) / 100;
  return { westM, northM, cellM, columns, rows, values };
}

function levelAt(east: number, north: number): number {
  const offshore = east - coastEasting(north);
  const [northShore, southShore] = [shoreNorthing(east, "north"), shoreNorthing(east, "south")];
  if (north < northShore && north > southShore) return seaBedM;
  if (offshore > 0) return seaBedM;
  const side: Side = north >= northShore ? "north" : "south";
  const [along, inland] = planOf(east, north, side);
  return Math.max(groundLevelM(along, Math.max(0, inland), side), duneM(-offshore));
}

/** A ridge of 4 m between 15 and 40 m behind the coast. */
function duneM(behindM: number): number {
  return 4 * smoothStep(behindM / 15) * smoothStep((60 - behindM) / 20);
}

/** Which place along the inlet, and how far inland, lies at a place of the plan: `placeOf` the other way round. */
function planOf(east: number, north: number, side: Side): [along: number, inland: number] {
  const up = side === "north" ? 1 : -1;
  const [originE, originN] = fromPlan(0, 0);
  let [along, inland] = [east, up * (north - shoreNorthing(east, side))];
  for (let step = 0; step < 4; step++) {
    const [x, y] = placeOf(along, inland, side);
    along += east - (x - originE);
    inland += up * (north - (y - originN));
  }
  return [along, inland];
}
