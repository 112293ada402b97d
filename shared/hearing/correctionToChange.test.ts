import { describe, expect, it } from "vitest";
import { withChange } from "../changes.ts";
import { noret } from "../demo/index.ts";
import type { CaseFile, Correction, DecisionEffect } from "../model/index.ts";
import { caseSays, parcelIn } from "./caseSays.ts";
import { contradictsRegister } from "./contradictsRegister.ts";
import { correctionToChange } from "./correctionToChange.ts";
import { effectToChange } from "./effectToChange.ts";

const town = noret();
const house = town.buildings[0]!;
const { parcelId } = house;
/** The house as the tests need it: 120 m² on the ground, dwelling not known, on ground at 1.20 m. */
const sag: CaseFile = {
  ...town,
  parcels: town.parcels.map((parcel) => (parcel.id === parcelId ? { ...parcel, registeredAreaM2: 800 } : parcel)),
  buildings: town.buildings.map((building) =>
    building.id === house.id
      ? {
          ...building,
          useCode: "120",
          groundFloorM2: 120,
          dwellingM2: null,
          terrain: { levelM: 1.2, rule: "typed" },
        }
      : building,
  ),
};
const buildingId = house.id;

function corrected(correction: Correction) {
  const made = correctionToChange(sag, parcelId, correction);
  if (!made.ok) return made.issues[0];
  const after = withChange(sag, made.value.change);
  return { ...made.value, house: after.buildings.find(({ id }) => id === buildingId)!, after };
}

describe("a parcel that came of others since", () => {
  const since = "9990001-x1";
  const parcelChanges: CaseFile["decisions"]["parcelChanges"] = [
    {
      ...{ on: "2028-01-01", from: [parcelId], rule: "area", source: "the cadastre" },
      to: [
        { id: since, registeredAreaM2: 300 },
        { id: "9990001-x2", registeredAreaM2: 500 },
      ],
    },
  ];
  const split: CaseFile = { ...sag, decisions: { ...sag.decisions, parcelChanges } };
  const area: Correction = { kind: "registered-area-m2", m2: 310 };

  it("is known, with the area that the change gives it", () => {
    expect(parcelIn(split, since)).toEqual({ registeredAreaM2: 300, isOwn: false });
    expect(parcelIn(split, parcelId)).toEqual({ registeredAreaM2: 800, isOwn: true });
    expect(parcelIn(split, "9990001-x3")).toBeNull();
    expect(caseSays(split, since, area)).toBe(300);
  });

  it("is corrected by a person: its area stands in the change that made it", () => {
    expect(correctionToChange(split, since, area)).toMatchObject({
      ok: false,
      issues: [{ code: "correction-needs-decision" }],
    });
  });
});

