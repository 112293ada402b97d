import { loanTexts } from "../../shared/texts/pages/loan.ts";
import { words } from "../state/language.ts";
import { change, theCase } from "./theCase.ts";

/** Whether the owner of a parcel borrows with the others; nothing to choose where nobody does. */
export function PayAtOnce({ id }: { id: string }) {
  const sag = theCase.value;
  if (sag === null || sag.financing.loan === null) return null;
  const atOnce = sag.financing.atOnce ?? [];
  const paysAtOnce = atOnce.includes(id);
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={paysAtOnce}
        onChange={() =>
          change((old) => ({
            ...old,
            financing: { ...old.financing, atOnce: paysAtOnce ? atOnce.filter((one) => one !== id) : [...atOnce, id] },
          }))
        }
      />
      {words(loanTexts).payAtOnce}
    </label>
  );
}
