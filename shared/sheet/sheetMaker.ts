import type {
  Bilingual,
  Calculation,
  CarriedUnit,
  CaseFile,
  KeyData,
  MeasureResult,
  Oere,
  OwnerSheet,
  SheetBand,
  SheetGain,
  SheetShare,
  SheetUnit,
  SheetWorks,
  UnitResult,
} from "../model/index.ts";
import { oere } from "../money/index.ts";
import { type CarriedOut, carriedSteps } from "./carriedSteps.ts";
import { type ActOf, sheetLaw } from "./sheetLaw.ts";
import { sheetLoan } from "./sheetLoan.ts";

/** All that the sheets of one case are read from: nothing of it is asked anew for each. */
export interface SheetBasis {
  theCase: CaseFile;
  calculation: Calculation;
  /** The key of each measure, and the present value of its upkeep over the owners' part of its bill. */
  measures: ReadonlyMap<string, { key: KeyData; upkeepPart: number }>;
  /** What each unit would pay by other keys, in the order of the roll. Shares null: that key cannot share the case. Null: not worked out. */
  otherKeys: {
    areExamples: boolean;
    keys: { title: Bilingual; chosen: boolean; shares: ArrayLike<number> | null }[];
  } | null;
  /** In the order of the roll; null: not worked out. */
  uncertainty: { draws: number; units: { shareOere: DrawnBand | null; benefitPvOere: DrawnBand | null }[] } | null;
  actOf: ActOf;
  /** What has become of parcels since the key was decided, in the order in which it was carried out. */
  changes: readonly CarriedOut[];
}

interface DrawnBand {
  p5: number;
  p95: number;
}

/** Dates that the case itself does not hold. */
export type SheetDates = Pick<OwnerSheet, "hearing" | "decision">;

/**
 * Makes the sheet of any unit of the roll, by its id or that of a parcel of it, and of any parcel that came of one since, which owes
 * in its place; null: there is no such unit.
 */
export function sheetMaker(basis: SheetBasis): (unitId: string, dates: SheetDates) => OwnerSheet | null {
  const { theCase, calculation } = basis;
  const parcels = new Map(theCase.parcels.map((parcel) => [parcel.id, parcel]));
  const built = new Set(theCase.buildings.map(({ parcelId }) => parcelId));
  const places = new Map(
    calculation.units.flatMap(({ id, parcels: own }, place) => [...own, id].map((one) => [one, place] as const)),
  );
  const titles = new Map(theCase.measures.map((measure) => [measure.id, measure]));
  const changed = new Map(calculation.carriedOver?.ended.map(({ id, on }) => [id, on]));
  const carried = new Map(calculation.carriedOver?.units.map((one) => [one.id, one]));
  const laws = new Map<string, OwnerSheet["law"]>();

  /** What the sheet of any unit has that takes part in these measures. */
  const common = (own: readonly { measure: string }[]) => {
    const mine = calculation.measures.filter(({ id }) => own.some(({ measure }) => measure === id));
    const worksId = mine.map(({ id }) => id).join(" ");
    const law = laws.get(worksId) ?? sheetLaw(mine, basis.actOf);
    laws.set(worksId, law);
    return {
      mine,
      sheet: {
        title: theCase.title,
        municipality: theCase.municipality.name,
        dataSource: theCase.dataSource,
        lawAsOf: calculation.lawAsOf,
        lawVersion: calculation.lawVersion,
        caseHash: calculation.caseHash,
        works: mine.map((measure) => worksOf(measure, titles)),
        loan: sheetLoan(theCase, mine),
        law,
        emergency: theCase.municipality.emergency ?? null,
      },
    };
  };
  const waters = (calculation.risk[0]?.waters ?? []).map(({ source, events }) => ({
    ...{ source, year: calculation.risk[0]!.year, events },
  }));

  return (unitId, dates) => {
    const now = carried.get(unitId);
    if (now !== undefined)
      return {
        ...common(now.measures).sheet,
        unit: unitToday(now, parcels.get(unitId)?.matrikelnr),
        carried: { since: now.since, from: now.from, steps: carriedSteps(unitId, basis.changes) },
        water: { yearlyChance: null, waters },
        damage: [],
        gain: gainOf(null, now.measures, theCase.horizonYears, basis.measures),
        amount: { oere: now.oere, payments: now.payments, upkeepPerYearOere: now.upkeepPerYearOere },
        ...{ reached: [], otherKeys: null, band: null },
        ...dates,
      };
    const place = places.get(unitId);
    if (place === undefined) return null;
    const unit = calculation.units[place]!;
    const { mine, sheet } = common(unit.measures);
    const own = unit.parcels.flatMap((id) => parcels.get(id) ?? []);
    const gives = own.map(({ givesLand }) => givesLand);
    return {
      ...sheet,
      unit: {
        id: unit.id,
        parcels: own.map(({ id, matrikelnr, ejerlavkode }) => ({ id, matrikelnr, ejerlavkode })),
        areaM2: unit.areaM2,
        overlapM2: unit.overlapM2,
        terrainM: unit.terrainM,
        givesLand: gives.includes(true) ? true : gives.includes(undefined) ? null : false,
        owners: unit.ownerParts.length,
        changedOn: changed.get(unit.id) ?? null,
        hasBuilding: unit.parcels.some((id) => built.has(id)),
      },
      carried: null,
      water: { yearlyChance: unit.yearlyChanceOfWater, waters },
      damage: unit.eadByYear,
      gain: gainOf(unit.benefitPvOere, unit.measures, theCase.horizonYears, basis.measures),
      amount: { oere: unit.oere, payments: unit.payments, upkeepPerYearOere: unit.upkeepPerYearOere },
      reached: mine.map((measure) => shareOf(measure, unit, basis)),
      otherKeys: otherKeysAt(basis.otherKeys, place),
      band: bandOf(basis.uncertainty, place),
      ...dates,
    };
  };
}

