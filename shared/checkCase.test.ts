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
  [
    "a set of scenarios that is not ours",
    (s) => (s.economy.scenarioSet = { id: "ipcc" }),
    "/economy/scenarioSet/id",
    "scenario-set-not-found",
  ],
  [
    "a set of scenarios without a source",
    (s) => (s.economy.scenarioSet = { title: "Vores", citation: "", scenarios: [] }),
    "/economy/scenarioSet/citation",
    "out-of-range",
  ],
  [
    "a rise of rain, which is no level",
    (s) =>
      (s.economy.scenarioSet = {
        ...{ title: "Vores", citation: "Notat" },
        scenarios: [{ title: "Våd", rises: [{ source: "cloudburst", rises: [] }] }],
      }),
    "/economy/scenarioSet/scenarios/0/rises/0/source",
    "invalid",
  ],
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
  [
    "a damage table that is not ours",
    (s) => (s.damage = { table: "mine", own: [] }),
    "/damage/table",
    "damage-table-not-found",
  ],
  [
    "a curve of a class that no table has",
    (s) => (s.damage = { table: "gladsaxe", own: [curve("castle", [[0, 0]])] }),
    "/damage/own/0/class",
    "damage-class-not-found",
  ],
  [
    "a curve whose depths do not rise",
    (s) =>
      (s.damage = {
        table: "gladsaxe",
        own: [
          curve("dwelling", [
            [0.2, 0],
            [0.2, 5],
          ]),
        ],
      }),
    "/damage/own/0/damage/points/1/depthM",
    "curve-not-rising",
  ],
  [
    "two curves for one class and water",
    (s) => (s.damage = { table: "gladsaxe", own: [curve("dwelling", [[0, 0]]), curve("dwelling", [[0, 1]])] }),
    "/damage/own/1",
    "invalid",
  ],
  [
    "a field of an unknown crop",
    (s) => s.exposure.fields.push(field({ crop: "Vin" })),
    "/exposure/fields/0/crop",
    "crop-not-found",
  ],
  [
    "a field on no parcel",
    (s) => s.exposure.fields.push(field({ parcelId: "1-x" })),
    "/exposure/fields/0/parcelId",
    "parcel-not-found",
  ],
  ["a field twice", (s) => s.exposure.fields.push(field({}), field({})), "/exposure/fields/1/id", "invalid"],
  ["levels of a stream that is not there", (s) => addStream(s, "Aa", ["a"]), "/hazards/-1/stream", "stream-not-found"],
  [
    "levels of a section that the stream does not have",
    (s) => addStream(s, "Å", ["a", "c"]),
    "/hazards/-1/levels/1/section",
    "section-not-found",
  ],
  ["levels of a section twice", (s) => addStream(s, "Å", ["a", "a"]), "/hazards/-1/levels/1/section", "invalid"],
  [
    "waters of one event at different return periods",
    (s) => {
      s.water.together = ["sea", "stream"];
      s.hazards.push({
        ...s.hazards[0],
        ...{ source: "stream", returnPeriodYears: 7, quantity: "level", levelM: 1 },
      });
    },
    "/water/together",
    "events-differ",
  ],
  [
    "groundwater that harms with a chance of nothing",
    (s) =>
      (s.water.groundwater = {
        ...{ water: { levelM: 0 }, rises: [], citation: "en boring" },
        harm: { kind: "event", chancePerYear: 0 },
      }),
    "/water/groundwater/harm/chancePerYear",
    "out-of-range",
  ],
  ["a date that is none", (s) => (s.lawAsOf = "2020-02-30"), "/lawAsOf", "invalid"],
];

/** Points as [depth, kr. a m²]. */
function curve(id: string, points: [number, number][]) {
  return {
    ...{ class: id, source: "sea", citation: "kommunen" },
    damage: {
      ...{ kind: "points", from: "terrain" },
      points: points.map(([depthM, kronerPerM2]) => ({ depthM, kronerPerM2 })),
    },
  };
}

/** The stream Å with sections a and b, and levels of `stream` at some sections, last among the hazards. */
function addStream(sag: Loose, stream: string, sections: string[]) {
  sag.water.streams.push({
    ...{ id: "Å", title: "Å", neighbours: 4 },
    line: [
      [722000, 6166000],
      [722100, 6166000],
    ],
    sections: [
      { id: "a", chainageM: 0 },
      { id: "b", chainageM: 100 },
    ],
  });
  sag.hazards.push({
    ...{ source: "stream", returnPeriodYears: 20, scenarioYear: 2026, origin: "model", datum: "DVR90" },
    ...{ citation: "en model", quantity: "section-levels", stream },
    levels: sections.map((section) => ({ section, levelM: 1 })),
  });
}

function field(part: Loose) {
  const { id: parcelId, geometry } = noret().parcels[0]!;
  return { id: "mark", parcelId, crop: "Hvede", geometry, ...part };
}

describe("checking a case", () => {
  it("passes the demo case and gives back what came in", () => {
    const sag = noret();
    const read = checkCase(sag);
    expect(read.ok && read.value).toBe(sag);
  });

  for (const [sentence, change, path, code] of cases) {
    it(`refuses ${sentence}`, () => {
      const at = path.replace("1050", String(noret().parcels.length)).replace("-1", String(noret().hazards.length));
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
        facts: {
          found: "vandret-sag/9.0",
          expected:
            "vandret-sag/1.0, vandret-sag/1.1, vandret-sag/1.2, vandret-sag/1.3, vandret-sag/1.4, vandret-sag/1.5, vandret-sag/1.6, vandret-sag/1.7, vandret-sag/1.8",
        },
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
