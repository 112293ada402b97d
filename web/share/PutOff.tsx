import { useState } from "preact/hooks";
import { frozenPayments } from "../../shared/payments/frozenPayments.ts";
import { number, wholeKroner } from "../../shared/texts/numbers.ts";
import { putOff } from "../../shared/texts/pages/putOff.ts";
import { ended } from "../parts/ended.ts";
import { NumberField, UnknownNumberField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import type { Answering } from "./answering.ts";

/** What is owed at a sale where the municipality pays meanwhile: asked and answered on the page alone. */
export function PutOff({ years: asked }: Pick<Answering, "years">) {
  const text = words(putOff);
  const lang = language.value;
  const [ratePercent, setRate] = useState<number | null>(null);
  const [years, setYears] = useState(10);
  const paid = asked.map(({ paidOere }) => paidOere);
  const told = ratePercent === null ? [] : frozenPayments(paid, ratePercent / 100, years);
  const owed = told.at(-1)?.owedOere;
  const laidOut = told.reduce((sum, { laidOutOere }) => sum + laidOutOere, 0);
  return (
    <>
      <p class="small soft">{text.lead}</p>
      <div class="fields">
        <UnknownNumberField
          label={text.rate}
          hint={text.rateHint}
          unit={text.percent}
          value={ratePercent}
          bounds={{ least: 0, most: 20 }}
          take={setRate}
        />
        <NumberField
          label={text.soldAfter}
          unit={text.years}
          value={years}
          bounds={{ least: 1, most: 100, whole: true }}
          take={setYears}
        />
      </div>
      <div aria-live="polite">
        {owed === undefined ? null : (
          <p class="answer">
            {ended(text.owed(number(years, lang), wholeKroner(owed, lang), wholeKroner(laidOut, lang)))}
          </p>
        )}
      </div>
    </>
  );
}
