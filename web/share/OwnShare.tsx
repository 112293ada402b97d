import type { UnitResult } from "../../shared/model/index.ts";
import { kroner } from "../../shared/texts/numbers.ts";
import { payersForm } from "../../shared/texts/pages/payersForm.ts";
import { putOff } from "../../shared/texts/pages/putOff.ts";
import { room } from "../../shared/texts/pages/room.ts";
import { share } from "../../shared/texts/pages/share.ts";
import { sheetPage } from "../../shared/texts/pages/sheet.ts";
import { monthlyText } from "../../shared/texts/payments.ts";
import { late } from "../parts/late.tsx";
import { OwnerYears } from "../parts/OwnerYears.tsx";
import { sheetAddress } from "../parts/sheetAddress.ts";
import { Terms } from "../parts/Terms.tsx";
import { Unfolded } from "../parts/Unfolded.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import type { Answering } from "./answering.ts";
import { Gain } from "./Gain.tsx";
import { LawAndNow } from "./LawAndNow.tsx";
import { Why } from "./Why.tsx";

const ChangedTo = late(async () => (await import("../parts/ChangedTo.tsx")).ChangedTo);
const OwnerParts = late(async () => (await import("../parts/OwnerParts.tsx")).OwnerParts);
const RoomToBorrow = late(async () => (await import("./RoomToBorrow.tsx")).RoomToBorrow);
const PutOff = late(async () => (await import("./PutOff.tsx")).PutOff);

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
      {unit.ownerParts === null ? null : <OwnerParts parts={unit.ownerParts} />}
      <OwnerYears years={answering.years} />
      {calculation.carriedOver === null ? null : <ChangedTo id={unit.id} carriedOver={calculation.carriedOver} />}
      <Why {...answering} />
      <Gain {...answering} />
      {unit.oere === 0 ? null : (
        <Unfolded class="more no-print" title={words(room).title}>
          {() => <RoomToBorrow unit={unit} />}
        </Unfolded>
      )}
      {answering.years.length === 0 ? null : (
        <Unfolded class="more no-print" title={words(putOff).title}>
          {() => <PutOff years={answering.years} />}
        </Unfolded>
      )}
      <LawAndNow {...answering} />
      <Terms of={["nytteprincippet", "fordelingsnøgle", "partsfortegnelse", "drift", "klage"]} />
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

/** What the works cost this parcel a year once they stand; null: not decided. */
export function Upkeep({ oere }: { oere: UnitResult["upkeepPerYearOere"] }) {
  const text = words(payersForm);
  if (oere === 0) return null;
  return (
    <p>
      {oere === null ? <UnknownTag says={text.yourUpkeepOpen} /> : text.yourUpkeepSays(kroner(oere, language.value))}
    </p>
  );
}

export function Monthly({ oere, payments }: Pick<UnitResult, "oere" | "payments">) {
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
