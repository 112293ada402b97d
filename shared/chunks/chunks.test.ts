import { describe, expect, it } from "vitest";
import { findKey } from "../allocation/index.ts";
import { calculate } from "../calculate.ts";
import type { CaseRasters } from "../caseRasters.ts";
import { checkCase } from "../checkCase.ts";
import { noret, noretRasters } from "../demo/index.ts";
import type { Calculation, CaseFile, KeyData, Measure, Position, Raster, Result } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { askedColumns } from "./askedColumns.ts";
import { chunkName, readChunk } from "./caseOfChunk.ts";
import { ChunkSet } from "./chunkSet.ts";
import { computeChunk } from "./computeChunk.ts";
import { type LargeRoll, reduceChunks } from "./reduceChunks.ts";
import { asLarge, type CutCase, computedInChunks, cutInto, ok } from "./testCut.ts";

/** Noret's ground with a hollow under some of its houses, where rain gathers. */
function withHollow(): CaseRasters {
  const [[sha256, ground]] = [...noretRasters()] as [[string, Raster]];
  const [x, y] = (noret().buildings[100]!.geometry!.coordinates as Position[][])[0]![0]!;
  const values = ground.values.map((level, cell) => {
    const [column, row] = [cell % ground.columns, Math.floor(cell / ground.columns)];
    const [dx, dy] = [ground.westM + column * ground.cellM - x, ground.northM - row * ground.cellM - y];
    return dx * dx + dy * dy < 60 * 60 ? level - 2 : level;
  });
  return new Map([[sha256, { ...ground, values }]]);
}
const rasters = withHollow();
/** Parcels dealt out like cards that have been shuffled: neighbours in the register, and on the ground, come apart. */
const shuffled = (count: number) => (parcel: number) => (Math.imul(parcel + 7, 0x9e3779b1) >>> 8) % count;

function computed({ header, chunks }: CutCase): Uint8Array[] {
  ok(checkCase(header));
  return chunks.map((chunk) => ok(computeChunk(ok(readChunk(header, chunk)), rasters)));
}

function reduced(header: CaseFile, files: readonly Uint8Array[]): Result<LargeRoll> {
  const set = new ChunkSet(askedColumns(header));
  for (const file of files) set.add(file);
  return reduceChunks(header, set);
}

function expectTheSame(sag: CaseFile, counts: readonly number[], whole: Calculation = ok(calculate(sag, rasters))) {
  const { units, trace: _t, carriedOver: _c, caseHash: _h, ...head } = whole;
  for (const count of counts) {
    const cut = cutInto(sag, count, shuffled(count));
    ok(checkCase(cut.header));
    const found = computedInChunks(cut.header, cut.chunks, rasters);
    const { caseHash: _, ...own } = found.head;
    expect(own).toEqual(head);
    expect(found.units).toEqual(units.map(asLarge));
  }
  return whole;
}

/** Two layers, of which one reads a class, and limits: weights beyond 2⁵³, and units that are held. */
function twoLayers(): KeyData {
  const [layer] = findKey("property-value", "1")!.layers;
  const use = {
    table: "built",
    rows: [
      { of: "built", weight: 2 },
      { of: "unbuilt", weight: 1 },
    ],
  };
  return {
    ...findKey("property-value", "1")!,
    ...{ id: "egen", standing: "own" },
    limits: { minimumOere: oere(3_000_000), maximumOere: oere(9_000_000), leftTo: "municipality" },
    layers: [
      { ...layer!, weight: 3 },
      { id: "areal", weight: 2, factors: [{ fact: "registeredAreaM2" }, use] },
    ],
  };
}

