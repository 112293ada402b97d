import type {
  Bilingual,
  Calculation,
  CaseFile,
  KeyData,
  MeasureResult,
  Oere,
  OwnerSheet,
  SheetBand,
  SheetGain,
  SheetShare,
  SheetWorks,
  UnitResult,
} from "../model/index.ts";
import { oere } from "../money/index.ts";
import { type ActOf, sheetLaw } from "./sheetLaw.ts";

/** All that the sheets of one case are read from: nothing of it is asked anew for each. */
export interface SheetBasis {
  theCase: CaseFile;
  calculation: Calculation;
  /** The key of each measure, and the present value of its upkeep over the owners' part of its bill. */
  measures: ReadonlyMap<string, { key: KeyData; upkeepPart: number }>;
  /** What each unit would pay by other keys, in the order of the roll. Shares null: that key cannot share the case. Null: not worked out. */
  otherKeys: { title: Bilingual; chosen: boolean; shares: ArrayLike<number> | null }[] | null;
  /** In the order of the roll; null: not worked out. */
  uncertainty: { draws: number; units: { shareOere: DrawnBand | null; benefitPvOere: DrawnBand | null }[] } | null;
  actOf: ActOf;
}

interface DrawnBand {
  p5: number;
  p95: number;
}

/** Dates that the case itself does not hold. */
export type SheetDates = Pick<OwnerSheet, "hearing" | "decision">;

/** Makes the sheet of any unit of the roll, by its id or that of a parcel of it; null: the roll has no such unit. */
export function sheetMaker(basis: SheetBasis): (unitId: string, dates: SheetDates) => OwnerSheet | null {
  const { theCase, calculation } = basis;
  const parcels = new Map(theCase.parcels.map((parcel) => [parcel.id, parcel]));
  const built = new Set(theCase.buildings.map(({ parcelId }) => parcelId));
  const places = new Map(
    calculation.units.flatMap(({ id, parcels: own }, place) => [...own, id].map((one) => [one, place] as const)),
  );
  const titles = new Map(theCase.measures.map((measure) => [measure.id, measure]));
  const changed = new Map(calculation.carriedOver?.ended.map(({ id, on }) => [id, on]));
  const laws = new Map<string, OwnerSheet["law"]>();

  return (unitId, dates) => {
    const place = places.get(unitId);
    if (place === undefined) return null;
    const unit = calculation.units[place]!;
    const mine = calculation.measures.filter(({ id }) => unit.measures.some(({ measure }) => measure === id));
    const worksId = mine.map(({ id }) => id).join(" ");
    const law = laws.get(worksId) ?? sheetLaw(mine, basis.actOf);
    laws.set(worksId, law);
    const own = unit.parcels.flatMap((id) => parcels.get(id) ?? []);
    const gives = own.map(({ givesLand }) => givesLand);
    return {
      title: theCase.title,
      municipality: theCase.municipality.name,
      dataSource: theCase.dataSource,
      lawAsOf: calculation.lawAsOf,
      lawVersion: calculation.lawVersion,
      caseHash: calculation.caseHash,
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
      works: mine.map((measure) => worksOf(measure, titles)),
      water: {
        yearlyChance: unit.yearlyChanceOfWater,
        waters: (calculation.risk[0]?.waters ?? []).map(({ source, events }) => ({
          source,
          year: calculation.risk[0]!.year,
          events,
        })),
      },
      damage: unit.eadByYear,
      gain: gainOf(unit, theCase.horizonYears, basis.measures),
      amount: { oere: unit.oere, payments: unit.payments },
      reached: mine.map((measure) => shareOf(measure, unit, basis)),
      otherKeys:
        basis.otherKeys?.map(({ title, chosen, shares }) => ({
          title,
          chosen,
          oere: shares === null ? null : oere(shares[place]!),
        })) ?? null,
      band: bandOf(basis.uncertainty, place),
      law,
      ...dates,
    };
  };
}

function worksOf(measure: MeasureResult, typed: ReadonlyMap<string, CaseFile["measures"][number]>): SheetWorks {
  const { id, ownersOere, overtoppedReturnPeriodYears, waterfall } = measure;
  const { title = null, kind, parts, crestLevelM = null } = typed.get(id)!;
  const gross = waterfall.find(({ step }) => step === "gross")!.oere;
  return { id, title, kind, parts, crestLevelM, overtoppedReturnPeriodYears, grossOere: gross, ownersOere };
}

/**
 * Whether the share and its part of the upkeep pass what the unit gains, present values (definition 21). Upkeep follows the share:
 * who pays a krone of the works bears that much of their upkeep. Rounds half up to whole øre, once, at the end.
 */
function gainOf({ benefitPvOere, measures }: UnitResult, horizonYears: number, of: SheetBasis["measures"]): SheetGain {
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

function bandOf(drawn: SheetBasis["uncertainty"], place: number): OwnerSheet["band"] {
  if (drawn === null) return null;
  const { shareOere, benefitPvOere } = drawn.units[place]!;
  return { draws: drawn.draws, shareOere: whole(shareOere), benefitPvOere: whole(benefitPvOere) };
}

const whole = (band: DrawnBand | null): SheetBand | null =>
  band === null ? null : { lowOere: rounded(band.p5), highOere: rounded(band.p95) };
const rounded = (amount: number): Oere => oere(Math.floor(amount + 0.5));
