import { Fragment } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { UnitResult } from "../../shared/model/index.ts";
import { becauseText, kroner, monthlyText, number, percent, wholeKroner } from "../../shared/texts/index.ts";
import { loanTexts } from "../../shared/texts/pages/loan.ts";
import { payersForm } from "../../shared/texts/pages/payersForm.ts";
import { sheetPage } from "../../shared/texts/pages/sheet.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { ChangedTo } from "../parts/ChangedTo.tsx";
import { ended } from "../parts/ended.ts";
import { FactorTable } from "../parts/FactorTable.tsx";
import { OwnerLoan } from "../parts/OwnerLoan.tsx";
import { OwnerParts } from "../parts/OwnerParts.tsx";
import { sheetAddress } from "../parts/sheetAddress.ts";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import { KeyFacts } from "./KeyFacts.tsx";
import { ParcelChangeForm } from "./ParcelChangeForm.tsx";
import { ParcelThings } from "./ParcelThings.tsx";
import { PayAtOnce } from "./PayAtOnce.tsx";
import { storedId } from "./saving.ts";
import { selectedParcel } from "./selection.ts";
import { sums } from "./sums.ts";
import { theCase } from "./theCase.ts";

/** One parcel: its share, the reason in one sentence, its risk and its payments. */
export function ParcelPanel() {
  const text = words(sketch);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = selectedParcel.value;
  /** What it was opened by, which has the focus again once it is closed. */
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (id === null) return;
    if (heading.current?.closest(".parcel")?.contains(document.activeElement) !== true)
      opener.current = document.activeElement;
    heading.current?.focus();
  }, [id]);
  if (id === null) return null;
  const found = sums.value;
  const sag = theCase.value;
  const stored = storedId();
  const unit = found?.calculation.units.find(({ parcels }) => parcels.includes(id));
  const close = () => {
    selectedParcel.value = null;
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    <section class="parcel" aria-labelledby="parcel-title">
      <div class="parcel-head">
        <h2 id="parcel-title" tabIndex={-1} ref={heading}>
          {text.parcel(id)}
        </h2>
        <button type="button" class="button--quiet" onClick={close}>
          {text.close}
        </button>
      </div>
      {unit === undefined ? <p>{found === null ? text.noShareYet : text.notInArea}</p> : <Share unit={unit} />}
      {unit === undefined || stored === null ? null : (
        <p>
          <a href={sheetAddress(stored, unit.id)}>{words(sheetPage).open}</a>
        </p>
      )}
      {found === null ? null : <OwnerLoan calculation={found.calculation} id={id} />}
      <ChangedTo id={id} carriedOver={found?.calculation.carriedOver ?? null} />
      <ParcelThings id={id} />
      <KeyFacts id={id} />
      {sag === null ? null : <ParcelChangeForm key={id} sag={sag} id={id} />}
    </section>
  );
}

function Share({ unit }: { unit: UnitResult }) {
  const text = words(sketch);
  const lang = language.value;
  const { payments } = unit;
  const monthly = monthlyText(payments, lang, true);
  const amount = (oere: number | null) =>
    oere === null ? <UnknownTag says={text.unknown} /> : wholeKroner(oere, lang);
  return (
    <>
      <p class="big-number">{kroner(unit.oere, lang)}</p>
      {monthly === null ? null : <p class="soft">{monthly}</p>}
      <PayAtOnce id={unit.id} />
      <h3>{text.why}</h3>
      {unit.measures.map((line) => {
        const bill = sums.value?.calculation.measures.find(({ id }) => id === line.measure);
        return (
          <div key={line.measure}>
            <p class="reason">{ended(becauseText(line.because, lang))}</p>
            {bill === undefined ? null : <FactorTable line={line} billOere={bill.ownersOere} />}
          </div>
        );
      })}
      <dl class="facts-of">
        <dt>{text.chance}</dt>
        <dd>
          {unit.yearlyChanceOfWater === null ? (
            <UnknownTag says={text.unknown} />
          ) : (
            percent(unit.yearlyChanceOfWater, lang, 2)
          )}
        </dd>
        <dt>{text.eadWithout}</dt>
        <dd>{amount(unit.eadWithoutOere)}</dd>
        <dt>{text.eadWith}</dt>
        <dd>{amount(unit.eadWithOere)}</dd>
        <dt>{text.benefit}</dt>
        <dd>{amount(unit.benefitPvOere)}</dd>
        <dt>{text.terrain}</dt>
        <dd>
          {unit.terrainM === null ? <UnknownTag says={text.unknown} /> : `${number(unit.terrainM, lang, 2)} m DVR90`}
        </dd>
        <Paying payments={payments} />
        {unit.upkeepPerYearOere === 0 ? null : (
          <>
            <dt>{words(payersForm).yourUpkeep}</dt>
            <dd>
              {unit.upkeepPerYearOere === null ? (
                <UnknownTag says={words(payersForm).notDecided} />
              ) : (
                kroner(unit.upkeepPerYearOere, lang)
              )}
            </dd>
          </>
        )}
      </dl>
      <OwnerParts parts={unit.ownerParts} />
    </>
  );
}

/** What the owner pays over the years. */
function Paying({ payments }: Pick<UnitResult, "payments">) {
  const text = words(loanTexts);
  const { years, perYearOere, lastYearOere, feeOere, totalOere } = payments;
  const lang = language.value;
  if (years === 0) return null;
  const rows: [string, number][] = [
    [text.firstYear, perYearOere],
    [text.lastYear, lastYearOere],
    ...(feeOere === 0 ? [] : [[text.ofFee, feeOere] as [string, number]]),
    [text.inAll(years), totalOere],
  ];
  return (
    <>
      {rows.map(([name, amount]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{kroner(amount, lang)}</dd>
        </Fragment>
      ))}
    </>
  );
}
