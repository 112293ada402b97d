import { limits } from "./contract/index.ts";
import type { ImportedData } from "./importData.ts";
import type { Area, CaseFile, Exposure, Hazard, Parcel, RasterRef, SeaStart } from "./model/index.ts";
import { untold } from "./untold.ts";

/** What a person says of a case beside its data. */
export interface CaseFrame {
  title: string;
  municipality: string;
  source: string;
  lawAsOf: string;
  hazards: Hazard[];
  /** Roads, fields and assets; absent: none. */
  exposure?: Exposure;
  /** The file of the terrain beside the case, and where the sea stands before it; null: levels are laid flat. */
  seaOver: { terrainRef: RasterRef; sea: SeaStart } | null;
  /** Other fields of the case, as JSON: they win over what is set here. Checked with the whole case. */
  project: Record<string, unknown>;
}

/**
 * A case of imported data: all parcels as the area (the rectangle round them, where they are more than one case file holds), no measures, the key `equal`, nobody exempt, no loan. These are where a
 * person begins, not advice; `project` replaces any of them. The result is not checked: `checkCase` does that.
 */
export function importedCase(
  data: ImportedData,
  frame: CaseFrame,
): Record<Exclude<keyof CaseFile, "damage" | "parcelsRef">, unknown> & Record<string, unknown> {
  const beginning: CaseFile = {
    format: "vandret-sag/1.8",
    title: frame.title,
    municipality: { code: null, name: frame.municipality },
    dataSource: { text: frame.source, synthetic: false },
    lawAsOf: frame.lawAsOf,
    priceYear: Number(frame.lawAsOf.slice(0, 4)),
    horizonYears: 50,
    area: areaOf(data.parcels),
    measures: [],
    parcels: data.parcels,
    buildings: data.buildings,
    hazards: frame.hazards,
    ...untold,
    exposure: frame.exposure ?? untold.exposure,
    ...(frame.seaOver === null
      ? {}
      : { terrainRef: frame.seaOver.terrainRef, water: { ...untold.water, sea: frame.seaOver.sea } }),
    layers: [],
    splits: [],
    keys: [{ measure: "*", key: { id: "equal", version: "1" } }],
    decisions: { exemptions: [], missingValue: null },
    financing: { contributions: [], loan: null },
    rules: {
      eadRule: "linear",
      damageThresholdM: 0.2,
      startReturnPeriodYears: null,
      minOverlapM2: 1,
      rate: "fm-2021",
    },
  };
  return { ...beginning, ...frame.project };
}

/** More parcels than this lie in chunks beside their case (docs/adr/0027-large-cases-in-chunks.md). */
export const isLarge = ({ length }: readonly Parcel[]): boolean => length > limits.parcels.most;

function areaOf(parcels: readonly Parcel[]): Area {
  if (!isLarge(parcels)) return { type: "Parcels", parcelIds: parcels.map(({ id }) => id) };
  let [westM, southM, eastM, northM] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of parcels)
    for (const ring of geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat())
      for (const [x, y] of ring) {
        [westM, eastM] = [Math.min(westM, x), Math.max(eastM, x)];
        [southM, northM] = [Math.min(southM, y), Math.max(northM, y)];
      }
  const ring: [number, number][] = [
    [westM, southM],
    [eastM, southM],
    [eastM, northM],
    [westM, northM],
    [westM, southM],
  ];
  return { type: "Polygon", coordinates: [ring] };
}
