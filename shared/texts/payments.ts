import type { Payments } from "../model/index.ts";
import type { Language } from "./language.ts";
import { kroner, wholeKroner } from "./numbers.ts";

/** Years that differ by less are told as one: the øre that a term leaves fall on one owner or another. */
const evenWithinOere = 100;

/**
 * What an owner pays by the month, as it goes on after the share: `eller 127,55 kr. om måneden i 30 år`; where the instalments are not even,
 * those of the first and the last year. Null: nothing is paid over time.
 */
export function monthlyText(payments: Payments, lang: Language, inWholeKroner = false): string | null {
  const { years, perYearOere, perMonthOere, lastYearOere } = payments;
  if (years === 0) return null;
  const say = (oere: number) => (inWholeKroner ? wholeKroner(oere, lang) : kroner(oere, lang));
  if (Math.abs(perYearOere - lastYearOere) < evenWithinOere)
    return lang === "da"
      ? `eller ${say(perMonthOere)} om måneden i ${years} år`
      : `or ${say(perMonthOere)} a month for ${years} years`;
  const last = Math.floor(lastYearOere / 12 + 0.5);
  return lang === "da"
    ? `eller ${say(perMonthOere)} om måneden først og ${say(last)} om måneden i det sidste af ${years} år`
    : `or ${say(perMonthOere)} a month at first and ${say(last)} a month in the last of ${years} years`;
}
