import type {
  Alternatives,
  Because,
  Calculation,
  IsoDate,
  LoanPlan,
  MeasureResult,
  Oere,
  ParcelChange,
  Payments,
  ProjectEconomy,
  ScenarioRisk,
  UnitResult,
} from "../model/index.ts";
import { oere } from "../money/index.ts";
import { carriedOverBalances, carryOver } from "./carryOver.ts";
import { checkedMeasures, checkedUnits } from "./checked.ts";
import { checks } from "./checks.ts";
import { type MeasureLine, type UnitLine, unitLine } from "./lines.ts";
import { owedByUnits } from "./owedByUnits.ts";
import { paymentsBalance } from "./paymentsBalance.ts";
import { sumKnown, totals } from "./totals.ts";
import { traceOfShares } from "./trace.ts";
import { upkeepOfUnits } from "./upkeepOfUnits.ts";

export interface RollInput {
  caseHash: string;
  lawAsOf: IsoDate;
  lawVersion: string;
  project: Because[];
  measures: MeasureLine[];
  /** In the order of their ids: the order of the roll. */
  units: UnitLine[];
  outsideCount: number;
  /** In order of days. */
  parcelChanges: readonly ParcelChange[];
  risk: ScenarioRisk[];
  /** The project over time, and what each unit's choices cost, from its share. */
  economyOf: (shares: readonly Oere[]) => { project: ProjectEconomy; units: Alternatives[] };
  /** How the shares are paid; both in the order of the roll. */
  pay: (ids: readonly string[], shares: readonly Oere[]) => { loan: LoanPlan | null; payments: Payments[] };
  assumptions: Because[];
}

/** The roll (partsfortegnelse): one line a unit, totals that balance, checks, and what it all rests on. */
export function makeRoll(input: RollInput): Calculation {
  const sharesOf = new Map(
    input.measures.map((measure) => [measure.id, new Map(measure.shares.map((share) => [share.id, share]))]),
  );
  const ids = input.units.map(({ parcel }) => parcel.id);
  const owed = Array.from(owedByUnits(ids, input.measures), oere);
  const { loan, payments } = input.pay(ids, owed);
  const upkeep = upkeepOfUnits(ids, input.measures);
  const lines = input.units.map((unit, i) =>
    unitLine(unit, input.measures, sharesOf, owed[i]!, upkeep[i]!, payments[i]!),
  );
  const economy = input.economyOf(owed);
  const units = lines.map((line, i): UnitResult => ({ ...line, alternatives: economy.units[i]! }));
  const unknown = sumKnown(units);
  const carriedOver = carryOver(input.parcelChanges, units);
  return {
    caseHash: input.caseHash,
    lawAsOf: input.lawAsOf,
    lawVersion: input.lawVersion,
    keyVersions: keyVersions(input.measures),
    project: input.project,
    measures: input.measures.map(measureResult),
    units,
    carriedOver,
    loan,
    outside: { count: input.outsideCount },
    totals: totals(input.measures, units, economy.project),
    risk: input.risk,
    economy: economy.project,
    checks: [
      ...checks(checkedMeasures(input.measures, units), checkedUnits(input.units, units)),
      paymentsBalance(loan, units),
      ...(carriedOver === null ? [] : [carriedOverBalances(carriedOver, units)]),
    ],
    assumptions: unknown === null ? input.assumptions : [...input.assumptions, unknown],
    trace: traceOfShares(input.measures, input.units),
  };
}

function keyVersions(measures: readonly MeasureLine[]): Calculation["keyVersions"] {
  const seen = new Map(measures.map(({ key }) => [`${key.id}@${key.version}`, { id: key.id, version: key.version }]));
  return [...seen.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, version]) => version);
}

function measureResult(measure: MeasureLine): MeasureResult {
  return {
    id: measure.id,
    law: measure.law,
    findings: measure.findings,
    payers: measure.payers,
    costLines: measure.costLines,
    eligibleOere: measure.eligibleOere,
    waterfall: measure.waterfall,
    ceiling: measure.ceiling,
    upkeep: measure.upkeep,
    runBy: measure.runBy,
    split: measure.split,
    ownersOere: measure.ownersOere,
    key: { id: measure.key.id, version: measure.key.version },
    sharedOere: oere(measure.oere.reduce((sum, one) => sum + one, 0)),
    left: measure.left,
    overtoppedReturnPeriodYears: measure.overtoppedReturnPeriodYears,
  };
}