/** Noret against all four waters, with everything that a header may say of single parcels. `untold`: some of its buildings lack something. */
function allWaters(untold = false): CaseFile {
  const sag = noret();
  const [sluice] = sag.measures as [Measure];
  const at = (i: number) => sag.parcels[i]!.id;
  const lived = new Set(sag.buildings.flatMap((one) => ((one.dwellingM2 ?? 0) > 0 ? [one.parcelId] : [])));
  const own = (id: string, source: Measure["parts"][number]["source"], more: Partial<Measure>): Measure => ({
    ...sluice,
    ...{ id, geometry: null, parts: [{ source, effect: "flooding" }], facts: {}, crestLevelM: undefined },
    ...more,
  });
  const [south, north] = [6_250_500, 6_251_820];
  const line = [
    [650_400, south + 100],
    [651_500, north - 300],
  ] as [number, number][];
  const common = { scenarioYear: 2020, origin: "model", datum: "DVR90", citation: "Opdigtet" } as const;
  const periods = [20, 50, 100];
  const square = (x: number, y: number, m: number) => ({
    type: "Polygon" as const,
    coordinates: [
      [
        [x, y],
        [x + m, y],
        [x + m, y + m],
        [x, y + m],
        [x, y],
      ] as [number, number][],
    ],
  });
  return {
    ...sag,
    measures: [
      { ...sluice, cost: { ...sluice.cost, upkeepPaidBy: "owners-with-benefit" } },
      own("regnvand", "cloudburst", {
        ...{
          kind: "basin",
          storageM3: 900,
          geometry: square(650_900, 6_251_300, 60),
          area: square(650_300, south, 700),
        },
        cost: { ...sluice.cost, vat: "excluded", vatRate: 0.25, upkeepPaidBy: undefined },
      }),
      own("aadige", "stream", {
        ...{ kind: "dike", crestLevelM: 2.4, geometry: { type: "LineString", coordinates: line } },
      }),
      own("draen", "groundwater", {
        ...{ kind: "groundwater-lowering", lowersM: 0.4, geometry: { type: "LineString", coordinates: line } },
        area: { type: "Parcels", parcelIds: sag.parcels.slice(10, 400).map(({ id }) => id) },
      }),
    ],
    hazards: [
      ...sag.hazards.filter(({ scenarioYear }) => scenarioYear === 2020),
      ...periods.map((returnPeriodYears, i) => ({
        ...{ ...common, source: "cloudburst" as const, returnPeriodYears, quantity: "rain" as const },
        rainM: [0.1, 0.2, 0.3][i]!,
      })),
      ...periods.map((returnPeriodYears, i) => ({
        ...{
          ...common,
          source: "stream" as const,
          returnPeriodYears,
          quantity: "section-levels" as const,
          stream: "aa",
        },
        levels: ["op", "ned"].map((section, s) => ({ section, levelM: [2.0, 2.3, 2.7][i]! - 0.2 * s })),
      })),
    ],
    water: {
      ...sag.water,
      runoff: { coefficient: 0.6, sewer: { capacityM: 0.02, area: null }, citation: "Opdigtet" },
      streams: [
        {
          ...{ id: "aa", title: "Åen", line, neighbours: 4 },
          sections: [
            { id: "op", chainageM: 0 },
            { id: "ned", chainageM: 1_200 },
          ],
        },
      ],
      groundwater: {
        ...{ water: { levelM: 1.1 }, rises: [{ year: 2020, riseM: 0 }], citation: "Opdigtet" },
        harm: { kind: "event", chancePerYear: 0.1 },
      },
    },
    parcels: sag.parcels.map((parcel, i) => ({
      ...parcel,
      sfe: `sfe-${Math.floor(i / 3)}`,
      ...(i % 9 === 0 && lived.has(parcel.id) ? { propertyValue: null } : {}),
      ...(i === 4
        ? {
            ownerParts: [
              { id: "st", weight: 2 },
              { id: "1.", weight: 3 },
            ],
          }
        : {}),
      ...(i % 5 === 0 ? { givesLand: i % 2 === 0, ownerKind: "line-owner" as const } : {}),
    })),
    buildings: sag.buildings.map((building, i) => ({
      ...building,
      ...(untold && i % 40 === 2 ? {} : { cellarM2: i % 4 === 0 ? 40 : 0 }),
      ...(untold && i % 50 === 0 ? { geometry: undefined } : {}),
    })),
    exposure: {
      roads: [
        { id: "v1", parcelId: null, line },
        { id: "v2", parcelId: at(20), line },
      ],
      fields: [{ id: "m1", parcelId: at(21), crop: "Bær", geometry: square(650_600, 6_251_000, 80) }],
      assets: [
        {
          ...{ id: "a1", parcelId: at(22), title: "Pumpe", geometry: square(650_800, 6_251_100, 10) },
          ...{ fromDepthM: 0.1, damageOere: oere(5_000_000), citation: "Opdigtet" },
        },
      ],
    },
    economy: {
      ...sag.economy,
      moving: { clearingOere: oere(9_000_000), rehousingOere: oere(50_000_000), citation: "x" },
    },
    keys: [
      { measure: "sluse", key: { id: "risk-and-value", version: "1" } },
      { measure: "aadige", key: { id: "m2-equal-per-property", version: "1" } },
      { measure: "regnvand", key: twoLayers() },
      { measure: "*", key: { id: "property-value", version: "1" } },
    ],
    decisions: {
      exemptions: [{ parcelId: at(30), reason: "Kirke" }],
      reliefs: [{ parcelId: at(31), part: 0.5, reason: "Lavt brug", leftTo: "others" }],
      missingValue: { kronerPerM2: 21_000, asOf: "2020-01-01", citation: "Opdigtet" },
    },
    financing: {
      ...sag.financing,
      loan: {
        kind: "serial",
        years: 20,
        ratePerYear: 0.02,
        termsPerYear: 4,
        feeOere: oere(1_234_567),
        interestOnlyYears: 1,
      },
      atOnce: [at(40), at(41)],
    },
  };
}

