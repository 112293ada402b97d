import { sketchForms } from "../../shared/texts/pages/sketchForms.ts";
import { words } from "../state/language.ts";
import { Contributions } from "./Contributions.tsx";
import { KeyForm } from "./KeyForm.tsx";
import { LoanForm } from "./LoanForm.tsx";
import { theCase } from "./theCase.ts";

/** Who gives, how the rest is shared, and over how long. */
export function MoneyForm() {
  const sag = theCase.value;
  if (sag === null) return null;
  return (
    <>
      <h3>{words(sketchForms).money}</h3>
      <Contributions sag={sag} />
      <KeyForm />
      <LoanForm />
    </>
  );
}
