import { useMemo } from "preact/hooks";
import type { Calculation } from "../../shared/model/index.ts";
import { type OwnerYear, ownerYears } from "../../shared/payments/index.ts";
import { kroner, wholeKroner } from "../../shared/texts/index.ts";
import { loanTexts } from "../../shared/texts/pages/loan.ts";
import { language, words } from "../state/language.ts";
import { ended } from "./ended.ts";
import { NumberTable } from "./NumberTable.tsx";

/** Told in words beside the table: where many have moved, and many a loan has half its years left. */
const toldAfterYears = 10;

/** What one owner pays and owes in each year of the loan; nothing for one who borrows nothing. */
export function OwnerLoan({ calculation, id }: { calculation: Calculation; id: string }) {
  const years = useMemo(() => ownerYears(calculation.loan, calculation.units, id), [calculation, id]);
  return <OwnerYears years={years} />;
}

/** The same, where the years are worked out already. */
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
