/** A key in one line of symbols, made from the key itself, so that it says what is computed and nothing else. */
import type { Factor, KeyData, Layer } from "../model/index.ts";
import type { Language } from "./language.ts";
import { number } from "./numbers.ts";
import { className, unitFactTexts } from "./unitFacts.ts";

/**
 * The one line: x the share, R the bill, Σ over all who pay. Weights of a class or a step are w(…); what is asked for is "?".
 * Example: `x = R · p·V / Σ`; two layers: `x = R · (½ · … / Σ + ½ · … / Σ)` with the parts as decimals.
 */
export function keyFormula({ layers, limits }: KeyData, lang: Language): string {
  const all = layers.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const known = layers.every(({ weight }) => weight !== null);
  const terms = layers.map((layer) => {
    const part = layers.length === 1 ? "" : `${known ? plain((layer.weight ?? 0) / all, lang) : "?"} · `;
    return `${part}${layerFormula(layer, lang)} / Σ`;
  });
  const sum = terms.length === 1 ? terms[0]! : `(${terms.join(" + ")})`;
  return limits === undefined ? `x = R · ${sum}` : `x = clamp(λ · ${sum.replaceAll(" / Σ", "")}; min; max), Σx = R`;
}

function layerFormula({ factors, plus = [], sharing }: Layer, lang: Language): string {
  const products = [factors, ...plus].map((term) => term.map((factor) => factorFormula(factor, lang)).join(" · "));
  const product = products.length === 1 ? products[0]! : `(${products.join(" + ")})`;
  if (sharing === undefined) return product;
  const over = sharing.by === "crest" ? "ΔC(h)" : "C(s)";
  return product === "1" ? `Σ ${over}/n` : `Σ ${over} · ${product}/Σ`;
}

function factorFormula(factor: Factor, lang: Language): string {
  if ("constant" in factor) return factor.constant === null ? "?" : plain(factor.constant, lang);
  if ("table" in factor) return `w(${className(factor.table, lang).toLowerCase()})`;
  if ("steps" in factor) return `w(${unitFactTexts[factor.steps].symbol})`;
  return unitFactTexts[factor.fact].symbol;
}

/** As many decimals as the number has, at most six. */
function plain(value: number, lang: Language): string {
  const decimals = /\.(\d+)$/.exec(String(Math.round(value * 1e6) / 1e6))?.[1]?.length ?? 0;
  return number(value, lang, decimals);
}

/** What the letters of the line stand for, those that it uses. */
export function keySymbols({ layers }: KeyData, lang: Language): { symbol: string; says: string }[] {
  const facts = new Set(
    layers.flatMap(({ factors, plus = [] }) =>
      [factors, ...plus].flat().flatMap((factor) => {
        if ("fact" in factor) return [factor.fact];
        return "steps" in factor ? [factor.steps] : [];
      }),
    ),
  );
  return [...facts]
    .filter((fact) => fact !== "one")
    .map((fact) => {
      const { symbol, name, unit } = unitFactTexts[fact];
      return { symbol, says: unit === null ? name[lang] : `${name[lang]}, ${unit[lang]}` };
    });
}
