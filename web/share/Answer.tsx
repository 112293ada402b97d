import { useMemo } from "preact/hooks";
import type { Calculation, CarriedUnit, CaseFile, UnitResult } from "../../shared/model/index.ts";
import { ownerYears } from "../../shared/payments/index.ts";
import { day, kroner, monthlyText } from "../../shared/texts/index.ts";
import { parcelChanges } from "../../shared/texts/pages/parcelChanges.ts";
import { payersForm } from "../../shared/texts/pages/payersForm.ts";
import { share } from "../../shared/texts/pages/share.ts";
import { sheetPage } from "../../shared/texts/pages/sheet.ts";
import { ChangedTo } from "../parts/ChangedTo.tsx";
import { OwnerYears } from "../parts/OwnerLoan.tsx";
import { OwnerParts } from "../parts/OwnerParts.tsx";
import { sheetAddress } from "../parts/sheetAddress.ts";
import { UnknownTag } from "../parts/tags.tsx";
import { language, words } from "../state/language.ts";
import type { Answering } from "./answering.ts";
import { carriedParcel, findParcel } from "./findParcel.ts";
import { Gain } from "./Gain.tsx";
import { LawAndNow } from "./LawAndNow.tsx";
import { PutOff } from "./PutOff.tsx";
import { RoomToBorrow } from "./RoomToBorrow.tsx";
import { Why } from "./Why.tsx";

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
  return <OwnShare {...props} years={years} payersOf={payersOf} />;
}

/** What one parcel pays, and why, what it gains and what can be done now; its sheet where the case itself may be read. */
export function OwnShare({ matrikelnr, caseId, ...answering }: Answering & { matrikelnr: string; caseId?: string }) {
  const text = words(share);
  const { calculation, unit } = answering;
  return (
    <article>
      <div class="the-number">
        <h2>{text.forParcel(matrikelnr)}</h2>
        <p>
          {text.yourShare} <strong>{kroner(unit.oere, language.value)}</strong>
          <Monthly {...unit} />
        </p>
      </div>
      <Upkeep oere={unit.upkeepPerYearOere} />
      <OwnerParts parts={unit.ownerParts} />
      <OwnerYears years={answering.years} />
      <ChangedTo id={unit.id} carriedOver={calculation.carriedOver} />
      <Why {...answering} />
      <Gain {...answering} />
      {unit.oere === 0 ? null : <RoomToBorrow unit={unit} />}
      <PutOff years={answering.years} />
      <LawAndNow {...answering} />
      <p class="no-print answer-actions">
        <button type="button" class="button button-secondary" onClick={() => window.print()}>
          {text.print}
        </button>
        {caseId === undefined ? null : <a href={sheetAddress(caseId, unit.id)}>{words(sheetPage).open}</a>}
      </p>
      <p class="small soft only-print">
        {text.printed}. {text.caseHash}: {calculation.caseHash}
      </p>
    </article>
  );
}

/** A parcel that came of others after the key was decided: its share, and where from. */
export function Carried({ unit, caseId }: { unit: CarriedUnit; caseId?: string }) {
  const text = words(share);
  const lang = language.value;
  return (
    <article>
      <div class="the-number">
        <h2>{text.forParcel(unit.id)}</h2>
        <p>
          {text.yourShare} <strong>{kroner(unit.oere, lang)}</strong>
          <Monthly {...unit} />
        </p>
      </div>
      <Upkeep oere={unit.upkeepPerYearOere} />
      <OwnerParts parts={unit.ownerParts} />
      <Word says={words(parcelChanges).carriedFrom(unit.from.join(", "), day(unit.since, lang))} />
      {caseId === undefined ? null : (
        <p class="no-print answer-actions">
          <a href={sheetAddress(caseId, unit.id)}>{words(sheetPage).open}</a>
        </p>
      )}
    </article>
  );
}

/** What the works cost this parcel a year once they stand; null: not decided. */
function Upkeep({ oere }: { oere: UnitResult["upkeepPerYearOere"] }) {
  const text = words(payersForm);
  if (oere === 0) return null;
  return (
    <p>
      {oere === null ? <UnknownTag says={text.yourUpkeepOpen} /> : text.yourUpkeepSays(kroner(oere, language.value))}
    </p>
  );
}

function Monthly({ oere, payments }: Pick<UnitResult, "oere" | "payments">) {
  const text = words(share);
  if (payments.years === 0)
    return oere === 0 ? null : (
      <span class="monthly">
        <span class="comma">, </span>
        {text.once}
      </span>
    );
  return (
    <span class="monthly">
      <span class="comma">, </span>
      {monthlyText(payments, language.value)}
    </span>
  );
}

function Word({ says }: { says: string }) {
  return (
    <div class="notice">
      <p>{says}</p>
    </div>
  );
}
