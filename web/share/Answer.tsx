import { useMemo } from "preact/hooks";
import { keyOfMeasure } from "../../shared/allocation/index.ts";
import type { Because, Calculation, CaseFile, UnitResult } from "../../shared/model/index.ts";
import { ownerYears } from "../../shared/payments/index.ts";
import { becauseText } from "../../shared/texts/because.ts";
import { share } from "../../shared/texts/pages/share.ts";
import { language, words } from "../state/language.ts";
import { Carried } from "./Carried.tsx";
import { carriedParcel, findParcel } from "./findParcel.ts";
import { OwnShare } from "./OwnShare.tsx";
import { Word } from "./Word.tsx";

/** The share of the parcel that was typed, or a clear word why there is none. */
export function Answer(props: { theCase: CaseFile; calculation: Calculation; typed: string; caseId: string }) {
  const { theCase, calculation, typed, caseId } = props;
  const text = words(share);
  const found = findParcel(theCase.parcels, typed);
  const carried = carriedParcel(calculation.carriedOver?.units ?? [], typed);
  if (found.is === "none" && carried !== undefined) return <Carried unit={carried} caseId={caseId} />;
  if (found.is === "none") return <Word says={text.notFound(typed, theCase.title)} />;
  if (found.is === "several") return <Word says={text.several(typed)} />;
  const unit = calculation.units.find(({ parcels }) => parcels.includes(found.parcel.id));
  if (unit === undefined) return <Word says={text.outside(found.parcel.matrikelnr)} />;
  return <OwnRoll {...{ theCase, calculation, unit, caseId }} matrikelnr={found.parcel.matrikelnr} />;
}

/** One unit's answer out of a whole roll. */
function OwnRoll(props: {
  theCase: CaseFile;
  calculation: Calculation;
  unit: UnitResult;
  matrikelnr: string;
  caseId: string;
}) {
  const { calculation, unit } = props;
  const years = useMemo(() => ownerYears(calculation.loan, calculation.units, unit.id), [calculation, unit.id]);
  const payersOf = (measure: string) =>
    calculation.units.filter(({ measures }) => measures.some((line) => line.measure === measure)).length;
  const keyOf = (measure: string) => keyOfMeasure(props.theCase.keys, measure);
  const say = (because: Because) => becauseText(because, language.value);
  return <OwnShare {...props} years={years} payersOf={payersOf} keyOf={keyOf} say={say} />;
}
