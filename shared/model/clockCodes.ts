/** A day on which a deadline does not end, by the name of the holiday. */
export type HolidayCode =
  | "nytaarsdag"
  | "skaertorsdag"
  | "langfredag"
  | "paaskedag"
  | "anden-paaskedag"
  | "store-bededag"
  | "kristi-himmelfartsdag"
  | "pinsedag"
  | "anden-pinsedag"
  | "juledag"
  | "anden-juledag";

/** A day of which it is not checked whether it moves a deadline. */
export type DoubtfulDayCode = "grundlovsdag" | "juleaftensdag" | "nytaarsaftensdag";

/** One step of the working of a deadline; `shared/texts/complaintClock.ts` words it. */
export type ClockCode =
  | "decided"
  | "weeks-counted"
  | "months-counted"
  | "month-is-shorter"
  | "saturday"
  | "sunday"
  | "public-holiday"
  | "doubtful-day"
  | "last-day"
  | "last-day-if-moved"
  | "weekend-not-checked";
