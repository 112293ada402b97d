import type { UnitResult } from "../../shared/model/index.ts";
import { kroner } from "../../shared/texts/index.ts";
import { share } from "../../shared/texts/pages/share.ts";
import { language, words } from "../state/language.ts";
import type { Answering } from "./answering.ts";
import { findParcel } from "./findParcel.ts";
import { Gain } from "./Gain.tsx";
import { LawAndNow } from "./LawAndNow.tsx";
import { Why } from "./Why.tsx";

/** The share of the parcel that was typed, or a clear word why there is none. */
export function Answer({ theCase, calculation, typed }: Omit<Answering, "unit"> & { typed: string }) {
  const text = words(share);
  const found = findParcel(theCase.parcels, typed);
  if (found.is === "none") return <Word says={text.notFound(typed, theCase.title)} />;
  if (found.is === "several") return <Word says={text.several(typed)} />;
  const unit = calculation.units.find(({ parcels }) => parcels.includes(found.parcel.id));
  if (unit === undefined) return <Word says={text.outside(found.parcel.matrikelnr)} />;
  const answering = { theCase, calculation, unit };
  return (
    <article>
      <div class="the-number">
        <h2>{text.forParcel(found.parcel.matrikelnr)}</h2>
        <p>
          {text.yourShare} <strong>{kroner(unit.oere, language.value)}</strong>
          <Monthly unit={unit} />
        </p>
      </div>
      <Why {...answering} />
      <Gain {...answering} />
      <LawAndNow {...answering} />
      <p class="no-print">
        <button type="button" class="button button-secondary" onClick={() => window.print()}>
          {text.print}
        </button>
      </p>
      <p class="small soft only-print">
        {text.printed}. {text.caseHash}: {calculation.caseHash}
      </p>
    </article>
  );
}

function Monthly({ unit }: { unit: UnitResult }) {
  const text = words(share);
  if (unit.payments.years === 0)
    return unit.oere === 0 ? null : (
      <span class="monthly">
        <span class="comma">, </span>
        {text.once}
      </span>
    );
  return (
    <span class="monthly">
      <span class="comma">, </span>
      {text.orMonthly} <strong>{kroner(unit.payments.perMonthOere, language.value)}</strong>{" "}
      {text.aMonth(unit.payments.years)}
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
