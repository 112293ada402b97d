import type { Language } from "../language.ts";
import { number } from "../numbers.ts";

/** A sentence that ends in one full stop, whether it closes with an amount in `kr.` or not. */
export const stopped = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** "a, b og c". */
export function listed(items: readonly string[], and: string): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")}${and}${items.at(-1)}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As many decimals as the number says something with, at most six. */
export function plain(value: number, lang: Language): string {
  const decimals = /\.(\d+)$/.exec(String(Math.round(value * 1e6) / 1e6))?.[1]?.length ?? 0;
  return number(value, lang, decimals);
}

/** A level in metres to the centimetre. */
export const metres = (levelM: number, lang: Language): string => number(levelM, lang, 2);

const hard = "\u00a0";

/** With hard spaces where a line must not end: "§ 9 a", "30.000 kr.", "2,20 m". */
export const unbroken = (text: string): string =>
  text
    .replaceAll(/(§§?) (\d+)(?: ([a-z]))?(?![\p{L}])/gu, (_, sign: string, nr: string, letter?: string) =>
      [sign, nr, letter].filter((one) => one !== undefined).join(hard),
    )
    .replaceAll(/(\d) (kr\.|m²|m\b|%|år\b)/g, `$1${hard}$2`);