describe("a case cut into chunks", () => {
  it("has the roll of the whole case to the øre, in one chunk, three or seven, whichever parcels are in which", () => {
    expectTheSame(noret(), [1, 3, 7]);
  });

  it("has it with all four waters, several keys, limits, exemptions, reliefs, upkeep, several owners and a loan", () => {
    const whole = expectTheSame(allWaters(), [1, 3, 7]);
    // What is compared is there at all.
    const [basin, dike, drain, sluice] = ["regnvand", "aadige", "draen", "sluse"].map((id) =>
      whole.units.flatMap(({ measures }) => measures.filter(({ measure }) => measure === id)),
    );
    expect([basin!.length < sluice!.length, drain!.length < sluice!.length]).toEqual([true, true]);
    expect(new Set(basin!.map(({ heldBy }) => heldBy))).toEqual(new Set([null, "minimum", "maximum"]));
    expect(sluice!.filter(({ relievedOere }) => relievedOere > 0)).toHaveLength(1);
    expect(dike!.filter(({ because }) => because.code === "exempt")).toHaveLength(1);
    expect(
      whole.risk[0]!.waters.map(({ source, method, without }) => [source, method, without.linearOere > 0]),
    ).toEqual([
      ["cloudburst", "rain", true],
      ["groundwater", "cellars", true],
      ["sea", "sea-over-terrain", true],
      ["stream", "stream", true],
    ]);
  });

  it("has it where something of many units is not known, which is then counted over all chunks", () => {
    const whole = expectTheSame({ ...allWaters(true), keys: noret().keys }, [4]);
    const said = new Map(whole.assumptions.map(({ code, facts }) => [code, facts]));
    expect(said.get("buildings-without-place")).toEqual({ buildings: expect.any(Number) });
    expect(said.get("cellars-not-told")).toEqual({ buildings: expect.any(Number) });
    expect(whole.totals.eadWithoutOere).toBeNull();
  });

  it("has it with flat levels and crests, by both rules, and with waters of the same event", () => {
    const sag = allWaters();
    const flat = {
      ...sag,
      ...{ terrainRef: null, exposure: { roads: [], fields: [], assets: [] } },
      measures: sag.measures
        .filter(({ id }) => id !== "regnvand")
        .map((one) => ({ ...one, crestLevelM: one.id === "draen" ? undefined : 1.55 })),
      hazards: sag.hazards.flatMap((hazard) => {
        if (hazard.source === "sea") return [hazard];
        if (hazard.quantity !== "section-levels") return [];
        const { stream: _s, levels, ...rest } = hazard;
        return [{ ...rest, quantity: "level" as const, levelM: levels[0]!.levelM - 0.7 }];
      }),
      water: { ...sag.water, sea: null, streams: [], together: ["sea" as const, "stream" as const] },
      keys: [{ measure: "*", key: { id: "avoided-damage", version: "1" } }],
      rules: { ...sag.rules, eadRule: "log-linear" as const, startReturnPeriodYears: 5 },
    };
    expectTheSame(flat, [1, 5]);
  });
});

