import type { Because, FloodSource, RiskCode, SaidByCount, WaterMethod } from "../model/index.ts";
import { damageClassOf, floorHeightDefaultM, standardTable } from "./damage.ts";
import { cellarDepthM, cellarKronerPerM2 } from "./groundwaterInCellars.ts";
import type { ProtectingMeasure, RiskInput } from "./input.ts";
import { besideM } from "./losses.ts";
import { terrainOfParcels } from "./parcelTerrain.ts";
import { countWhere } from "./rows.ts";
import { burnIn } from "./water/sea/index.ts";
import type { FoundWater } from "./waterYear.ts";

type Said = Because & { code: RiskCode };
type Counted = SaidByCount & { said: Said };

const anyhow = (said: Said): Counted => ({ said });
/** Said where there are any, with how many. The fact keeps its place among the others. */
const many = (said: Said, fact: string, count: number): Counted => ({ said, fact, count });

/**
 * What the risk rests on that nobody has measured, decided or checked: said on every result. What hangs on how many of the units are so
 * stands here with its count, also where it is 0: a large case is counted part by part (`riskOfSums`).
 */
export function riskAssumptions(
  input: RiskInput,
  waters: readonly FoundWater[],
  sourcesWithout: readonly FloodSource[],
  scenarioYears: readonly number[],
): Counted[] {
  const said = sourcesWithout.map((source) => anyhow(notTold(input, source)));
  if (waters.length === 0) return said;
  const anyway: Said[] = [
    { code: "no-other-defences", facts: {} },
    ...levels(input, waters, scenarioYears),
    ...integration(input, waters),
    ...crests(waters),
    ...lines(input, waters),
    ...effects(input, waters),
  ];
  return [
    ...said,
    ...methods(input, waters),
    ...cellars(input, waters),
    ...anyway.map(anyhow),
    ...buildings(input, waters),
    anyhow({ code: "discount-rate", facts: discount(input) }),
  ];
}

function overlay(chosen: RiskInput["water"]["overlay"]): Said {
  switch (chosen) {
    case "highest":
      return { code: "water-beside-building", facts: { withinM: besideM } };
    case "wet-mean":
      return { code: "mean-of-wet-cells", facts: {} };
    case "covered-area":
      return { code: "covered-area", facts: {} };
  }
}

function notTold({ hazards }: RiskInput, source: FloodSource): Said {
  if (source === "groundwater") return { code: "groundwater-damage-unknown", facts: {} };
  const isRain = hazards.some((hazard) => hazard.source === source && hazard.quantity === "rain");
  return isRain ? { code: "rain-needs-ground", facts: {} } : { code: "levels-missing", facts: { source } };
}

function methods({ water, buildings: all }: RiskInput, waters: readonly FoundWater[]): Counted[] {
  const used = (method: WaterMethod) => waters.some(({ year }) => year.method === method);
  const said: Said[] = [];
  if (used("flat-level")) said.push({ code: "flat-level", facts: {} });
  if (used("sea-over-terrain"))
    said.push({ code: "sea-over-terrain", facts: { neighbours: water.sea?.neighbours ?? null } });
  if (used("stream")) said.push({ code: "stream-over-terrain", facts: {} });
  if (used("rain"))
    said.push({
      code: "rain-in-hollows",
      facts: { coefficient: water.runoff!.coefficient, sewerM: water.runoff!.sewer?.capacityM ?? null },
    });
  if (used("raster")) said.push({ code: "model-run", facts: {} });
  const byPlace = used("sea-over-terrain") || used("raster") || used("stream") || used("rain");
  if (!byPlace) return said.map(anyhow);
  const unplaced = countWhere(all, ({ geometry }) => geometry === undefined);
  return [
    ...said.map(anyhow),
    anyhow(overlay(water.overlay)),
    many({ code: "buildings-without-place", facts: {} }, "buildings", unplaced),
  ];
}

function cellars({ water, buildings: all }: RiskInput, waters: readonly FoundWater[]): Counted[] {
  if (!waters.some(({ year }) => year.method === "cellars")) return [];
  const harm = water.groundwater?.harm?.kind ?? null;
  const untold = countWhere(all, ({ cellarM2 }) => cellarM2 === undefined);
  return [
    anyhow({ code: "groundwater-in-cellars", facts: { depthM: cellarDepthM, kronerPerM2: cellarKronerPerM2, harm } }),
    many({ code: "cellars-not-told", facts: {} }, "buildings", untold),
  ];
}

