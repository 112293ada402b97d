import type { Issue, Oere } from "../../shared/model/index.ts";
import { oere } from "../../shared/money/oere.ts";
import type { Language } from "../../shared/texts/language.ts";

type Read<T> = { ok: true; value: T } | { ok: false; issue: Issue };

const shapes = {
  da: /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^-?\d+(?:,\d+)?$/,
  en: /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^-?\d+(?:\.\d+)?$/,
} as const;

/** A typed number as plain digits with a decimal point, or null: "1.234,5" in Danish → "1234.5". */
function digits(text: string, lang: Language): string | null {
  const bare = text.replace(/\s|kr\.?$|DKK$/gi, "").replace("−", "-");
  if (!shapes[lang].test(bare)) return null;
  return lang === "da" ? bare.replaceAll(".", "").replace(",", ".") : bare.replaceAll(",", "");
}

const wrong = (text: string): Read<never> => ({
  ok: false,
  issue: { path: "", code: "wrong-type", facts: { expected: "number", found: text.slice(0, 40) } },
});

/** The largest amount of a case (`shared/contract/limits.ts`): 100 bn kr. */
export const mostOere = 10_000_000_000_000;

/**
 * A typed amount in kroner → whole øre, exactly: "30.000,50" → 3,000,050.
 * Issues: `wrong-type`, `cost-negative`, `cost-absurd`; more than two decimals is not an amount.
 */
export function readKroner(text: string, lang: Language): Read<Oere> {
  const plain = digits(text, lang);
  const parts = plain === null ? null : /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/.exec(plain);
  if (parts === null) return wrong(text);
  const [, minus, whole = "", rest = ""] = parts;
  const amount = Number(whole + rest.padEnd(2, "0"));
  if (minus === "-" && amount > 0)
    return { ok: false, issue: { path: "", code: "cost-negative", facts: { found: -amount } } };
  if (amount > mostOere)
    return { ok: false, issue: { path: "", code: "cost-absurd", facts: { found: amount, most: mostOere } } };
  return { ok: true, value: oere(amount) };
}

export interface Bounds {
  least: number;
  most: number;
  whole?: boolean;
}

/** A typed number within bounds. Issues: `wrong-type`, `out-of-range`. */
export function readNumber(text: string, lang: Language, { least, most, whole = false }: Bounds): Read<number> {
  const plain = digits(text, lang);
  if (plain === null) return wrong(text);
  const value = Number(plain);
  if (whole && !Number.isInteger(value)) return wrong(text);
  if (value < least || value > most)
    return { ok: false, issue: { path: "", code: "out-of-range", facts: { found: value, least, most } } };
  return { ok: true, value };
}

/** A number as it is typed: with the language's decimal mark and no group marks. */
export function asTyped(value: number, lang: Language): string {
  return lang === "da" ? String(value).replace(".", ",") : String(value);
}

/** An amount as it is typed: "45.000.000" or "83,33". */
export function kronerAsTyped(amount: number, lang: Language): string {
  const mark = lang === "da" ? "." : ",";
  const whole = String(Math.trunc(amount / 100)).replace(/\B(?=(\d{3})+(?!\d))/g, mark);
  const rest = amount % 100;
  return rest === 0 ? whole : `${whole}${lang === "da" ? "," : "."}${String(rest).padStart(2, "0")}`;
}

/** Rain is typed in mm and kept in metres; what is kept is a whole number of micrometres. */
export const asMetres = (mm: number): number => Math.round(mm * 1000) / 1_000_000;
export const asMm = (metres: number): number => Math.round(metres * 1_000_000) / 1000;

/** "0,2: 1000; 0,5: 2500" as points of rising depth, in the language's own numbers; null: it cannot be read so. */
export function readPoints(
  text: string,
  lang: Language,
  most: number,
): { depthM: number; kronerPerM2: number }[] | null {
  const points = text.split(";").map((pair) => {
    const [depth, kroner, ...more] = pair.split(":").map((part) => part.trim());
    if (depth === undefined || kroner === undefined || more.length > 0) return null;
    const [at, value] = [
      readNumber(depth, lang, { least: 0, most: mostDepthM }),
      readNumber(kroner, lang, { least: 0, most }),
    ];
    return at.ok && value.ok ? { depthM: at.value, kronerPerM2: value.value } : null;
  });
  const known = points.filter((point) => point !== null);
  const isRising = known.every(({ depthM }, i) => i === 0 || depthM > known[i - 1]!.depthM);
  return known.length === points.length && isRising ? known : null;
}

/** As `limits.depthM`. */
const mostDepthM = 50;
