import type { Oere, OtherPayer, WaterfallStep } from "../model/index.ts";
import { oere, splitOere } from "../money/index.ts";

/**
 * Each step with the VAT that its payer gets back. The VAT in the gross follows the kroner: every payer's part of it is its part of the
 * gross, to the øre (*ours*). What somebody gets back moves nobody else's amount (definition 23).
 * Example: a gross of 125 with 25 of VAT, the municipality pays 50 → it gets 10 back.
 */
export function withRecoveredVat(
  steps: readonly WaterfallStep[],
  /** Null: not known. */
  vatInsideOere: Oere | null,
  recoveredBy: readonly OtherPayer[],
): WaterfallStep[] {
  const paying = steps.filter(({ step }) => step !== "gross");
  const weights = paying.map((made, i) => ({ id: String(i).padStart(3, "0"), weight: made.oere }));
  const parts =
    vatInsideOere === null
      ? null
      : weights.every(({ weight }) => weight === 0)
        ? weights.map(() => oere(0))
        : splitOere(vatInsideOere, weights);
  return steps.map((made) => {
    const who = made.step === "recreation" ? made.because.facts.paidBy : made.step;
    return recoveredBy.some((payer) => payer === who)
      ? { ...made, recoveredVatOere: parts === null ? null : parts[paying.indexOf(made)]! }
      : made;
  });
}
