import { describe, expect, it } from "vitest";
import { noret } from "./demo/index.ts";
import type { CaseFile } from "./model/index.ts";
import { oere } from "./money/index.ts";
import { whatChanged } from "./whatChanged.ts";

const before = noret();
const [house, other] = before.buildings as [CaseFile["buildings"][number], CaseFile["buildings"][number]];

describe("what differs between two versions of a case", () => {
  it("is nothing where they say the same, though written anew", () => {
    expect(whatChanged(before, structuredClone(before))).toEqual([]);
  });

  it("is one field of one building, with its parcel and both values", () => {
    const after = {
      ...before,
      buildings: before.buildings.map((one) => (one.id === house.id ? { ...one, groundFloorM2: 99 } : one)),
    };
    expect(whatChanged(before, after)).toEqual([
      {
        path: "buildings/groundFloorM2",
        id: house.id,
        parcelId: house.parcelId,
        how: "changed",
        before: house.groundFloorM2,
        after: 99,
      },
    ]);
  });

  it("tells a building that is gone and one that is new by their parcels, whatever their order", () => {
    const [, ...rest] = before.buildings;
    const after = {
      ...before,
      buildings: [...rest.reverse(), { ...house, id: "new-house", parcelId: other.parcelId }],
    };
    expect(whatChanged(before, after)).toEqual([
      { path: "buildings", id: house.id, parcelId: house.parcelId, how: "removed" },
      { path: "buildings", id: "new-house", parcelId: other.parcelId, how: "added" },
    ]);
  });

  it("tells a fact that was not known and now is, and the other way", () => {
    const known = {
      ...before,
      buildings: before.buildings.map((one) => (one.id === house.id ? { ...one, floorHeightM: 0.4 } : one)),
    };
    const place = { path: "buildings/floorHeightM", id: house.id, parcelId: house.parcelId, how: "changed" };
    expect(whatChanged(before, known)).toEqual([{ ...place, after: 0.4 }]);
    expect(whatChanged(known, before)).toEqual([{ ...place, before: 0.4 }]);
  });

  it("tells an exemption by its parcel, a cost by its measure, and a key by what it is for", () => {
    const [measure] = before.measures as [CaseFile["measures"][number]];
    const after: CaseFile = {
      ...before,
      measures: [{ ...measure, cost: { ...measure.cost, worksOere: oere(1) } }],
      keys: [{ measure: "*", key: { id: "m1-parts", version: "1" } }],
      decisions: { ...before.decisions, exemptions: [{ parcelId: house.parcelId, reason: "egen sluse" }] },
    };
    expect(whatChanged(before, after).map(({ path, id, parcelId, how }) => [path, id, parcelId, how])).toEqual([
      ["measures/cost/worksOere", measure.id, null, "changed"],
      ["keys/key/id", "*", null, "changed"],
      ["decisions/exemptions", house.parcelId, house.parcelId, "added"],
    ]);
  });

  it("tells the first of a list that was not there by its parcel, and the last that went", () => {
    const relief = { parcelId: house.parcelId, part: 0.5, reason: "egen pumpe", leftTo: "others" as const };
    const after: CaseFile = { ...before, decisions: { ...before.decisions, reliefs: [relief] } };
    const place = { path: "decisions/reliefs", id: house.parcelId, parcelId: house.parcelId };
    expect(before.decisions.reliefs).toBeUndefined();
    expect(whatChanged(before, after)).toEqual([{ ...place, how: "added" }]);
    expect(whatChanged(after, before)).toEqual([{ ...place, how: "removed" }]);
  });

  it("says of a geometry that it is another, not where each corner lies", () => {
    const [parcel] = before.parcels as [CaseFile["parcels"][number]];
    const moved = { ...parcel, geometry: { type: "Polygon" as const, coordinates: [[[0, 0] as [number, number]]] } };
    const after = { ...before, parcels: [moved, ...before.parcels.slice(1)] };
    expect(whatChanged(before, after)).toEqual([
      { path: "parcels/geometry/coordinates", id: parcel.id, parcelId: parcel.id, how: "changed" },
    ]);
  });
});
