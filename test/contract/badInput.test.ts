import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeCalculateApp } from "../../functions/calculate/app.ts";
import { problemSchema } from "../../shared/contract/index.ts";

type Loose = ReturnType<typeof JSON.parse>;

const app = makeCalculateApp({ log: () => {} });
const golden = readFileSync(new URL("../golden/golden.sag.json", import.meta.url), "utf8");

/** The golden town with something wrong in it, sent as a page or a program would. */
async function refusal(change: (sag: Loose) => unknown) {
  const sag: Loose = JSON.parse(golden);
  change(sag);
  const response = await app.request("/v1/calculations", {
    method: "POST",
    headers: { "Content-Type": "application/json", "Accept-Language": "da" },
    body: JSON.stringify(sag),
  });
  const { status, issues, detail } = problemSchema.parse(await response.json());
  const [{ path, code, facts }] = issues as [Loose];
  return { status, path, code, facts, detail };
}

const [e, n] = [651_000, 6_251_000];
const ring = (...places: [number, number][]) => places.map(([x, y]) => [e + x, n + y]);
const square = ring([0, 0], [50, 0], [50, 50], [0, 50], [0, 0]);
const area = (...coordinates: unknown[]) => ({ type: "Polygon", coordinates });
const setArea = (coordinates: unknown[]) => (sag: Loose) => (sag.area = area(...coordinates));

const table: [what: string, change: (sag: Loose) => unknown, path: string, code: string, facts: object][] = [
  [
    "an area that crosses itself",
    setArea([ring([0, 0], [50, 50], [50, 0], [0, 50], [0, 0])]),
    "/area/coordinates",
    "polygon-self-crossing",
    { x: e + 25, y: n + 25 },
  ],
  ["an empty area", setArea([]), "/area/coordinates", "polygon-empty", {}],
  [
    "a hole outside its ring",
    setArea([square, ring([60, 0], [70, 0], [70, 10], [60, 0])]),
    "/area/coordinates",
    "polygon-hole-outside",
    { ring: 1 },
  ],
  [
    "an area in Sweden",
    setArea([square.map(([x, y]) => [x! + 400_000, y!])]),
    "/area/coordinates/0/0",
    "coordinates-outside-denmark",
    { x: e + 400_000 },
  ],
  [
    "an area with northing first",
    setArea([square.map(([x, y]) => [y!, x!])]),
    "/area/coordinates/0/0",
    "coordinates-swapped",
    {},
  ],
  [
    "an area in longitude and latitude",
    setArea([
      [
        ...[
          [11, 56],
          [11.1, 56],
          [11, 56.1],
          [11, 56],
        ],
      ],
    ]),
    "/area/coordinates/0/0",
    "coordinates-outside-denmark",
    { x: 11, y: 56 },
  ],
  ["an open ring", setArea([square.slice(0, 4)]), "/area/coordinates/0", "ring-not-closed", { ring: 0 }],
  [
    "coordinates finer than a millimetre",
    setArea([square.map(([x, y]) => [x! + 0.0005, y!])]),
    "/area/coordinates/0/0",
    "coordinates-not-whole-mm",
    {},
  ],
  ["a parcel twice", (sag) => sag.parcels.push(sag.parcels[0]), "/parcels/12/id", "parcel-twice", { id: "9990002-1" }],
  [
    "a parcel without area",
    (sag) => (sag.parcels[0].geometry.coordinates = []),
    "/parcels/0/geometry",
    "parcel-without-area",
    { id: "9990002-1" },
  ],
  [
    "a cost below zero",
    (sag) => (sag.measures[0].cost.worksOere = -1),
    "/measures/0/cost/worksOere",
    "cost-negative",
    { found: -1 },
  ],
  [
    "an absurd cost, with the limit said",
    (sag) => (sag.measures[0].cost.worksOere = 9e15),
    "/measures/0/cost/worksOere",
    "cost-absurd",
    { most: 10_000_000_000_000 },
  ],
  [
    "a key none of whose factors is above zero",
    (sag) => {
      sag.keys[0].key.id = "risk-and-value";
      for (const parcel of sag.parcels) parcel.terrain.levelM = 9;
      for (const building of sag.buildings) building.terrain.levelM = 9;
    },
    "/keys",
    "no-parcel-gains",
    { key: "risk-and-value" },
  ],
  [
    "text where a number belongs",
    (sag) => (sag.measures[0].lifetimeYears = "halvtreds"),
    "/measures/0/lifetimeYears",
    "wrong-type",
    {},
  ],
  ["an unknown field", (sag) => (sag.measures[0].farve = "rød"), "/measures/0/farve", "unknown-field", {}],
  [
    "a date before the first row of the law",
    (sag) => (sag.lawAsOf = "2012-06-01"),
    "/lawAsOf",
    "date-before-first-row",
    { first: "2013-02-01" },
  ],
  [
    "no measure",
    (sag) => Object.assign(sag, { measures: [], financing: { contributions: [], loan: null } }),
    "/measures",
    "no-measures",
    {},
  ],
  ["no area", (sag) => (sag.area = null), "/area", "no-area", {}],
  [
    "an area where nobody is",
    setArea([square.map(([x, y]) => [x! + 5_000, y!])]),
    "/area",
    "no-parcels-in-area",
    { measure: "dige" },
  ],
  ["no key", (sag) => (sag.keys = []), "/keys", "key-missing", { measure: "dige" }],
  [
    "contributions above the cost",
    (sag) => (sag.financing.contributions[0].oere = 1_000_000_008),
    "/financing/contributions",
    "contributions-exceed-cost",
    { contributionsOere: 1_000_000_008, grossOere: 1_000_000_007 },
  ],
  [
    "a payer whom the law refuses",
    (sag) => {
      sag.lawAsOf = "2026-01-01";
      sag.measures[0].parts = [{ source: "cloudburst", effect: "flooding" }];
      sag.measures[0].facts = { withinServiceLevel: false };
      sag.financing.contributions[0].who = "utility-tariff";
    },
    "/financing/contributions",
    "payer-refused-by-law",
    { who: "utility-tariff" },
  ],
  [
    "a value that is not known and not estimated",
    (sag) => {
      sag.keys[0].key.id = "property-value";
      sag.decisions.missingValue = null;
    },
    "/parcels/9990002-8",
    "value-missing",
    { id: "9990002-8" },
  ],
  [
    "levels that do not rise",
    (sag) => (sag.hazards[1].levelM = 0.9),
    "/hazards/1/levelM",
    "hazard-not-rising",
    { before: 1 },
  ],
];

