import type { CaseFile } from "../../shared/model/index.ts";
import { sketchForms } from "../../shared/texts/pages/sketchForms.ts";
import { Field, TextField } from "../parts/fields.tsx";
import { words } from "../state/language.ts";
import { Contributions } from "./Contributions.tsx";
import { KeyForm } from "./KeyForm.tsx";
import { LoanForm } from "./LoanForm.tsx";
import { change, theCase } from "./theCase.ts";

const set = (part: Partial<CaseFile>) => change((sag) => ({ ...sag, ...part }));

/** Who gives, how the rest is shared, over how long, and on which day the law is asked. */
export function MoneyForm() {
  const text = words(sketchForms);
  const sag = theCase.value;
  if (sag === null) return null;
  return (
    <>
      <h3>{text.money}</h3>
      <Contributions sag={sag} />
      <KeyForm />
      <LoanForm />
      <Field label={text.date}>
        {({ id }) => (
          <input
            id={id}
            type="date"
            value={sag.lawAsOf}
            onChange={(event) => {
              const day = event.currentTarget.value;
              if (day === "") event.currentTarget.value = sag.lawAsOf;
              else set({ lawAsOf: day });
            }}
          />
        )}
      </Field>
      <TextField label={text.title} value={sag.title} take={(title) => set({ title })} />
    </>
  );
}
