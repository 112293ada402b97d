import { describe, expect, it } from "vitest";
import { checkParcelChanges } from "./checkParcelChanges.ts";
import type { CaseFile, ParcelChange } from "./model/index.ts";

const found = (...parcelChanges: ParcelChange[]) =>
  checkParcelChanges({
    parcels: [{ id: "1-a" }, { id: "1-b" }],
    decisions: { exemptions: [], missingValue: null, parcelChanges },
  } as unknown as CaseFile).map(({ path, code, facts }) => [
    path.replace("/decisions/parcelChanges", ""),
    code,
    facts["id"],
  ]);
const change = (on: string, from: string[], to: string[], rest: Partial<ParcelChange> = {}): ParcelChange => ({
  ...{ on, from, rule: "area", source: "s" },
  to: to.map((id) => ({ id, registeredAreaM2: 100 })),
  ...rest,
});

describe("what is said of parcels that have changed", () => {
  it("is taken where each is there on its day, also of an earlier change, whatever the order of the list", () => {
    expect(
      found(change("2028-01-01", ["1-a1", "1-b"], ["1-c"]), change("2027-01-01", ["1-a"], ["1-a", "1-a1"])),
    ).toEqual([]);
  });

  it("is refused where one is not there, is not there yet, or is not there any more", () => {
    expect(found(change("2027-01-01", ["1-x"], ["1-y"]))).toEqual([["/0/from/0", "parcel-change-from", "1-x"]]);
    expect(
      found(change("2027-01-01", ["1-a1"], ["1-c"]), change("2028-01-01", ["1-a"], ["1-a1", "1-a2"])),
    ).toContainEqual(["/0/from/0", "parcel-change-from", "1-a1"]);
    expect(found(change("2027-01-01", ["1-a"], ["1-c"]), change("2028-01-01", ["1-a"], ["1-d"]))).toEqual([
      ["/1/from/0", "parcel-change-from", "1-a"],
    ]);
  });

  it("is refused where a new one stands there already, and is not one of those that change", () => {
    expect(found(change("2027-01-01", ["1-a"], ["1-b"]))).toEqual([["/0/to/0/id", "parcel-change-to", "1-b"]]);
    expect(found(change("2027-01-01", ["1-a", "1-b"], ["1-b"]))).toEqual([]);
  });

  it("is refused where one stands twice", () => {
    expect(found(change("2027-01-01", ["1-a", "1-a"], ["1-c", "1-c"]))).toEqual([
      ["/0/from/1", "invalid", "1-a"],
      ["/0/to/1/id", "invalid", "1-c"],
    ]);
  });

  it("is refused where nothing says by what to share: no registered area, no part, or parts that are all zero", () => {
    const bare = (to: ParcelChange["to"], rule: ParcelChange["rule"]) =>
      found(change("2027-01-01", ["1-a"], [], { to, rule }));
    expect(bare([{ id: "1-c", registeredAreaM2: null }], "area")).toEqual([
      ["/0/to/0/registeredAreaM2", "parcel-change-area", "1-c"],
    ]);
    expect(bare([{ id: "1-c", registeredAreaM2: 0 }], "area")).toHaveLength(1);
    expect(
      bare(
        [
          { id: "1-c", registeredAreaM2: 5, part: 1 },
          { id: "1-d", registeredAreaM2: 5 },
        ],
        "parts",
      ),
    ).toEqual([["/0/to/1/part", "parcel-change-parts", "1-d"]]);
    expect(bare([{ id: "1-c", registeredAreaM2: null, part: 0 }], "parts")).toEqual([
      ["/0/to", "parcel-change-parts", "1-c"],
    ]);
    expect(
      bare(
        [
          { id: "1-c", registeredAreaM2: null, part: 0 },
          { id: "1-d", registeredAreaM2: null, part: 2 },
        ],
        "parts",
      ),
    ).toEqual([]);
  });
});
