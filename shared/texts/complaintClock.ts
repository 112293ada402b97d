import type { ClockCode, DoubtfulDayCode, HolidayCode, IsoDate } from "../model/index.ts";
import type { Bilingual, Language } from "./language.ts";
import { day } from "./numbers.ts";

type Facts = Readonly<Record<string, string | number>>;

const holidayNames: Record<HolidayCode, Bilingual> = {
  nytaarsdag: { da: "nytårsdag", en: "New Year's Day" },
  skaertorsdag: { da: "skærtorsdag", en: "Maundy Thursday" },
  langfredag: { da: "langfredag", en: "Good Friday" },
  paaskedag: { da: "påskedag", en: "Easter Sunday" },
  "anden-paaskedag": { da: "2. påskedag", en: "Easter Monday" },
  "store-bededag": { da: "store bededag", en: "Great Prayer Day" },
  "kristi-himmelfartsdag": { da: "Kristi himmelfartsdag", en: "Ascension Day" },
  pinsedag: { da: "pinsedag", en: "Whit Sunday" },
  "anden-pinsedag": { da: "2. pinsedag", en: "Whit Monday" },
  juledag: { da: "juledag", en: "Christmas Day" },
  "anden-juledag": { da: "2. juledag", en: "the day after Christmas Day" },
};

const doubtfulDayNames: Record<DoubtfulDayCode, Bilingual> = {
  grundlovsdag: { da: "grundlovsdag", en: "Constitution Day" },
  juleaftensdag: { da: "juleaftensdag", en: "Christmas Eve" },
  nytaarsaftensdag: { da: "nytårsaftensdag", en: "New Year's Eve" },
};

const named = (names: Record<string, Bilingual>, code: string | number | undefined, lang: Language) =>
  names[String(code)]?.[lang] ?? String(code);

/** Why a day is a step of the working; the day itself stands before it. */
export const clockTexts: Record<ClockCode, Record<Language, (facts: Facts) => string>> = {
  decided: {
    da: () => "afgørelsen blev meddelt eller offentliggjort. Den dag tælles ikke med",
    en: () => "the decision was notified or published. That day is not counted",
  },
  "weeks-counted": {
    da: ({ weeks, days }) => `${weeks} uger (${days} dage) senere`,
    en: ({ weeks, days }) => `${weeks} weeks (${days} days) later`,
  },
  "months-counted": {
    da: ({ months }) => `${months} måneder senere`,
    en: ({ months }) => `${months} months later`,
  },
  "month-is-shorter": {
    da: ({ days }) => `måneden har kun ${days} dage, så fristen ender på dens sidste`,
    en: ({ days }) => `the month has only ${days} days, so the deadline ends on its last`,
  },
  saturday: {
    da: () => "fristen går til næste hverdag",
    en: () => "the deadline moves to the next working day",
  },
  sunday: {
    da: () => "fristen går til næste hverdag",
    en: () => "the deadline moves to the next working day",
  },
  "public-holiday": {
    da: ({ holiday }) => `${named(holidayNames, holiday, "da")}, fristen går til næste hverdag`,
    en: ({ holiday }) => `${named(holidayNames, holiday, "en")}, the deadline moves to the next working day`,
  },
  "doubtful-day": {
    da: ({ day: which }) =>
      `${named(doubtfulDayNames, which, "da")}. Det er ikke kontrolleret, om dagen flytter fristen. Hold dig til denne dag`,
    en: ({ day: which }) =>
      `${named(doubtfulDayNames, which, "en")}. It is not checked whether this day moves the deadline. Keep to this day`,
  },
  "last-day": { da: () => "hverdag og sidste dag", en: () => "a working day, and the last day" },
  "last-day-if-moved": {
    da: () => "sidste dag, hvis dagen flytter fristen",
    en: () => "the last day, if that day moves the deadline",
  },
  "weekend-not-checked": {
    da: () =>
      "ikke en almindelig hverdag, og det er ikke kontrolleret, om det flytter fristen ved domstolen. Dagen er ikke flyttet",
    en: () =>
      "not an ordinary working day, and it is not checked whether that moves the court's deadline. The day is not moved",
  },
};

const weekdays = {
  da: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
} as const;

/** A day with its weekday: "mandag den 29. december 2025". */
export function clockDay(date: IsoDate, lang: Language): string {
  const weekday = weekdays[lang][new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "";
  return lang === "da" ? `${weekday} den ${day(date, lang)}` : `${weekday} ${day(date, lang)}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One step in words: "Torsdag den 25. december 2025: juledag, fristen går til næste hverdag." */
export function clockStepText(step: { day: IsoDate; why: ClockCode; facts: Facts }, lang: Language): string {
  return `${capital(clockDay(step.day, lang))}: ${clockTexts[step.why][lang](step.facts)}.`;
}
