import type { Building, CaseFile, Change, Correction, Issue, Result } from "../model/index.ts";
import { caseSays, checkPlace, type FactKind, isOfFact, parcelIn } from "./caseSays.ts";

type FactCorrection = Extract<Correction, { kind: FactKind }>;

/** What a correction comes to in the case. */
export interface CorrectedCase {
  change: Change;
  /** What a register, as it was read into the case, says instead; null: it said nothing. */
  registerSays: number | string | null;
  /** What stands after the change. */
  becomes: number | string;
}

/**
 * The change that a correction makes to a case. Metres are rounded to whole millimetres.
 * Issues: `parcel-not-found`, `correction-building` (no such building on the parcel), `correction-needs-decision` (a person must
 * say what it leads to), `correction-terrain-missing` (a level in DVR90 where the terrain is not known), `correction-changes-nothing`.
 * Example: 140 m² on the ground where the case says 120 → the building with 140, and `registerSays` 120.
 */
export function correctionToChange(theCase: CaseFile, parcelId: string, correction: Correction): Result<CorrectedCase> {
  const [wrong] = checkPlace(theCase, parcelId, correction);
  if (wrong !== undefined) return { ok: false, issues: [wrong] };
  // What a parcel that came since owes follows from the change that made it, which a person must mend.
  if (!isOfFact(correction) || parcelIn(theCase, parcelId)?.isOwn !== true)
    return refused("correction-needs-decision", { kind: correction.kind });
  const says = caseSays(theCase, parcelId, correction);
  const becomes = valueOf(theCase, correction);
  if (becomes === null) return refused("correction-terrain-missing", { building: buildingIdOf(correction) });
  if (becomes === says) return refused("correction-changes-nothing", { found: says });
  // A height of the floor is measured by somebody and stands in no register.
  const registerSays = correction.kind === "floor-level" ? null : says;
  return { ok: true, value: { change: changed(theCase, parcelId, correction, becomes), registerSays, becomes } };
}

const refused = (code: Issue["code"], facts: Issue["facts"]): Result<never> => ({
  ok: false,
  issues: [{ path: "/correction", code, facts }],
});

const buildingIdOf = (correction: FactCorrection): string => ("buildingId" in correction ? correction.buildingId : "");

/** The value that is to stand in the case; null: it cannot be told. */
function valueOf({ buildings }: CaseFile, correction: FactCorrection): number | string | null {
  if (correction.kind === "use") return correction.useCode;
  if (correction.kind !== "floor-level") return correction.m2;
  if (correction.above === "terrain") return correction.metres;
  const terrain = buildings.find(({ id }) => id === correction.buildingId)?.terrain ?? null;
  return terrain === null ? null : Math.round((correction.metres - terrain.levelM) * 1000) / 1000;
}

function changed(theCase: CaseFile, parcelId: string, correction: FactCorrection, value: number | string): Change {
  if (correction.kind === "registered-area-m2") {
    const parcels = theCase.parcels.map((parcel) =>
      parcel.id === parcelId ? { ...parcel, registeredAreaM2: value as number } : parcel,
    );
    return { type: "fields-set", fields: { parcels } };
  }
  const buildings = theCase.buildings.map(
    (building): Building =>
      building.id === correction.buildingId ? { ...building, [fields[correction.kind]]: value } : building,
  );
  return { type: "fields-set", fields: { buildings } };
}

const fields = {
  use: "useCode",
  "ground-floor-m2": "groundFloorM2",
  "dwelling-m2": "dwellingM2",
  "floor-level": "floorHeightM",
} as const satisfies Record<Exclude<FactKind, "registered-area-m2">, keyof Building>;