describe("bad input to a calculation", () => {
  for (const [what, change, path, code, facts] of table) {
    it(`refuses ${what}: where, what, and in words what to do`, async () => {
      const found = await refusal(change);
      expect(found).toMatchObject({ path, code, facts });
      expect([400, 422]).toContain(found.status);
      expect(found.detail).toContain("Intet er beregnet eller gemt.");
    });
  }

  it("refuses an area of 700,000 corners by their number, and one of a million by the size of its body", async () => {
    const send = async (count: number) => {
      const corners = Array.from({ length: count }, (_, i) => [1, i % 9]);
      const response = await app.request("/v1/calculations", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ ...JSON.parse(golden), area: area(corners) }),
      });
      const { code, issues } = problemSchema.parse(await response.json());
      return { code, facts: issues[0]!.facts };
    };
    expect(await send(700_000)).toEqual({ code: "too-many-corners", facts: { corners: 700_000, most: 100_000 } });
    expect(await send(1_000_000)).toEqual({ code: "body-too-large", facts: { most: 5_000_000, unit: "bytes" } });
  });

  it("says a bug in one fixed sentence with a reference, and keeps the detail in the log", async () => {
    const logged: unknown[] = [];
    const broken = makeCalculateApp({
      log: (_level, _event, facts) => void logged.push(facts),
      calculate: () => {
        throw new Error("secret of the inside");
      },
      newReference: () => "ref-1",
    });
    const response = await broken.request("/v1/calculations", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: golden,
    });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).toContain("ref-1");
    expect(text).not.toContain("secret");
    expect(JSON.stringify(logged)).toContain("secret of the inside");
  });
});
