/** A real strip of Dragør through the door a user has. Skips where the data do not lie beside the project. */
import { describe, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type { Calculation, CaseFile, Issue } from "../../shared/model/index.ts";
import { dragoerCase, dragoerFiles, dragoerIsHere, imported, surgeM } from "./dragoer.ts";

const title = dragoerIsHere
  ? "Dragør"
  : "Dragør (skipped: the data are not beside the project in ../shared/data/dragoer)";

describe.skipIf(!dragoerIsHere)(title, () => {
  const files = dragoerIsHere ? dragoerFiles() : { parcels: "", buildings: "", terrain: "" };
  const data = dragoerIsHere ? imported(files) : null!;

  it("reads as many parcels and buildings as GDAL counts, and as many points as the file has lines", () => {
    // `ogrinfo -so -al` of GDAL 3.6.2 says "Feature Count: 144" and "292"; `wc -l` says 1,439, one of them the header.
    expect(data.read).toEqual({ parcels: 144, buildings: 292, terrainPoints: 1438 });
  });

  it("uses every parcel, and every building but the one outside the strip and the one that BBR has deleted", () => {
    // GDAL: `ogrinfo -where "bbr_status = '10'"` finds one; the data's own description counts 291 of 292 on a parcel.
    expect(data.parcels).toHaveLength(144);
    expect(data.buildings).toHaveLength(290);
    expect(data.unused.map(({ code, facts }) => [code, facts.reason ?? facts.parcelId])).toEqual([
      ["invalid", "deleted-in-bbr"],
      ["building-without-parcel", "2702179"],
    ]);
  });

  it("gives every level between the lowest and the highest terrain point", () => {
    // The file's own extremes: 0.96 and 7.00 m DVR90.
    const levels = [...data.parcels, ...data.buildings].flatMap(({ terrain }) =>
      terrain === null ? [] : [terrain.levelM],
    );
    expect(Math.min(...levels)).toBeGreaterThanOrEqual(0.96);
    expect(Math.max(...levels)).toBeLessThanOrEqual(7);
    expect(levels.length + withoutTerrain(data)).toBe(144 + 290);
  });

  it("refuses to share by risk while a parcel's terrain is not known, and names those parcels", () => {
    const refused = calculate(dragoerCase(data));
    const unknown = data.parcels.filter(({ terrain }) => terrain === null).map(({ id }) => id);
    expect(unknown.length).toBeGreaterThan(0);
    expect(refused.ok).toBe(false);
    const named = refused.ok ? [] : refused.issues.filter(({ code }) => code === "parcel-fact-missing");
    expect(new Set(named.map(({ facts }) => facts.parcel))).toEqual(new Set(unknown));
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

  it("gives equal bytes when parcels, buildings and points come in another order", () => {
    const parcels = reversed(files.parcels);
    const buildings = reversed(files.buildings);
    const [header, ...points] = files.terrain.trim().split("\n");
    const shuffled = imported({ parcels, buildings, terrain: [header, ...points.reverse()].join("\n") });
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
  return String(facts.parcel);
}

function withoutTerrain({ parcels, buildings }: ReturnType<typeof imported>): number {
  return [...parcels, ...buildings].filter(({ terrain }) => terrain === null).length;
}

function reversed(text: string): string {
  const file = JSON.parse(text) as { features: unknown[] };
  return JSON.stringify({ ...file, features: file.features.reverse() });
}
