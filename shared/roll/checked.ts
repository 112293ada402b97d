import type { UnitResult } from "../model/index.ts";
import type { MeasureLine, UnitLine } from "./lines.ts";

/** What the checks look at of one measure. */
export type CheckedMeasure = Pick<
  MeasureLine,
  | "id"
  | "kind"
  | "grossOere"
  | "costLines"
  | "eligibleOere"
  | "ownersOere"
  | "upkeepPvOere"
  | "keyBasis"
  | "law"
  | "findings"
  | "payerKnown"
  | "waterfall"
  | "left"
  | "weighed"
> & {
  /** What each unit of the roll pays of it, whole øre, in the roll's order. */
  oere: Float64Array;
};

/** What the checks look at of the roll's units: columns in the roll's order, for a million objects are more than memory bears. */
export interface CheckedUnits {
  ids: readonly string[];
  /** Over all measures, øre. */
  oere: Float64Array;
  /** øre; NaN: not known. */
  benefitPvOere: Float64Array;
  /** m; NaN: not known. */
  terrainM: Float64Array;
  /** 1/year; NaN: not known. */
  yearlyChanceOfWater: Float64Array;
  /** 1: nothing on it has a known damage value (definition 12). */
  noDamageValue: Uint8Array;
  /** `said.*` of whether it gives land, and of whether a line owner owns it. */
  givesLand: Uint8Array;
  lineOwner: Uint8Array;
}

/** What a case says of a unit: unknown is not no. */
export const said = { nothing: 0, no: 1, yes: 2 } as const;

export const saidOf = (told: boolean | undefined): number =>
  told === undefined ? said.nothing : told ? said.yes : said.no;

/** The columns of a roll's own lines. `units` are in the order of `lines`. */
export function checkedUnits(lines: readonly UnitLine[], units: readonly UnitResult[]): CheckedUnits {
  const column = (of: (unit: UnitResult) => number | null) =>
    Float64Array.from(units, (unit) => of(unit) ?? Number.NaN);
  return {
    ids: units.map(({ id }) => id),
    oere: column(({ oere }) => oere),
    benefitPvOere: column(({ benefitPvOere }) => benefitPvOere),
    terrainM: column(({ terrainM }) => terrainM),
    yearlyChanceOfWater: column(({ yearlyChanceOfWater }) => yearlyChanceOfWater),
    noDamageValue: Uint8Array.from(lines, ({ noDamageValue }) => (noDamageValue ? 1 : 0)),
    givesLand: Uint8Array.from(lines, ({ parcel }) => saidOf(parcel.givesLand)),
    lineOwner: Uint8Array.from(lines, ({ parcel: { ownerKind } }) =>
      saidOf(ownerKind === undefined ? undefined : ownerKind === "line-owner"),
    ),
  };
}

/** Each measure with what its units' lines say that they pay of it. */
export function checkedMeasures(
  measures: readonly MeasureLine[],
  units: readonly Pick<UnitResult, "measures">[],
): CheckedMeasure[] {
  return measures.map((measure) => ({
    ...checkedOf(measure),
    oere: Float64Array.from(units, ({ measures: lines }) =>
      lines.reduce((sum, line) => (line.measure === measure.id ? sum + line.oere : sum), 0),
    ),
  }));
}

/** What is looked at of a measure beside what each unit pays of it; its shares, which are made when asked for, are not. */
export function checkedOf(measure: MeasureLine): Omit<CheckedMeasure, "oere"> {
  const { id, kind, grossOere, costLines, eligibleOere, ownersOere, upkeepPvOere, keyBasis } = measure;
  const { law, findings, payerKnown, waterfall, left, weighed } = measure;
  return {
    ...{ id, kind, grossOere, costLines, eligibleOere, ownersOere, upkeepPvOere, keyBasis },
    ...{ law, findings, payerKnown, waterfall, left, weighed },
  };
}

/** The ids of the units of which something holds: a plain loop, for millions. */
export function idsWhere(ids: readonly string[], holds: (i: number) => boolean): string[] {
  const found: string[] = [];
  for (let i = 0; i < ids.length; i++) if (holds(i)) found.push(ids[i]!);
  return found;
}
