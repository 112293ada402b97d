import type { OwnerYear } from "../../shared/payments/ownerYears.ts";
import { kroner, wholeKroner } from "../../shared/texts/numbers.ts";
import { loanTexts } from "../../shared/texts/pages/loan.ts";
import { language, words } from "../state/language.ts";
import { ended } from "./ended.ts";
import { NumberTable } from "./NumberTable.tsx";

/** Told in words beside the table: where many have moved, and many a loan has half its years left. */
const toldAfterYears = 10;

/** What one owner pays and owes in each year of the loan; nothing for one who borrows nothing. */
export function OwnerYears({ years }: { years: readonly OwnerYear[] }) {
  const text = words(loanTexts);
  const lang = language.value;
  const told = years[toldAfterYears - 1];
  if (years.length === 0) return null;
  return (
    <details class="small years-of-loan">
      <summary>{text.yourYears}</summary>
      <div class="inside">
        <p>
          {told === undefined ? null : ended(text.owedAfter(wholeKroner(told.owedOere, lang), toldAfterYears))}{" "}
          {text.atSale}
        </p>
        <NumberTable
          caption={text.yourYears}
          of={text.year}
          columns={[text.youPay, text.youOwe]}
          lines={years.map(({ paidOere, owedOere }, i) => ({
            ...{ key: i, head: i + 1 },
            cells: [kroner(paidOere, lang), kroner(owedOere, lang)],
          }))}
        />
      </div>
    </details>
  );
}
