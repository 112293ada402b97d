import type { Language } from "../../shared/texts/index.ts";

/** The language that `Accept-Language` (RFC 9110 § 12.5.4) puts highest of those we have; Danish where it says neither. */
export function languageOf(acceptLanguage: string | undefined): Language {
  let best: { language: Language; weight: number } = { language: "da", weight: 0 };
  for (const range of (acceptLanguage ?? "").split(",").slice(0, 50)) {
    const [tag = "", ...parameters] = range.split(";").map((piece) => piece.trim().toLowerCase());
    const language = /^(da|en)(-|$)/.exec(tag)?.[1] as Language | undefined;
    if (language === undefined) continue;
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    const weight = quality === undefined ? 1 : Number(quality.slice(2));
    if (weight > best.weight) best = { language, weight };
  }
  return best.language;
}
