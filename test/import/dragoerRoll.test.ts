/** Dragør in the 100-year surge of today, with no defences: who stands in water, and who pays. */
import { describe, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type { Calculation, CaseFile, Issue } from "../../shared/model/index.ts";
import { dragoerFiles, dragoerIsHere, dragoerTitle, imported, reversed } from "./dragoer.ts";
import { dragoerCase, surgeM } from "./dragoerCase.ts";

describe.skipIf(!dragoerIsHere)(dragoerTitle("Dragør, computed"), () => {
  const files = dragoerIsHere ? dragoerFiles() : null!;
  const data = dragoerIsHere ? imported(files) : null!;

  it("refuses to share by risk while a parcel's terrain is not known, and names those parcels", () => {
    const refused = calculate(dragoerCase(data));
    const unknown = data.parcels.filter(({ terrain }) => terrain === null).map(({ id }) => id);
    expect(unknown.length).toBeGreaterThan(0);
    expect(refused.ok).toBe(false);
    const named = refused.ok ? [] : refused.issues.filter(({ code }) => code === "parcel-fact-missing");
    expect(new Set(named.map(({ facts }) => facts.id))).toEqual(new Set(unknown));
  });

  it("finds the parcels whose building lies below the 100-year surge, and lets the others pay nothing", () => {
    const { theCase, roll } = computed(data);
    const parcels = new Map(theCase.parcels.map((parcel) => [parcel.id, parcel]));
    const built = new Set(theCase.buildings.map(({ parcelId }) => parcelId));
    const below = roll.units.filter(({ id }) => built.has(id) && parcels.get(id)!.terrain!.levelM < surgeM);
    expect(below.length).toBeGreaterThan(0);
    expect(roll.units.filter(({ yearlyChanceOfWater }) => yearlyChanceOfWater !== 0).map(({ id }) => id)).toEqual(
      below.map(({ id }) => id),
    );
    for (const { yearlyChanceOfWater } of below) expect(yearlyChanceOfWater).toBe(1 / 100);
    const exempt = new Set(theCase.decisions.exemptions.map(({ parcelId }) => parcelId));
    expect(roll.units.filter(({ oere }) => oere > 0).map(({ id }) => id)).toEqual(
      below.map(({ id }) => id).filter((id) => !exempt.has(id)),
    );
  });

  it("places the whole bill, to the øre", () => {
    const { theCase, roll } = computed(data);
    const bill = theCase.measures[0]!.cost.worksOere;
    expect(roll.units.reduce((sum, { oere }) => sum + oere, 0)).toBe(bill);
    expect(roll.totals).toMatchObject({ grossOere: bill, ownersOere: bill, sharedOere: bill });
  });

  it("shares by dwelling m², where chance and price are the same for all who stand in water", () => {
    // BBR 038 of the ten dwellings, read from the file: 154 + 83 + 74 + 132 + 159 + 194 + 110 + 150 + 114 + 108 = 1,278 m².
    const dwellingM2: Record<string, number> = {
      ...{ "12951-333ev": 154, "12951-333cv": 83, "12951-333cy": 74, "12951-333et": 132, "12951-333x": 159 },
      ...{ "12951-333ff": 194, "12951-333cx": 110, "12951-333fd": 150, "12951-333fc": 114, "12951-333t": 108 },
    };
    const paying = computed(data).roll.units.filter(({ oere }) => oere > 0);
    expect(paying.map(({ id }) => id).sort()).toEqual(Object.keys(dwellingM2).sort());
    for (const { id, oere } of paying)
      expect(Math.abs(oere - (13_200_000_000 * dwellingM2[id]!) / 1278)).toBeLessThan(1);
  });

  it("gives equal bytes when parcels, buildings and points come in another order", () => {
    const shuffled = imported(reversed(files));
    expect(shuffled.parcels[0]!.id).not.toBe(data.parcels[0]!.id);
    expect(canonicalJson(computed(shuffled).roll)).toBe(canonicalJson(computed(data).roll));
  });
});

/** The parcels with known terrain, shared by risk and value; whoever is wet and has no dwelling is exempt, and it is said why. */
function computed(data: ReturnType<typeof imported>): { theCase: CaseFile; roll: Calculation } {
  const parcelIds = data.parcels.filter(({ terrain }) => terrain !== null).map(({ id }) => id);
  const area = { type: "Parcels" as const, parcelIds };
  const first = calculate(dragoerCase(data, { area }));
  const noValue = first.ok ? [] : first.issues.map(onlyMissingValue);
  const exemptions = noValue.map((parcelId) => ({ parcelId, reason: "ejendommens værdi er ukendt" }));
  const decisions = { ...dragoerCase(data).decisions, exemptions };
  const theCase = dragoerCase(data, { area, decisions });
  const made = calculate(theCase);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return { theCase, roll: made.value };
}

function onlyMissingValue({ code, facts }: Issue): string {
  if (code !== "value-missing") throw new Error(`${code}: ${JSON.stringify(facts)}`);
  return String(facts.id);
}
