import { calculate } from "./calculate.ts";
import type { CaseRasters } from "./caseRasters.ts";
import type { CaseFile, Result, ScenarioRisk } from "./model/index.ts";

/**
 * The curves of one parcel alone: the case's own calculation with no other parcel in it. Empty where the parcel is outside the area.
 * The key and what each pays do not matter here, so that a key that lacks a fact does not stand in the way.
 */
export function parcelRisk(sag: CaseFile, rasters: CaseRasters, parcelId: string): Result<ScenarioRisk[]> {
  const alone: CaseFile = {
    ...sag,
    parcels: sag.parcels.filter(({ id }) => id === parcelId),
    buildings: sag.buildings.filter((building) => building.parcelId === parcelId),
    keys: [{ measure: "*", key: { id: "equal", version: "1" } }],
    decisions: { exemptions: [], missingValue: null },
  };
  const computed = calculate(alone, rasters);
  return computed.ok ? { ok: true, value: computed.value.risk } : computed;
}