/** A parcel of today that the roll has no line of: its number, and nothing that was worked out for the roll. */
function unitToday({ id }: CarriedUnit, matrikelnr: string | undefined): SheetUnit {
  const dash = id.indexOf("-");
  return {
    id,
    parcels: [{ id, matrikelnr: matrikelnr ?? id.slice(dash + 1), ejerlavkode: Number(id.slice(0, dash)) }],
    ...{ areaM2: null, overlapM2: null, terrainM: null, givesLand: null, hasBuilding: null },
    ...{ owners: 0, changedOn: null },
  };
}

function worksOf(measure: MeasureResult, typed: ReadonlyMap<string, CaseFile["measures"][number]>): SheetWorks {
  const { id, ownersOere, overtoppedReturnPeriodYears, waterfall, ceiling, runBy } = measure;
  const { title = null, kind, parts, crestLevelM = null, facts } = typed.get(id)!;
  const builder = typeof facts["builder"] === "string" ? facts["builder"] : null;
  const gross = waterfall.find(({ step }) => step === "gross")!.oere;
  return {
    ...{ id, title, kind, parts, crestLevelM, overtoppedReturnPeriodYears },
    ...{ grossOere: gross, ownersOere, builder, runBy, ceiling },
  };
}

/**
 * Whether the share and its part of the upkeep pass what the unit gains, present values (definition 21). Upkeep follows the share:
 * who pays a krone of the works bears that much of their upkeep. Rounds half up to whole øre, once, at the end.
 */
function gainOf(
  benefitPvOere: Oere | null,
  measures: readonly { measure: string; oere: Oere }[],
  horizonYears: number,
  of: SheetBasis["measures"],
): SheetGain {
  const bears = measures.reduce((sum, { measure, oere }) => sum + oere * (1 + of.get(measure)!.upkeepPart), 0);
  return {
    horizonYears,
    benefitPvOere,
    bearsPvOere: oere(Math.floor(bears + 0.5)),
    paysMoreThanGains: benefitPvOere === null ? null : bears > benefitPvOere,
  };
}

function shareOf({ id, ownersOere }: MeasureResult, unit: UnitResult, { measures }: SheetBasis): SheetShare {
  const { title, says } = measures.get(id)!.key;
  return {
    works: id,
    line: unit.measures.find(({ measure }) => measure === id)!,
    billOere: ownersOere,
    key: { title, says },
  };
}

function otherKeysAt(other: SheetBasis["otherKeys"], place: number): OwnerSheet["otherKeys"] {
  if (other === null) return null;
  const keys = other.keys.map(({ title, chosen, shares }) => ({
    ...{ title, chosen },
    oere: shares === null ? null : oere(shares[place]!),
  }));
  return { areExamples: other.areExamples, keys };
}

function bandOf(drawn: SheetBasis["uncertainty"], place: number): OwnerSheet["band"] {
  if (drawn === null) return null;
  const { shareOere, benefitPvOere } = drawn.units[place]!;
  return { draws: drawn.draws, shareOere: whole(shareOere), benefitPvOere: whole(benefitPvOere) };
}

const whole = (band: DrawnBand | null): SheetBand | null =>
  band === null ? null : { lowOere: rounded(band.p5), highOere: rounded(band.p95) };
const rounded = (amount: number): Oere => oere(Math.floor(amount + 0.5));
