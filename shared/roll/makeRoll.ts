import type {
  Alternatives,
  Because,
  Calculation,
  IsoDate,
  LoanPlan,
  Oere,
  ParcelChange,
  Payments,
  ProjectEconomy,
  ScenarioRisk,
  UnitResult,
} from "../model/index.ts";
import { oere, sumOere } from "../money/index.ts";
import { carriedOverBalances, carryOver } from "./carryOver.ts";
import { checkedMeasures, checkedUnits } from "./checked.ts";
import { type MeasureLine, type UnitLine, unitLine } from "./lines.ts";
import { owedAt, placesIn } from "./owedByUnits.ts";
import { rollHead } from "./rollHead.ts";
import { knownSum } from "./totals.ts";
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
  const placesOf = placesIn(ids);
  const placed = input.measures.map(({ upkeep, upkeepShares, oere: amounts, ids: members }) => ({
    ...{ upkeep, upkeepShares, oere: amounts, places: placesOf(members) },
  }));
  const owed = Array.from(owedAt(ids.length, placed), oere);
  const { loan, payments } = input.pay(ids, owed);
  const upkeep = upkeepOfUnits(ids.length, placed);
  const lines = input.units.map((unit, i) =>
    unitLine(unit, input.measures, sharesOf, owed[i]!, Number.isNaN(upkeep[i]) ? null : oere(upkeep[i]!), payments[i]!),
  );
  const economy = input.economyOf(owed);
  const units = lines.map((line, i): UnitResult => ({ ...line, alternatives: economy.units[i]! }));
  const carriedOver = carryOver(input.parcelChanges, units);
  const head = rollHead({
    ...input,
    loan,
    economy: economy.project,
    sums: {
      units: units.length,
      sharedOere: sumOere(owed),
      paidOere: sumOere(payments.map(({ totalOere }) => totalOere)),
      eadWithout: knownSum(units.map(({ eadWithoutOere }) => eadWithoutOere)),
      eadWith: knownSum(units.map(({ eadWithOere }) => eadWithOere)),
    },
    checked: { measures: checkedMeasures(input.measures, units), units: checkedUnits(input.units, units) },
  });
  return {
    ...head,
    units,
    carriedOver,
    checks: [...head.checks, ...(carriedOver === null ? [] : [carriedOverBalances(carriedOver, units)])],
    trace: traceOfShares(input.measures, input.units),
  };
}
