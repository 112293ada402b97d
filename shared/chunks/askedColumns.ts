import { keyOfMeasure } from "../allocation/index.ts";
import type { CaseFile, KeyData, UnitFact } from "../model/index.ts";
import { columnNames as names } from "./chunkHead.ts";

/** What every roll is checked by, whatever its keys read. */
const checkedFacts: readonly UnitFact[] = [
  ...(["terrainM", "yearlyChanceOfWater", "propertyValueKroner", "avoidedDamageKroner"] as const),
];

/** The columns that the reduce of a case reads: few of all that keys might. */
export function askedColumns(header: CaseFile): { numbers: string[]; words: string[] } {
  const keys = header.measures.flatMap(({ id }) => keyOfMeasure(header.keys, id) ?? []);
  const facts = new Set<UnitFact>([...checkedFacts, ...keys.flatMap(factsOf)]);
  const classes = new Set(keys.flatMap(classesOf));
  const byProperty = keys.some(({ unit }) => unit === "property");
  return {
    numbers: [
      ...[...facts].map(names.fact),
      ...header.measures.map((_, i) => names.reached(i)),
      ...[names.benefitPvOere, names.noDamageValue, names.givesLand, names.lineOwner],
      ...(byProperty ? [names.splitAreaM2] : []),
    ],
    words: [...[...classes].map(names.class), ...(byProperty ? [names.property] : [])],
  };
}

function factsOf({ layers, limits, unit }: KeyData): UnitFact[] {
  return [
    // A limit is so much a unit.
    unit === "home" ? "homes" : "one",
    ...(limits?.ownBenefit === true ? (["benefitPvKroner"] as const) : []),
    ...layers.flatMap(({ factors, plus = [], sharing }): UnitFact[] => [
      ...(sharing?.by === "crest" ? (["terrainM"] as const) : []),
      ...[factors, ...plus].flat().flatMap((factor): UnitFact[] => {
        if ("fact" in factor) return [factor.fact];
        return "steps" in factor ? [factor.steps] : [];
      }),
    ]),
  ];
}

const classesOf = ({ layers }: KeyData): string[] =>
  layers.flatMap(({ factors, plus = [], sharing }) => [
    ...(sharing?.by === "stream" ? ["section"] : []),
    ...[factors, ...plus].flat().flatMap((factor) => ("table" in factor ? [factor.table] : [])),
  ]);
