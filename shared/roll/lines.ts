import type {
  Because,
  Finding,
  KeyData,
  MeasureLaw,
  Oere,
  Parcel,
  PayerFinding,
  Payments,
  ShareReasonCode,
  UnitFact,
  UnitMeasure,
  UnitResult,
  WaterfallStep,
  YearlyDamage,
} from "../model/index.ts";
import { sumOere } from "../money/index.ts";

/** What the steps before have found of one measure. */
export interface MeasureLine {
  id: string;
  worksOere: Oere;
  upkeepPerYearOere: Oere;
  lifetimeYears: number;
  law: Omit<MeasureLaw, "id" | "findings" | "payers">;
  findings: Finding[];
  payers: PayerFinding[];
  payerKnown: boolean;
  waterfall: WaterfallStep[];
  ownersOere: Oere;
  key: KeyData;
  shares: { id: string; oere: Oere; points: bigint; exempt: string | null }[];
  pointsTotal: bigint;
  overtoppedReturnPeriodYears: number | null;
}

/** What the steps before have found of one unit. */
export interface UnitLine {
  parcel: Parcel;
  areaM2: number;
  overlapM2: number | null;
  terrainM: number | null;
  yearlyChanceOfWater: number | null;
  eadWithoutOere: Oere | null;
  eadWithOere: Oere | null;
  eadByYear: YearlyDamage[];
  benefitPvOere: Oere | null;
  /** Nothing on the parcel has a known damage value: a benefit of zero then says little (definition 12). */
  noDamageValue: boolean;
  facts: Readonly<Record<UnitFact, number | null>>;
  valueOrigin: string | null;
}

/** One line of the roll: a unit's share of every measure, with the reason for each, and what it pays over time. */
export function unitLine(
  unit: UnitLine,
  measures: readonly MeasureLine[],
  sharesOf: ReadonlyMap<string, ReadonlyMap<string, MeasureLine["shares"][number]>>,
  payOver: (share: Oere) => Payments,
): Omit<UnitResult, "alternatives"> {
  const id = unit.parcel.id;
  const lines = measures.flatMap((measure): UnitMeasure[] => {
    const share = sharesOf.get(measure.id)?.get(id);
    if (share === undefined) return [];
    return [
      { measure: measure.id, oere: share.oere, points: share.points.toString(), because: reason(share, measure, unit) },
    ];
  });
  const total = sumOere(lines.map((line) => line.oere));
  return {
    id,
    parcels: [id],
    overlapM2: unit.overlapM2,
    areaM2: unit.areaM2,
    terrainM: unit.terrainM,
    yearlyChanceOfWater: unit.yearlyChanceOfWater,
    eadWithoutOere: unit.eadWithoutOere,
    eadWithOere: unit.eadWithOere,
    eadByYear: unit.eadByYear,
    benefitPvOere: unit.benefitPvOere,
    oere: total,
    measures: lines,
    payments: payOver(total),
  };
}

function reason(
  share: MeasureLine["shares"][number],
  measure: MeasureLine,
  unit: UnitLine,
): Because & { code: ShareReasonCode } {
  const read = measure.key.layers.flatMap((layer) =>
    layer.factors.flatMap((factor) => ("fact" in factor ? [factor.fact] : [])),
  );
  const facts: Because["facts"] = {
    key: measure.key.id,
    keyVersion: measure.key.version,
    billOere: measure.ownersOere,
  };
  if (share.exempt !== null) return { code: "exempt", facts: { ...facts, reason: share.exempt } };
  if (measure.ownersOere === 0) return { code: "nothing-to-share", facts };
  if (read.every((fact) => fact === "one"))
    return { code: "share-equal", facts: { ...facts, oere: share.oere, units: payingUnits(measure) } };
  for (const fact of read) facts[fact] = unit.facts[fact];
  if (read.includes("propertyValueKroner")) facts.valueOrigin = unit.valueOrigin;
  if (share.points === 0n) {
    return {
      code: "zero-points",
      facts: {
        ...facts,
        zeroFactor: read.find((fact) => unit.facts[fact] === 0) ?? null,
        noBuilding: unit.facts.groundFloorM2 === 0,
      },
    };
  }
  return {
    code: "share-by-points",
    facts: { ...facts, oere: share.oere, points: share.points.toString(), pointsTotal: measure.pointsTotal.toString() },
  };
}

function payingUnits(measure: MeasureLine): number {
  return measure.shares.filter(({ exempt }) => exempt === null).length;
}
