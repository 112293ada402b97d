import type { Because, FloodSource, RiskCode, WaterMethod } from "../model/index.ts";
import { damageClassOf } from "./damage.ts";
import { cellarDepthM, cellarKronerPerM2 } from "./groundwaterInCellars.ts";
import type { RiskInput } from "./input.ts";
import type { FoundWater } from "./waterYear.ts";

type Said = Because & { code: RiskCode };

/** What the risk rests on that nobody has measured, decided or checked: said on every result. */
export function riskAssumptions(
  input: RiskInput,
  waters: readonly FoundWater[],
  sourcesWithout: readonly FloodSource[],
  scenarioYears: readonly number[],
): Said[] {
  const said: Said[] = sourcesWithout.map(
    (source): Said =>
      source === "groundwater"
        ? { code: "groundwater-damage-unknown", facts: {} }
        : { code: "levels-missing", facts: { source } },
  );
  if (waters.length === 0) return said;
  return [
    ...said,
    ...methods(input, waters),
    ...cellars(input, waters),
    { code: "no-other-defences", facts: {} },
    ...levels(input, waters, scenarioYears),
    ...integration(input, waters),
    ...crests(waters),
    ...buildings(input, waters),
    { code: "discount-rate", facts: discount(input) },
  ];
}

function methods({ water, buildings: all }: RiskInput, waters: readonly FoundWater[]): Said[] {
  const used = (method: WaterMethod) => waters.some(({ year }) => year.method === method);
  const said: Said[] = [];
  if (used("flat-level")) said.push({ code: "flat-level", facts: {} });
  if (used("sea-over-terrain"))
    said.push({ code: "sea-over-terrain", facts: { neighbours: water.sea?.neighbours ?? null } });
  if (used("stream")) said.push({ code: "stream-over-terrain", facts: {} });
  if (used("raster")) said.push({ code: "model-run", facts: {} });
  if (used("sea-over-terrain") || used("raster") || used("stream")) {
    said.push({ code: "water-beside-building", facts: { withinM: 1 } });
    const unplaced = all.filter(({ geometry }) => geometry === undefined).length;
    if (unplaced > 0) said.push({ code: "buildings-without-place", facts: { buildings: unplaced } });
  }
  return said;
}

function cellars({ water, buildings: all }: RiskInput, waters: readonly FoundWater[]): Said[] {
  if (!waters.some(({ year }) => year.method === "cellars")) return [];
  const harm = water.groundwater?.harm?.kind ?? null;
  const untold = all.filter(({ cellarM2 }) => cellarM2 === undefined).length;
  return [
    { code: "groundwater-in-cellars", facts: { depthM: cellarDepthM, kronerPerM2: cellarKronerPerM2, harm } },
    ...(untold > 0 ? [{ code: "cellars-not-told" as const, facts: { buildings: untold } }] : []),
  ];
}

function levels({ hazards }: RiskInput, waters: readonly FoundWater[], scenarioYears: readonly number[]): Said[] {
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
  if (waters.length > 1) said.push({ code: "waters-independent", facts: { waters: waters.length } });
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
    against.map(({ measure, crest }): Said => {
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

function buildings({ buildings: all, parcels, rules }: RiskInput, waters: readonly FoundWater[]): Said[] {
  if (waters.every(({ year }) => year.source === "groundwater")) return [];
  const said: Said[] = [{ code: "damage-functions", facts: { damageThresholdM: rules.damageThresholdM } }];
  if (waters.some(({ year }) => year.source === "stream")) said.push({ code: "stream-damage-derived", facts: {} });
  if (waters.some(({ year }) => year.method === "flat-level")) {
    const levelOf = new Map(parcels.map((parcel) => [parcel.id, parcel.terrain]));
    const without = all.filter(({ terrain, parcelId }) => terrain === null && levelOf.get(parcelId) == null).length;
    if (without > 0) said.push({ code: "buildings-without-level", facts: { buildings: without } });
  }
  const unfitting = all.filter(({ useCode }) => !damageClassOf(useCode).known).length;
  if (unfitting > 0) said.push({ code: "other-use-class", facts: { buildings: unfitting } });
  return said;
}

function discount({ rules: { rate }, horizonYears }: RiskInput): Said["facts"] {
  return typeof rate === "string" ? { rate, horizonYears } : { ratePerYear: rate.ratePerYear, horizonYears };
}
