/** Who pays, in order, as a table of its own (CSV). */
import type { Language } from "./language.ts";

type PayersColumn =
  | "measure"
  | "title"
  | "step"
  | "payer"
  | "contribution"
  | "oere"
  | "kroner"
  | "recoveredVat"
  | "legalBasis"
  | "provision"
  | "force"
  | "outcome"
  | "review"
  | "because";

interface PayersDocument {
  columns: Record<PayersColumn, string>;
  gross: string;
  noProvision: string;
}

export const payersDocument: Record<Language, PayersDocument> = {
  da: {
    columns: {
      measure: "Tiltag",
      title: "Tiltagets navn",
      step: "Trin",
      payer: "Betaler",
      contribution: "Bidrag",
      oere: "Beløb, øre",
      kroner: "Beløb, kr.",
      recoveredVat: "Heraf moms, som betaleren får tilbage, kr. (tomt: ikke oplyst)",
      legalBasis: "Hjemmel",
      provision: "Bestemmelsens id",
      force: "Styrke",
      outcome: "Udfald",
      review: "Kontrol",
      because: "Begrundelse",
    },
    gross: "Hele udgiften",
    noProvision: "Ingen bestemmelse",
  },
  en: {
    columns: {
      measure: "Measure",
      title: "Name of the measure",
      step: "Step",
      payer: "Payer",
      contribution: "Contribution",
      oere: "Amount, øre",
      kroner: "Amount, DKK",
      recoveredVat: "Of it VAT that the payer gets back, DKK (empty: not told)",
      legalBasis: "Legal basis",
      provision: "Id of the provision",
      force: "Force",
      outcome: "Outcome",
      review: "Review",
      because: "Reason",
    },
    gross: "The whole cost",
    noProvision: "No provision",
  },
};
