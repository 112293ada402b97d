import { fileNameOf } from "../../shared/documents/fileName.ts";
import { kroner, number, percent, wholeKroner } from "../../shared/texts/index.ts";
import { loanTexts } from "../../shared/texts/pages/loan.ts";
import { ended } from "../parts/ended.ts";
import { loanPicture } from "../pictures/loan.tsx";
import { PictureFigure } from "../pictures/PictureFigure.tsx";
import { language, words } from "../state/language.ts";
import { sums } from "./sums.ts";

/** What the owners borrow together and what it costs, drawn year by year. */
export function LoanPanel() {
  const text = words(loanTexts);
  const lang = language.value;
  const found = sums.value;
  const plan = found?.calculation.loan ?? null;
  if (found === null || plan === null) return null;
  const years = plan.terms.length / plan.termsPerYear;
  const interest = plan.terms.reduce((sum, { interestOere }) => sum + interestOere, 0);
  const rate = found.of.financing.loan?.ratePerYear ?? 0;
  const once = found.calculation.units.filter(({ oere, payments }) => oere > 0 && payments.years === 0);
  const onceOere = once.reduce((sum, { oere }) => sum + oere, 0);
  return (
    <section class="loan">
      <h3>{text.title}</h3>
      <p>
        {text.lead(wholeKroner(plan.principalOere, lang), years, percent(rate, lang, 2))}{" "}
        {once.length === 0 ? null : ended(text.atOnce(number(once.length, lang), wholeKroner(onceOere, lang)))}{" "}
        {text.costs(kroner(interest, lang), kroner(plan.feeOere, lang))}
      </p>
      <PictureFigure picture={loanPicture({ plan, lang })} file={fileNameOf(found.of.title)} />
      <p class="small soft">{text.splitHint}</p>
    </section>
  );
}
