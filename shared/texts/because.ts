import type { Because } from "../model/index.ts";
import { economyTexts } from "./economy.ts";
import { importNoteTexts } from "./imports.ts";
import type { Bilingual, Language } from "./language.ts";
import { lawTexts } from "./law.ts";
import { reasonTexts } from "./reasons.ts";
import { riskTexts } from "./risk.ts";

const all: Record<string, (facts: Because["facts"]) => Bilingual> = {
  ...reasonTexts,
  ...riskTexts,
  ...economyTexts,
  ...lawTexts,
  ...importNoteTexts,
};

/** A reason in words. Throws on a code without words: each family of codes is a complete `Record`, so that is a bug. */
export function becauseText(because: Because, lang: Language): string {
  const words = all[because.code];
  if (words === undefined) throw new Error(`no words for ${because.code}`);
  return words(because.facts)[lang];
}
