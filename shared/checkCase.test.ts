import { describe, expect, it } from "vitest";
import { checkCase } from "./checkCase.ts";
import { noret } from "./demo/index.ts";

type Loose = ReturnType<typeof JSON.parse>;
const found = (change: (sag: Loose) => void) => {
  const sag: Loose = structuredClone(noret());
  change(sag);
  const read = checkCase(sag);
  return read.ok ? [] : read.issues.map(({ path, code, facts }) => ({ path, code, facts }));
};

const cases: [sentence: string, change: (sag: Loose) => void, path: string, code: string][] = [
  ["an unknown field is refused, not dropped", (s) => (s.parcels[0].owner = "x"), "/parcels/0/owner", "unknown-field"],
  [
    "text where a number belongs",
    (s) => (s.measures[0].cost.worksOere = "4"),
    "/measures/0/cost/worksOere",
    "wrong-type",
  ],
  ["half an øre", (s) => (s.measures[0].cost.worksOere = 0.5), "/measures/0/cost/worksOere", "wrong-type"],
  ["an infinite level", (s) => (s.hazards[0].levelM = Number("1e999")), "/hazards/0/levelM", "wrong-type"],
  ["a huge level", (s) => (s.hazards[0].levelM = 1e300), "/hazards/0/levelM", "out-of-range"],
  ["a missing field", (s) => delete s.rules.eadRule, "/rules/eadRule", "missing-field"],
  ["a cost below zero", (s) => (s.measures[0].cost.worksOere = -1), "/measures/0/cost/worksOere", "cost-negative"],
  ["an absurd cost", (s) => (s.measures[0].cost.worksOere = 1e13 + 1), "/measures/0/cost/worksOere", "cost-absurd"],
  ["a parcel twice", (s) => s.parcels.push(s.parcels[0]), "/parcels/1050/id", "parcel-twice"],
  ["an id that is not its parcel's", (s) => (s.parcels[0].ejerlavkode += 1), "/parcels/0/id", "parcel-id-mismatch"],
  [
    "a parcel without area",
    (s) => (s.parcels[0].geometry.coordinates = []),
    "/parcels/0/geometry",
    "parcel-without-area",
  ],
  [
    "a building without its parcel",
    (s) => (s.buildings[0].parcelId = "1-x"),
    "/buildings/0/parcelId",
    "building-without-parcel",
  ],
  ["a building twice", (s) => s.buildings.unshift(s.buildings[0]), "/buildings/1/id", "building-twice"],
  ["a measure twice", (s) => s.measures.push(s.measures[0]), "/measures/1/id", "measure-twice"],
  [
    "a picked parcel that is not there",
    (s) => (s.area = { type: "Parcels", parcelIds: ["1-x"] }),
    "/area/parcelIds/0",
    "parcel-not-found",
  ],
  [
    "an exempt parcel that is not there",
    (s) => s.decisions.exemptions.push({ parcelId: "1-x", reason: "eget dige" }),
    "/decisions/exemptions/0/parcelId",
    "parcel-not-found",
  ],
  [
    "a contribution to no measure",
    (s) => (s.financing.contributions[0].measure = "x"),
    "/financing/contributions/0/measure",
    "measure-not-found",
  ],
  ["a key that the catalogue has not", (s) => (s.keys[0].key.version = "999"), "/keys/0/key", "key-not-found"],
  [
    "a split that is not one",
    (s) => s.splits.push({ measure: "sluse", because: "", shares: [{ ...s.measures[0].parts[0], share: 0.9 }] }),
    "/splits/0/shares",
    "split-not-one",
  ],
  [
    "a fact that the law does not know",
    (s) => (s.measures[0].facts.xyz = true),
    "/measures/0/facts/xyz",
    "fact-unknown",
  ],
  ["a date that is none", (s) => (s.lawAsOf = "2020-02-30"), "/lawAsOf", "invalid"],
];

describe("checking a case", () => {
  it("passes the demo case and gives back what came in", () => {
    const sag = noret();
    const read = checkCase(sag);
    expect(read.ok && read.value).toBe(sag);
  });

  for (const [sentence, change, path, code] of cases) {
    it(`refuses ${sentence}`, () => {
      const at = path.replace("1050", String(noret().parcels.length));
      expect(found(change)).toContainEqual({ path: at, code, facts: expect.anything() });
    });
  }

  it("says the limit of a cost", () => {
    expect(found((s) => (s.measures[0].cost.worksOere = 1e13 + 1))[0]!.facts).toMatchObject({ most: 1e13 });
  });

  it("says of a case of another version only that, and which it knows", () => {
    expect(found((s) => Object.assign(s, { format: "vandret-sag/9.0", new: 1 }))).toEqual([
      {
        path: "/format",
        code: "format-unknown",
        facts: { found: "vandret-sag/9.0", expected: "vandret-sag/1.0, vandret-sag/1.1, vandret-sag/1.2" },
      },
    ]);
  });

  it("tells at most 100 reasons, and counts the rest", () => {
    const issues = found((s) => {
      for (const parcel of s.parcels.slice(0, 150)) parcel.matrikelnr += "x";
    });
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toEqual({ path: "", code: "invalid", facts: { reason: "more", count: 50 } });
  });
});
