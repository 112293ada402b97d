import type { CarriedUnit } from "../../shared/model/index.ts";
import { day, kroner } from "../../shared/texts/numbers.ts";
import { parcelChanges } from "../../shared/texts/pages/parcelChanges.ts";
import { share } from "../../shared/texts/pages/share.ts";
import { sheetPage } from "../../shared/texts/pages/sheet.ts";
import { OwnerParts } from "../parts/OwnerParts.tsx";
import { sheetAddress } from "../parts/sheetAddress.ts";
import { language, words } from "../state/language.ts";
import { Monthly, Upkeep } from "./OwnShare.tsx";
import { Word } from "./Word.tsx";

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
