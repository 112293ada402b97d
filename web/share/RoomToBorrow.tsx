import { useState } from "preact/hooks";
import { oere } from "../../shared/money/oere.ts";
import { roomToBorrow } from "../../shared/payments/roomToBorrow.ts";
import { wholeKroner } from "../../shared/texts/numbers.ts";
import { room } from "../../shared/texts/pages/room.ts";
import { ended } from "../parts/ended.ts";
import { NumberField, SelectField, UnknownNumberField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import type { Answering } from "./answering.ts";

const limits = { home: 0.8, summer: 0.75 };
type Limit = keyof typeof limits | "raised";
const bounds = { least: 0, most: 1_000_000_000 };

/** Whether the property has room for the share: asked and answered on the page alone. */
export function RoomToBorrow({ unit }: Pick<Answering, "unit">) {
  const text = words(room);
  const lang = language.value;
  const [value, setValue] = useState<number | null>(null);
  const [owed, setOwed] = useState<number | null>(null);
  const [limit, setLimit] = useState<Limit>("home");
  const [raisedPercent, setRaised] = useState(90);
  const part = limit === "raised" ? raisedPercent / 100 : limits[limit];
  const found =
    value === null || owed === null
      ? null
      : roomToBorrow({ valueOere: inOere(value), owedOere: inOere(owed), limit: part }, unit.oere);
  return (
    <>
      <p class="small soft">{text.lead}</p>
      <div class="fields">
        <UnknownNumberField label={text.value} unit={text.kr} value={value} bounds={bounds} take={setValue} />
        <UnknownNumberField label={text.owed} unit={text.kr} value={owed} bounds={bounds} take={setOwed} />
      </div>
      <div class="fields">
        <SelectField<Limit>
          label={text.limit}
          value={limit}
          options={(["home", "summer", "raised"] as const).map((one) => [one, text.limits[one]] as const)}
          take={setLimit}
        />
        {limit === "raised" ? (
          <NumberField
            label={text.raised}
            unit={text.percent}
            value={raisedPercent}
            bounds={{ least: 0, most: 100 }}
            take={setRaised}
          />
        ) : null}
      </div>
      <div aria-live="polite">
        {found === null ? null : (
          <p class="answer">
            {found.shortOere === 0
              ? text.enough(wholeKroner(found.roomOere, lang))
              : ended(text.short(wholeKroner(found.roomOere, lang), wholeKroner(found.shortOere, lang)))}
          </p>
        )}
      </div>
      <p class="small soft">{text.notChecked}</p>
    </>
  );
}

const inOere = (kroner: number) => oere(Math.round(kroner * 100));
