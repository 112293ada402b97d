import type {
  Because,
  Ceiling,
  CostLine,
  Finding,
  KeyData,
  LeftOver,
  MeasureKind,
  MeasureLaw,
  MeasureResult,
  Oere,
  Parcel,
  PayerFinding,
  Payments,
  ShareLayer,
  ShareReasonCode,
  Split,
  UnitFact,
  UnitMeasure,
  UnitResult,
  Upkeep,
  WaterfallStep,
  Weighed,
  YearlyDamage,
} from "../model/index.ts";
import { oere } from "../money/index.ts";
import { ownerPartsOf } from "./ownerPartsOf.ts";

/** What one unit pays of one measure. */
export interface Share {
  id: string;
  oere: Oere;
  points: bigint;
  exempt: string | null;
  heldBy: "minimum" | "maximum" | null;
  relieved: { oere: Oere; reason: string } | null;
}

/** What the steps before have found of one measure. */
export interface MeasureLine {
  id: string;
  grossOere: Oere;
  kind: MeasureKind;
  costLines: CostLine[];
  eligibleOere: Oere;
  ceiling: Ceiling;
  upkeep: Upkeep;
  /** The upkeep of each unit that it reaches, whole øre a year; null: the owners do not pay it, or it is not decided. */
  upkeepShares: { ids: readonly string[]; oere: Float64Array } | null;
  runBy: MeasureResult["runBy"];
  /** Present value of the upkeep over the horizon, øre, unrounded. */
  upkeepPvOere: number;
  /** What the key rests on (`keyBasis` of the law's facts). */
  keyBasis: string;
  lifetimeYears: number;
  law: Omit<MeasureLaw, "id" | "findings" | "payers">;
  findings: Finding[];
  payers: PayerFinding[];
  payerKnown: boolean;
  waterfall: WaterfallStep[];
  split: Split["shares"];
  ownersOere: Oere;
  key: KeyData;
  /** The units it reaches, and the whole øre of each. */
  ids: readonly string[];
  oere: Float64Array;
  /** In the same order. */
  shares: Share[];
  pointsTotal: bigint;
  left: LeftOver[];
  layersOf: (id: string) => ShareLayer[];
  weighed: Weighed;
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
  sharesOf: ReadonlyMap<string, ReadonlyMap<string, Share>>,
  /** Over all measures; the upkeep a year is null where it is not decided who pays it. */
  owed: Oere,
  upkeepPerYearOere: Oere | null,
  payments: Payments,
): Omit<UnitResult, "alternatives"> {
  const id = unit.parcel.id;
  const lines = measures.flatMap((measure): UnitMeasure[] => {
    const share = sharesOf.get(measure.id)?.get(id);
    if (share === undefined) return [];
    const layers = measure.layersOf(id);
    return [
      {
        measure: measure.id,
        oere: share.oere,
        points: share.points.toString(),
        layers,
        heldBy: share.heldBy,
        relievedOere: share.relieved?.oere ?? oere(0),
        because: reason(share, measure, unit, layers),
      },
    ];
  });
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
    oere: owed,
    upkeepPerYearOere,
    ownerParts: ownerPartsOf(unit.parcel.ownerParts ?? [], owed, upkeepPerYearOere),
    measures: lines,
    payments,
  };
}

function reason(
  share: Share,
  measure: MeasureLine,
  unit: UnitLine,
  layers: readonly ShareLayer[],
): Because & { code: ShareReasonCode } {
  const facts: Because["facts"] = {
    key: measure.key.id,
    keyVersion: measure.key.version,
    billOere: measure.ownersOere,
  };
  if (share.exempt !== null) return { code: "exempt", facts: { ...facts, reason: share.exempt } };
  if (measure.ownersOere === 0) return { code: "nothing-to-share", facts };
  const read = layers.flatMap(({ terms }) => terms.flat());
  const amount = { ...facts, oere: share.oere };
  if (share.relieved !== null && share.relieved.oere > 0)
    return {
      code: "share-relieved",
      facts: { ...amount, relievedOere: share.relieved.oere, reason: share.relieved.reason },
    };
  if (share.heldBy !== null)
    return { code: share.heldBy === "minimum" ? "share-at-minimum" : "share-at-maximum", facts: amount };
  const equal = read.every(({ kind, name }) => kind === "constant" || (kind === "fact" && name === "one"));
  if (equal && layers.every(({ sharing }) => sharing === null))
    return { code: "share-equal", facts: { ...amount, units: payingUnits(measure) } };
  for (const { kind, name, read: found, value } of read) {
    if (kind === "constant" || name === "one") continue;
    facts[name] = found;
    if (kind !== "fact") facts[`weight.${name}`] = value;
  }
  if ("propertyValueKroner" in facts) facts.valueOrigin = unit.valueOrigin;
  if (share.points === 0n) {
    return {
      code: "zero-points",
      facts: {
        ...facts,
        zeroFactor: read.find(({ value }) => value === 0)?.name ?? null,
        noBuilding: unit.facts.groundFloorM2 === 0,
      },
    };
  }
  const points = { points: share.points.toString(), pointsTotal: measure.pointsTotal.toString() };
  const [only] = layers;
  const oneProduct = layers.length === 1 && only!.terms.length === 1 && only!.sharing === null;
  return { code: oneProduct ? "share-by-points" : "share-by-layers", facts: { ...facts, oere: share.oere, ...points } };
}

function payingUnits(measure: MeasureLine): number {
  return measure.shares.filter(({ exempt }) => exempt === null).length;
}