function levels(
  { hazards, water }: RiskInput,
  waters: readonly FoundWater[],
  scenarioYears: readonly number[],
): Said[] {
  const said: Said[] = [];
  const sources = waters.map(({ year }) => year.source);
  const used = hazards.filter((hazard) => sources.includes(hazard.source));
  const screening = used.filter(({ origin }) => origin === "screening").length;
  if (screening > 0) said.push({ code: "screening-levels", facts: { levels: screening, of: used.length } });
  const [first, ...later] = scenarioYears;
  said.push(
    later.length === 0
      ? { code: "one-scenario", facts: { scenarioYear: first ?? waters[0]!.year.scenarioYear } }
      : { code: "scenarios-joined", facts: { first: first!, years: scenarioYears.join(", ") } },
  );
  const same = sources.filter((source) => source !== "groundwater" && water.together?.includes(source));
  if (same.length > 1) said.push({ code: "waters-together", facts: { sources: same.join(", ") } });
  if (waters.length > 1 && same.length < waters.length)
    said.push({ code: "waters-independent", facts: { waters: waters.length } });
  return said;
}

function integration({ rules }: RiskInput, waters: readonly FoundWater[]): Said[] {
  const lowest = Math.min(...waters.map(({ year }) => year.returnPeriods[0]!));
  const highest = Math.max(...waters.map(({ year }) => year.returnPeriods.at(-1)!));
  const start = rules.startReturnPeriodYears;
  return [
    start === null
      ? { code: "ead-start-jump", facts: { returnPeriodYears: lowest } }
      : { code: "ead-start-typed", facts: { startReturnPeriodYears: start, returnPeriodYears: lowest } },
    { code: "ead-tail", facts: { returnPeriodYears: highest, eadRule: rules.eadRule } },
    { code: "chance-below-lowest-level", facts: { returnPeriodYears: lowest } },
  ];
}

function crests(waters: readonly FoundWater[]): Said[] {
  const said = waters.flatMap(({ year, crests: against }) =>
    // A retention lowers the stream; it has no crest that anybody waits for.
    against
      .filter(({ measure }) => measure.crestLevelM !== null || measure.lowersM === null)
      .map(({ measure, crest }): Said => {
        const facts = { measure: measure.id, source: year.source };
        if (year.method === "sea-over-terrain" && measure.lines.length === 0) return { code: "line-not-drawn", facts };
        if (crest.chance === null) return { code: "crest-unknown", facts };
        return {
          code: crest.origin === "fitted" ? "crest-fitted" : "crest-assumed",
          facts: { ...facts, returnPeriodYears: 1 / crest.chance },
        };
      }),
  );
  const several = waters.some(({ year, crests: against }) => year.method === "flat-level" && against.length > 1);
  return several ? [...said, { code: "weakest-crest", facts: {} }] : said;
}

/** Where a crest line does nothing, or less than it looks. */
function lines({ terrain, measures }: RiskInput, waters: readonly FoundWater[]): Said[] {
  const isBurnt = ({ sources }: ProtectingMeasure) =>
    waters.some(
      ({ year: { source, method } }) =>
        sources.includes(source) && (method === "sea-over-terrain" || method === "stream"),
    );
  if (terrain === null) return [];
  return measures.filter(isBurnt).flatMap(({ id, crestLevelM, lines: drawn }): Said[] => {
    if (crestLevelM === null || drawn.length === 0) return [];
    const told = burnIn(
      terrain,
      drawn.map((line) => ({ id, line, crestLevelM })),
    ).lines;
    const outsideM = Math.round(told.reduce((sum, line) => sum + line.outsideM, 0));
    const facts = { measure: id, crestLevelM };
    return [
      ...(told.every(({ cells, underTerrain }) => cells > 0 && underTerrain === cells)
        ? [{ code: "crest-under-terrain" as const, facts }]
        : []),
      ...(outsideM > 0 ? [{ code: "line-off-terrain" as const, facts: { measure: id, outsideM } }] : []),
    ];
  });
}

/** Measures of which it is not told how much they lower or hold. */
function effects({ measures }: RiskInput, waters: readonly FoundWater[]): Said[] {
  const has = (method: WaterMethod) => waters.some(({ year }) => year.method === method);
  return measures.flatMap(({ id, sources, lowersM, storageM3, geometry }): Said[] => [
    ...(has("cellars") && sources.includes("groundwater") && lowersM === null
      ? [{ code: "effect-unknown" as const, facts: { measure: id, source: "groundwater" } }]
      : []),
    ...(has("rain") && sources.includes("cloudburst") && (storageM3 === null || geometry === null)
      ? [{ code: "effect-unknown" as const, facts: { measure: id, source: "cloudburst" } }]
      : []),
  ]);
}