describe("the columns of a chunk", () => {
  const sag = noret();
  const cut = cutInto({ ...sag, parcels: sag.parcels.slice(0, 60), buildings: [] }, 2, (i) => i % 2);
  const named = (header: CaseFile) => chunkName(header, "a".repeat(64), "program");

  it("have another name where what they are made of is other, and the same where it is not", () => {
    const { header } = cut;
    const [sluice] = header.measures as [Measure];
    const same: Partial<CaseFile>[] = [
      { title: "En anden", lawAsOf: "2026-01-01", keys: [], splits: [], layers: [] },
      {
        measures: [
          { ...sluice, title: "S", facts: {}, runBy: "association", cost: { ...sluice.cost, worksOere: oere(1) } },
        ],
      },
      { decisions: { exemptions: [{ parcelId: "x", reason: "y" }], missingValue: null } },
      { financing: { contributions: [], loan: null, atOnce: ["x"] } },
      { parcelsRef: { chunks: [] } },
    ];
    for (const part of same) expect(named({ ...header, ...part })).toBe(named(header));
    const other: Partial<CaseFile>[] = [
      { area: null },
      { hazards: [] },
      { horizonYears: 49 },
      { terrainRef: null },
      { measures: [{ ...sluice, crestLevelM: 2.3 }] },
      { rules: { ...header.rules, minOverlapM2: 2 } },
      { decisions: { exemptions: [], missingValue: { kronerPerM2: 1, asOf: "2020-01-01", citation: "x" } } },
      { economy: { ...header.economy, moving: { clearingOere: oere(1), rehousingOere: oere(1), citation: "x" } } },
    ];
    const names = [header, ...other.map((part) => ({ ...header, ...part }))].map(named);
    expect(new Set(names).size).toBe(names.length);
    expect(chunkName(header, "a".repeat(64), "another")).not.toBe(named(header));
    expect(chunkName(header, "b".repeat(64), "program")).not.toBe(named(header));
  });

  it("are the same bytes whatever of the header cannot move them", () => {
    const cheaper = cut.header.measures.map((one) => ({ ...one, cost: { ...one.cost, worksOere: oere(1) } }));
    const again = { ...cut, header: { ...cut.header, measures: cheaper, keys: [], lawAsOf: "2026-01-01" } };
    expect(computed(again)).toEqual(computed(cut));
  });

  it("are refused to a chunk that is no chunk, with where it is wrong", () => {
    const [chunk] = cut.chunks;
    const refused = (json: unknown) => {
      const read = readChunk(cut.header, json);
      return read.ok ? [] : read.issues.map(({ path, code }) => `${path} ${code}`);
    };
    expect(refused(chunk)).toEqual([]);
    expect(refused({ ...chunk, format: "vandret-del/2.0" })).toEqual(["/format format-unknown"]);
    expect(refused({ ...chunk, keys: [] })).toEqual(["/keys unknown-field"]);
    expect(refused({ ...chunk, parcels: [...chunk!.parcels, chunk!.parcels[0]!] })).toEqual([
      "/parcels/30/id parcel-twice",
    ]);
    expect(refused({ ...chunk, parcels: [{ id: "1-a" }] })).toContain("/parcels/0/geometry missing-field");
    expect(refused({ ...chunk, buildings: [{ ...sag.buildings[0]!, parcelId: "1-x" }] })).toEqual([
      "/buildings/0/parcelId building-without-parcel",
    ]);
  });
});

