import type { Because, FloodSource, RiskCode } from "../model/index.ts";
import { damageClassOf } from "./damage.ts";
import type { RiskInput } from "./input.ts";
import type { WaterAndCrests } from "./protection.ts";

type Said = Because & { code: RiskCode };

/** What the risk rests on that nobody has measured, decided or checked: said on every result. */
export function riskAssumptions(
  input: RiskInput,
  waters: readonly WaterAndCrests[],
  sourcesWithout: readonly FloodSource[],
  scenarioYear: number | null,
): Said[] {
  const said: Said[] = sourcesWithout.map((source) => ({ code: "levels-missing", facts: { source } }));
  if (waters.length === 0) return said;
  return [
    ...said,
    { code: "flat-level", facts: {} },
    { code: "no-other-defences", facts: {} },
    ...levels(input, waters, scenarioYear),
    ...integration(input, waters),
    ...crests(waters),
    ...buildings(input, waters),
    { code: "discount-rate", facts: discount(input) },
  ];
}

function levels({ hazards }: RiskInput, waters: readonly WaterAndCrests[], scenarioYear: number | null): Said[] {
  const said: Said[] = [];
  const sources = waters.map(({ water }) => water.source);
  const used = hazards.filter((hazard) => sources.includes(hazard.source));
  const screening = used.filter(({ origin }) => origin === "screening").length;
  if (screening > 0) said.push({ code: "screening-levels", facts: { levels: screening, of: used.length } });
  said.push({ code: "one-scenario", facts: { scenarioYear } });
  if (waters.length > 1) said.push({ code: "waters-independent", facts: { waters: waters.length } });
  if (sources.includes("groundwater")) said.push({ code: "groundwater-damage-unknown", facts: {} });
  return said;
}

function integration({ rules }: RiskInput, waters: readonly WaterAndCrests[]): Said[] {
  const lowest = Math.min(...waters.map(({ water }) => water.levels[0]!.returnPeriodYears));
  const highest = Math.max(...waters.map(({ water }) => water.levels.at(-1)!.returnPeriodYears));
  const start = rules.startReturnPeriodYears;
  return [
    start === null
      ? { code: "ead-start-jump", facts: { returnPeriodYears: lowest } }
      : { code: "ead-start-typed", facts: { startReturnPeriodYears: start, returnPeriodYears: lowest } },
    { code: "ead-tail", facts: { returnPeriodYears: highest, eadRule: rules.eadRule } },
    { code: "chance-below-lowest-level", facts: { returnPeriodYears: lowest } },
  ];
}

function crests(waters: readonly WaterAndCrests[]): Said[] {
  const said = waters.flatMap(({ water, crests: against }) =>
    against.map(({ measure, crest }): Said => {
      const facts = { measure: measure.id, source: water.source };
      if (crest.chance === null) return { code: "crest-unknown", facts };
      return {
        code: crest.origin === "fitted" ? "crest-fitted" : "crest-assumed",
        facts: { ...facts, returnPeriodYears: 1 / crest.chance },
      };
    }),
  );
  const several = waters.some(({ crests: against }) => against.length > 1);
  return several ? [...said, { code: "weakest-crest", facts: {} }] : said;
}

function buildings({ buildings: all, parcels, rules }: RiskInput, waters: readonly WaterAndCrests[]): Said[] {
  if (waters.every(({ water }) => water.source === "groundwater")) return [];
  const said: Said[] = [{ code: "damage-functions", facts: { damageThresholdM: rules.damageThresholdM } }];
  if (waters.some(({ water }) => water.source === "stream")) said.push({ code: "stream-damage-derived", facts: {} });
  const levelOf = new Map(parcels.map((parcel) => [parcel.id, parcel.terrain]));
  const without = all.filter(({ terrain, parcelId }) => terrain === null && levelOf.get(parcelId) == null).length;
  if (without > 0) said.push({ code: "buildings-without-level", facts: { buildings: without } });
  const unfitting = all.filter(({ useCode }) => !damageClassOf(useCode).known).length;
  if (unfitting > 0) said.push({ code: "other-use-class", facts: { buildings: unfitting } });
  return said;
}

function discount({ rules: { rate }, horizonYears }: RiskInput): Said["facts"] {
  return typeof rate === "string" ? { rate, horizonYears } : { ratePerYear: rate.ratePerYear, horizonYears };
}