describe("a correction as a change of the case", () => {
  it("sets the one number that it is about, and says what the register said", () => {
    const made = corrected({ kind: "ground-floor-m2", buildingId, m2: 140 });
    expect(made).toMatchObject({ registerSays: 120, becomes: 140, house: { groundFloorM2: 140, useCode: "120" } });
    const { after } = made as { after: CaseFile };
    expect(after.buildings.filter((building, i) => building !== sag.buildings[i]).map(({ id }) => id)).toEqual([
      buildingId,
    ]);
  });

  it("fills in what the register does not say, against nobody", () => {
    expect(corrected({ kind: "dwelling-m2", buildingId, m2: 160 })).toMatchObject({
      registerSays: null,
      house: { dwellingM2: 160 },
    });
  });

  it("sets the use and the registered area", () => {
    expect(corrected({ kind: "use", buildingId, useCode: "510" })).toMatchObject({
      registerSays: "120",
      house: { useCode: "510" },
    });
    const area = corrected({ kind: "registered-area-m2", m2: 812 }) as { registerSays: number; after: CaseFile };
    expect(area.registerSays).toBe(800);
    expect(area.after.parcels.find(({ id }) => id === parcelId)!.registeredAreaM2).toBe(812);
  });

  it("reads a floor above the terrain, or in DVR90 less the terrain", () => {
    expect(corrected({ kind: "floor-level", buildingId, metres: 0.45, above: "terrain" })).toMatchObject({
      registerSays: null,
      house: { floorHeightM: 0.45 },
    });
    // 1.65 m DVR90 on ground at 1.20 m is 0.45 m.
    expect(corrected({ kind: "floor-level", buildingId, metres: 1.65, above: "dvr90" })).toMatchObject({
      house: { floorHeightM: 0.45 },
    });
  });

  it("does not guess a height where the terrain is not known", () => {
    const flat = { ...sag, buildings: sag.buildings.map((building) => ({ ...building, terrain: null })) };
    const level: Correction = { kind: "floor-level", buildingId, metres: 1.65, above: "dvr90" };
    expect(correctionToChange(flat, parcelId, level)).toMatchObject({
      issues: [{ code: "correction-terrain-missing", facts: { building: buildingId } }],
    });
  });

  it("is refused for a building of another parcel, and for a parcel that is not there", () => {
    const other = sag.buildings.find((building) => building.parcelId !== parcelId)!;
    expect(corrected({ kind: "use", buildingId: other.id, useCode: "510" })).toMatchObject({
      code: "correction-building",
    });
    expect(correctionToChange(sag, "1-nix", { kind: "registered-area-m2", m2: 1 })).toMatchObject({
      issues: [{ code: "parcel-not-found" }],
    });
  });

  it("is refused where it changes nothing, and where a person must say what it leads to", () => {
    expect(corrected({ kind: "ground-floor-m2", buildingId, m2: 120 })).toMatchObject({
      code: "correction-changes-nothing",
    });
    for (const kind of ["own-protection", "already-protected", "parcel-merged", "parcel-split"] as const)
      expect(corrected({ kind })).toMatchObject({ code: "correction-needs-decision", facts: { kind } });
  });
});

describe("what a decision does to the case", () => {
  const decide = (effect: DecisionEffect, correction: Correction | null = null) =>
    effectToChange(sag, { parcelId, correction, title: "Høringssvar 7" }, effect);
  const larger: Correction = { kind: "ground-floor-m2", buildingId, m2: 140 };

  it("goes against a register only where the caseworker says so", () => {
    expect(decide({ kind: "correct", againstRegister: false }, larger)).toMatchObject({
      issues: [{ code: "correction-contradicts-register", facts: { register: 120, found: 140 } }],
    });
    expect(decide({ kind: "correct", againstRegister: true }, larger)).toMatchObject({ ok: true });
  });

  it("needs no such word where the register says nothing", () => {
    const unknown: Correction = { kind: "dwelling-m2", buildingId, m2: 160 };
    expect(decide({ kind: "correct", againstRegister: false }, unknown)).toMatchObject({ ok: true });
  });

  it("exempts or relieves beside what is decided already, with the answer as the reason", () => {
    expect(decide({ kind: "exempt" })).toMatchObject({
      value: { fields: { decisions: { exemptions: [{ parcelId, reason: "Høringssvar 7" }], missingValue: null } } },
    });
    expect(decide({ kind: "relieve", part: 0.5, leftTo: "municipality" })).toMatchObject({
      value: {
        fields: {
          decisions: { reliefs: [{ parcelId, part: 0.5, reason: "Høringssvar 7", leftTo: "municipality" }] },
        },
      },
    });
  });

  it("cannot correct where nothing was asked corrected", () => {
    expect(decide({ kind: "correct", againstRegister: true })).toMatchObject({
      issues: [{ code: "correction-missing" }],
    });
  });
});

describe("whether an answer contradicts a register", () => {
  it("follows from what the case said when it came", () => {
    const larger: Correction = { kind: "ground-floor-m2", buildingId, m2: 140 };
    expect(contradictsRegister({ correction: larger, caseSaid: 120 })).toBe(true);
    expect(contradictsRegister({ correction: larger, caseSaid: 140 })).toBe(false);
    expect(contradictsRegister({ correction: larger, caseSaid: null })).toBe(false);
    expect(contradictsRegister({ correction: { kind: "use", buildingId, useCode: "510" }, caseSaid: "120" })).toBe(
      true,
    );
  });

  it("never does where no register holds the fact", () => {
    const floor: Correction = { kind: "floor-level", buildingId, metres: 0.5, above: "terrain" };
    expect(contradictsRegister({ correction: floor, caseSaid: 0.3 })).toBe(false);
    expect(contradictsRegister({ correction: { kind: "own-protection" }, caseSaid: null })).toBe(false);
  });
});