/** Their prices are not indexed: nobody has told their year. */
const cropTitle = { da: "afgrødepriserne", en: "the prices of crops" };

/** How damage is counted: by which table, in which prices, and what of it is a default. */
function damages({ buildings: all, damage, exposure, priceYear }: RiskInput): Counted[] {
  const { table, own, thresholdM, priceFactor } = damage;
  const { id, title } = table;
  const said: Said[] = [
    { code: "damage-functions", facts: { table: id, da: title.da, en: title.en, damageThresholdM: thresholdM } },
  ];
  if (own.length > 0)
    said.push({
      code: "own-damage-functions",
      facts: { curves: own.length, citations: [...new Set(own.map(({ citation }) => citation))].join("; ") },
    });
  if (table.priceYear === null) said.push({ code: "price-year-unknown", facts: { da: title.da, en: title.en } });
  else if (priceFactor !== 1)
    said.push({ code: "prices-indexed", facts: { from: table.priceYear, to: priceYear, factor: priceFactor } });
  else if (table.priceYear !== priceYear)
    said.push({ code: "prices-not-indexed", facts: { from: table.priceYear, to: priceYear } });
  const standing = countWhere(all, ({ useCode }) => !damageClassOf(useCode, table).isOfTable);
  const cellars = countWhere(all, ({ cellarM2 }) => cellarM2 === undefined);
  const floors = countWhere(all, ({ floorHeightM }) => floorHeightM === undefined);
  const fromFloor = own.some(
    ({ damage: { kind, ...rest } }) => kind === "points" && "from" in rest && rest.from === "floor",
  );
  const roads = exposure.roads.filter(({ parcelId }) => parcelId === null).length;
  return [
    ...said.map(anyhow),
    many({ code: "damage-class-of-standard", facts: { ...standardTable.title } }, "buildings", standing),
    table.cellars === undefined
      ? anyhow({ code: "cellars-not-counted", facts: { buildings: null } })
      : many({ code: "cellars-not-counted", facts: {} }, "buildings", cellars),
    ...(fromFloor
      ? [many({ code: "floor-height-default", facts: { floorM: floorHeightDefaultM } }, "buildings", floors)]
      : []),
    { said: { code: "price-year-unknown", facts: { ...cropTitle } }, count: exposure.fields.length },
    many({ code: "roads-without-parcel", facts: {} }, "roads", roads),
  ];
}

/** A rarer event that costs less than a more frequent one: the rasters or levels may be mixed up. */
function falls(waters: readonly FoundWater[]): Counted[] {
  return waters.flatMap(({ year: { source, scenarioYear, returnPeriods, without } }) => {
    const sums = without.map((damages) => damages.reduce((sum, one) => sum + (Number.isNaN(one) ? 0 : one), 0));
    return returnPeriods.slice(1).map((years, i): Counted => {
      const facts = { source, scenarioYear, before: returnPeriods[i]!, years };
      return { said: { code: "damage-falls", facts }, falls: [sums[i]!, sums[i + 1]!] };
    });
  });
}

function buildings(input: RiskInput, waters: readonly FoundWater[]): Counted[] {
  const { buildings: all, parcels, damage } = input;
  if (waters.every(({ year }) => year.source === "groundwater")) return [];
  const said: Counted[] = [...damages(input), ...falls(waters)];
  if (waters.some(({ year }) => year.source === "stream"))
    said.push(anyhow({ code: "stream-damage-derived", facts: {} }));
  if (waters.some(({ year }) => year.method === "flat-level")) {
    const levelOf = terrainOfParcels(parcels);
    const without = countWhere(all, ({ terrain, parcelId }) => terrain === null && levelOf.get(parcelId) == null);
    said.push(many({ code: "buildings-without-level", facts: {} }, "buildings", without));
  }
  const unfitting = countWhere(all, ({ useCode }) => !damageClassOf(useCode, damage.table).known);
  return [...said, many({ code: "other-use-class", facts: {} }, "buildings", unfitting)];
}

function discount({ rules: { rate }, horizonYears }: RiskInput): Said["facts"] {
  return typeof rate === "string" ? { rate, horizonYears } : { ratePerYear: rate.ratePerYear, horizonYears };
}
