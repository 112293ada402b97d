import type { ImportedData } from "../../shared/importData.ts";
import type { CaseFile, Exposure, Hazard, Issue, RasterRef, Result, SeaStart } from "../../shared/model/index.ts";
import { untold } from "../../shared/untold.ts";

/** What a person says of a case beside its data. */
interface CaseFrame {
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
 * A case of imported data: all parcels as the area, no measures, the key `equal`, nobody exempt, no loan. These are where a
 * person begins, not advice; `project` replaces any of them. The result is not checked: `checkCase` does that.
 */
export function makeCase(
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
    area: { type: "Parcels", parcelIds: data.parcels.map(({ id }) => id) },
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

const hazardPattern = /^(cloudburst|sea|stream|groundwater)\s+(\d+(?:\.\d+)?)\s+(\d{4})\s+(-?\d+(?:\.\d+)?)\s+(\S.*)$/;

/** "sea 100 2025 1.589 DMI Klimaatlas v2025a" → the level that the sea reaches once in 100 years, in 2025. */
export function readHazards(texts: readonly string[]): Result<Hazard[]> {
  const hazards: Hazard[] = [];
  const issues: Issue[] = [];
  texts.forEach((text, i) => {
    const parts = hazardPattern.exec(text.trim());
    if (parts === null) {
      const expected = "source, return period, year, level in m, where it stands";
      issues.push({ path: `/hazards/${i}`, code: "invalid", facts: { found: text, expected } });
      return;
    }
    hazards.push({
      source: parts[1] as Hazard["source"],
      returnPeriodYears: Number(parts[2]),
      scenarioYear: Number(parts[3]),
      quantity: "level",
      levelM: Number(parts[4]),
      origin: "model",
      datum: "DVR90",
      citation: parts[5]!,
    });
  });
  const [first, ...others] = issues;
  return first === undefined ? { ok: true, value: hazards } : { ok: false, issues: [first, ...others] };
}
