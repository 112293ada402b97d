import type { Financing, Loan } from "../../shared/model/index.ts";
import { oere } from "../../shared/money/index.ts";
import { loanTexts } from "../../shared/texts/pages/loan.ts";
import { sketchForms } from "../../shared/texts/pages/sketchForms.ts";
import { KronerField, NumberField, SelectField } from "../parts/fields.tsx";
import { words } from "../state/language.ts";
import { change, theCase } from "./theCase.ts";

const setFinancing = (make: (financing: Financing) => Financing) =>
  change((sag) => ({ ...sag, financing: make(sag.financing) }));
const setLoan = (part: Partial<Loan>) =>
  setFinancing((old) => (old.loan === null ? old : { ...old, loan: { ...old.loan, ...part } }));

const newLoan: Loan = { kind: "annuity", years: 25, ratePerYear: 0.03 };
const termsAYear = [1, 2, 4, 12] as const;

/** Whether the owners pay over time, and by which loan. */
export function LoanForm() {
  const sag = theCase.value;
  if (sag === null) return null;
  const { loan } = sag.financing;
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={loan !== null}
          onChange={() => setFinancing((old) => ({ ...old, loan: loan === null ? newLoan : null }))}
        />
        {words(sketchForms).loan}
      </label>
      {loan === null ? null : <Terms loan={loan} />}
    </>
  );
}

function Terms({ loan }: { loan: Loan }) {
  const text = words(loanTexts);
  const { kind, years, ratePerYear, termsPerYear = 1, interestOnlyYears = 0, feeOere = oere(0), lender } = loan;
  return (
    <fieldset class="layer-upload">
      <legend>{text.title}</legend>
      <SelectField<Loan["kind"]>
        label={text.kind}
        value={kind}
        options={(["annuity", "serial", "bullet"] as const).map((one) => [one, text.kinds[one]] as const)}
        take={(chosen) => setLoan({ kind: chosen })}
      />
      <div class="fields">
        <NumberField
          label={text.years}
          unit={text.yearsUnit}
          value={years}
          bounds={{ least: interestOnlyYears + 1, most: 100, whole: true }}
          take={(typed) => setLoan({ years: typed })}
        />
        <NumberField
          label={text.rate}
          unit={text.percent}
          value={Math.round(ratePerYear * 1e8) / 1e6}
          bounds={{ least: -2, most: 30 }}
          take={(rate) => setLoan({ ratePerYear: Math.round(rate * 1e6) / 1e8 })}
        />
      </div>
      <p class="hint">{text.rateHint}</p>
      <div class="fields">
        <SelectField
          label={text.terms}
          value={String(termsPerYear)}
          options={termsAYear.map((n) => [String(n), String(n)] as const)}
          take={(n) => setLoan({ termsPerYear: termsAYear.find((one) => String(one) === n) })}
        />
        <NumberField
          label={text.interestOnly}
          unit={text.yearsUnit}
          value={interestOnlyYears}
          bounds={{ least: 0, most: years - 1, whole: true }}
          take={(typed) => setLoan({ interestOnlyYears: typed })}
        />
      </div>
      <div class="fields">
        <KronerField label={text.fee} unit={text.kr} oere={feeOere} take={(fee) => setLoan({ feeOere: fee })} />
        <SelectField<"none" | "kommunekredit" | "other">
          label={text.lender}
          value={lender ?? "none"}
          options={(["none", "kommunekredit", "other"] as const).map((one) => [one, text.lenders[one]] as const)}
          take={(chosen) => setLoan({ lender: chosen === "none" ? undefined : chosen })}
        />
      </div>
    </fieldset>
  );
}
