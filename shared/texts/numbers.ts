import type { IsoDate, Oere } from "../model/index.ts";
import type { Language } from "./language.ts";

const groupMark = { da: ".", en: "," } as const;
const decimalMark = { da: ",", en: "." } as const;

/** Digits with group and decimal marks: 1234567.891 with two decimals → "1.234.567,89". Rounds half away from zero. */
export function number(value: number, lang: Language, decimals = 0): string {
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+(?!\d))/g, groupMark[lang]);
  const minus = value < 0 && Number(value.toFixed(decimals)) !== 0 ? "−" : "";
  return minus + grouped + (fraction === undefined ? "" : decimalMark[lang] + fraction);
}

/** Øre as kroner with two decimals and the unit: 1234567 → "12.345,67 kr.". Exact: no float division. */
export function kroner(amount: Oere | number, lang: Language): string {
  const whole = Math.trunc(Math.abs(amount) / 100);
  const rest = String(Math.abs(amount) % 100).padStart(2, "0");
  return `${amount < 0 ? "−" : ""}${number(whole, lang)}${decimalMark[lang]}${rest} ${unitOf[lang]}`;
}

/** Øre as whole kroner, for a sentence where the øre say nothing: 12755 → "128 kr.". */
export function wholeKroner(amount: Oere | number, lang: Language): string {
  return `${number(Math.round(amount / 100), lang)} ${unitOf[lang]}`;
}

/** Two amounts as a range of whole kroner, or as one where they read the same: "10.000 kr. til 19.000 kr.". `to`: the word between. */
export function wholeKronerRange(from: Oere | number, until: Oere | number, to: string, lang: Language): string {
  const [first, last] = [wholeKroner(from, lang), wholeKroner(until, lang)];
  return first === last ? first : `${first} ${to} ${last}`;
}

const unitOf = { da: "kr.", en: "DKK" } as const;

/** A fraction as per cent: 0.0186 → "1,9 %". */
export function percent(fraction: number, lang: Language, decimals = 1): string {
  return `${number(fraction * 100, lang, decimals)} %`;
}

const months = {
  da: [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
} as const;

/** A day in words: 2020-01-15 → "15. januar 2020". */
export function day(date: IsoDate, lang: Language): string {
  const [year = "", month = "1", dayOfMonth = "1"] = date.split("-");
  const name = months[lang][Number(month) - 1] ?? month;
  return lang === "da" ? `${Number(dayOfMonth)}. ${name} ${year}` : `${Number(dayOfMonth)} ${name} ${year}`;
}