describe("what only all chunks together can show", () => {
  const sag = noret();
  const cut = cutInto(sag, 2, (i) => i % 2);
  const files = computed(cut);
  const refusedFor = (header: CaseFile, of = files) => {
    const roll = reduced(header, of);
    return roll.ok ? [] : roll.issues.map(({ path, code, facts }) => [path, code, facts.id ?? facts.ids ?? null]);
  };

  it("is refused: an id in two chunks, of a parcel or of a building", () => {
    expect(refusedFor(cut.header)).toEqual([]);
    expect(refusedFor(cut.header, [files[0]!, files[1]!, files[1]!])).toEqual([
      ["/parcelsRef", "ids-in-two-chunks", cut.chunks[1]!.parcels.length],
      ["/parcelsRef", "ids-in-two-chunks", cut.chunks[1]!.buildings.length],
    ]);
  });

  it("is refused: a parcel that the header names and no chunk holds", () => {
    const { header } = cut;
    const names = {
      ...header,
      decisions: { ...header.decisions, exemptions: [{ parcelId: "1-x", reason: "x" }] },
      financing: { ...header.financing, atOnce: [sag.parcels[3]!.id, "1-y"] },
    };
    expect(refusedFor(names)).toEqual([
      ["/decisions/exemptions/0", "parcel-not-found", "1-x"],
      ["/financing/atOnce/1", "parcel-not-found", "1-y"],
    ]);
  });

  it("is refused: a measure that reaches nobody in any chunk, and a case without a chunk", () => {
    const far = {
      type: "Polygon" as const,
      coordinates: [
        [
          [600_000, 6_200_000],
          [600_010, 6_200_000],
          [600_010, 6_200_010],
          [600_000, 6_200_000],
        ],
      ],
    };
    const away = { ...cut, header: { ...cut.header, area: far as CaseFile["area"] } };
    const found = reduced(away.header, computed(away));
    expect(found.ok ? [] : found.issues).toEqual([
      {
        path: "/area",
        code: "no-parcels-in-area",
        facts: { measure: "sluse", parcels: sag.parcels.length, minOverlapM2: 1 },
      },
    ]);
    expect(refusedFor(cut.header, [])).toEqual([["/area", "no-parcels-in-area", null]]);
  });

  it("is not computed from columns of other waters", () => {
    const [first] = computed({ ...cut, header: { ...cut.header, hazards: cut.header.hazards.slice(0, 6) } });
    expect(() => reduced(cut.header, [files[1]!, first!])).toThrow("same waters");
  });
});

describe("a header", () => {
  const { header } = cutInto(noret(), 2, (i) => i % 2);
  const refusedFor = (part: Partial<CaseFile>) => {
    const read = checkCase({ ...header, ...part });
    return read.ok ? [] : read.issues.map(({ path, code }) => `${path} ${code}`);
  };

  it("names parcels that only its chunks know", () => {
    expect(refusedFor({ decisions: { exemptions: [{ parcelId: "1-x", reason: "x" }], missingValue: null } })).toEqual(
      [],
    );
  });

  it("is refused for what looks at all parcels at once, and for what stands in its chunks", () => {
    const sag = noret();
    const spread = { seed: 1, draws: 100, levelSdM: 0.1, damageCv: 0.1, costCv: 0.1 };
    const [chunk] = header.parcelsRef!.chunks;
    expect(
      refusedFor({
        ...{ parcels: sag.parcels.slice(0, 1), buildings: sag.buildings.slice(0, 1) },
        economy: {
          ...sag.economy,
          uncertainty: spread,
          designCandidates: [{ measure: "sluse", crestLevelM: 2, worksOere: oere(1) }],
        },
        parcelsRef: { chunks: [chunk!, chunk!] },
      }),
    ).toEqual([
      "/parcels not-in-chunks",
      "/buildings not-in-chunks",
      "/economy/uncertainty not-in-chunks",
      "/economy/designCandidates not-in-chunks",
      "/parcelsRef/chunks/1/sha256 invalid",
    ]);
  });

  it("is not computed as if it were all of the case", () => {
    const made = calculate(header, rasters);
    expect(made.ok ? [] : made.issues.map(({ code }) => code)).toEqual(["case-in-chunks"]);
  });
});
