import type { Correction } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/numbers.ts";
import { hearingWords } from "../../shared/texts/pages/hearingWords.ts";
import { language, words } from "../state/language.ts";

/** A correction in one line: "Bygningens areal i grundplan: 140 m²". */
export function correctionText(correction: Correction): string {
  const text = words(hearingWords);
  const title = text.corrections[correction.kind];
  const value = correctedTo(correction);
  return value === "" ? title : `${title}: ${value}`;
}

function correctedTo(correction: Correction): string {
  const text = words(hearingWords);
  if (correction.kind === "use") return correction.useCode;
  if (correction.kind === "floor-level") {
    const from = correction.above === "terrain" ? text.aboveTerrain : text.dvr90;
    return `${factText(correction.metres)} ${text.metres} ${from}`;
  }
  return "m2" in correction ? `${factText(correction.m2)} ${text.m2}` : "";
}

/** What the case said of the fact of a correction, with its unit. */
export function saidText(kind: Correction["kind"], said: number | string): string {
  const text = words(hearingWords);
  if (typeof said === "string") return said;
  return kind === "floor-level"
    ? `${factText(said)} ${text.metres} ${text.aboveTerrain}`
    : `${factText(said)} ${text.m2}`;
}

const factText = (value: number): string => number(value, language.value, Number.isInteger(value) ? 0 : 2);
