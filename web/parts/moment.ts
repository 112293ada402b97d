import { day } from "../../shared/texts/numbers.ts";
import { language } from "../state/language.ts";

const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Copenhagen",
  dateStyle: "short",
  timeStyle: "short",
});

/** An instant as the day and time in Denmark: "10. marts 2026 kl. 13.00". */
export function moment(instant: string): string {
  const [date = "", time = ""] = clock.format(new Date(instant)).split(" ");
  const lang = language.value;
  return lang === "da" ? `${day(date, lang)} kl. ${time.replace(":", ".")}` : `${day(date, lang)} at ${time}`;
}
