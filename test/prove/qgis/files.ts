import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type RollFormat, rollFile } from "../../../functions/documents/rollFiles.ts";
import { calculate } from "../../../shared/calculate.ts";
import { madeRasters } from "../../../shared/caseRasters.ts";
import { noret } from "../../../shared/demo/index.ts";
import { readZip } from "../../../shared/formats/index.ts";
import type { Calculation, CaseFile, Measure, Position } from "../../../shared/model/index.ts";

export interface Rolled {
  name: string;
  theCase: CaseFile;
  calculation: Calculation;
}

/** Noret as the demo has it, and with what it has not: measures of every shape, other shares, letters and signs that files trip over, a damage that is not known. */
export function cases(): Rolled[] {
  const town = noret();
  const rasters = new Map(madeRasters(town));
  const rolled = (name: string, theCase: CaseFile): Rolled => {
    const made = calculate(theCase, rasters);
    if (!made.ok) throw new Error(JSON.stringify(made.issues[0]));
    return { name, theCase, calculation: made.value };
  };
  return [rolled("noret", town), oneUnknown(rolled("drawn", drawn(town)))];
}

/** As where nobody knows how high the ground of a parcel is. */
function oneUnknown({ calculation, ...rest }: Rolled): Rolled {
  const units = calculation.units.map((unit, i) => (i === 0 ? { ...unit, eadWithoutOere: null } : unit));
  return { ...rest, calculation: { ...calculation, units } };
}

function drawn(town: CaseFile): CaseFile {
  const [sluice] = town.measures;
  const { geometry } = sluice!;
  if (geometry?.type !== "LineString") throw new Error("the demo's sluice is a line");
  const [x, y] = geometry.coordinates[0]!;
  const corner = (east: number, north: number): Position => [x + east, y + north];
  const shapes: Pick<Measure, "id" | "title" | "geometry">[] = [
    { id: "pumpe", title: "Pumpe ved Ærø Å", geometry: { type: "Point", coordinates: corner(40, 30) } },
    {
      ...{ id: "bassin", title: "Bassin & «sø» <1>" },
      geometry: {
        type: "Polygon",
        coordinates: [[corner(0, 60), corner(80, 60), corner(80, 120), corner(0, 120), corner(0, 60)]],
      },
    },
  ];
  return {
    ...town,
    title: "Æbelø, Øer & Åer <1> 'prøve'",
    measures: [sluice!, ...shapes.map((shape) => ({ ...sluice!, ...shape }))],
    keys: [{ measure: "*", key: { id: "property-value", version: "1" } }],
  };
}

const zipped: readonly RollFormat[] = ["qgis", "shp", "fgb"];
const single = { kml: "case.kml", geojson: "roll.geojson", gpkg: "roll.gpkg" } as const;

/** Every file that the product gives of a case for other map programs, by the door that gives them; those that come in a zip, out of it. */
export async function writeFiles({ theCase, calculation }: Rolled, folder: string): Promise<void> {
  const fonts = () => Promise.reject(new Error("no PDF is written here"));
  const bytesOf = async (format: RollFormat) =>
    (await rollFile(format, { theCase, calculation }, { lang: "da", fonts, madeOn: "2026-11-30" })).bytes;
  for (const format of zipped) {
    await mkdir(join(folder, format), { recursive: true });
    const read = readZip(await bytesOf(format), { files: 200, bytes: 200_000_000, ratio: 1_032, pathLength: 100 });
    if (!read.ok) throw new Error(read.refusal.is);
    for (const [path, content] of read.files) await writeFile(join(folder, format, path), content);
  }
  for (const [format, name] of Object.entries(single))
    await writeFile(join(folder, name), await bytesOf(format as RollFormat));
}
