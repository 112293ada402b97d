import type { Because, CheckReasonCode } from "../model/index.ts";
import type { Bilingual, Language } from "./language.ts";
import { kroner, number } from "./numbers.ts";

type Facts = Because["facts"];

const num = (facts: Facts, name: string): number => Number(facts[name] ?? 0);

/** Upkeep, where there is any or it is not decided, and owners' parts that are not known. */
function besides(facts: Facts, lang: Language): string {
  const inDanish = lang === "da";
  const said: string[] = [];
  const amount = kroner(num(facts, "upkeepOere"), lang);
  if (facts.upkeepOere === null)
    said.push(
      inDanish
        ? "Hvad de betaler i drift, vides ikke, før det er besluttet, hvem der betaler den"
        : "What they pay for upkeep is not known until it is decided who pays it",
    );
  else if (num(facts, "upkeepOere") > 0)
    said.push(
      inDanish ? `Dertil er ${amount} om året i drift ført over` : `So is upkeep of ${amount} a year, apart from that`,
    );
  const units = number(num(facts, "ownersUnknown"), lang);
  if (num(facts, "ownersUnknown") > 0)
    said.push(
      inDanish
        ? `Ejernes dele kendes ikke for ${units} af de nye: de delte matrikler, de kom af, blev ikke til én`
        : `The owners' parts are not known for ${units} of the new ones: the shared parcels that they came of did not become one`,
    );
  return said.map((sentence) => `. ${sentence}`).join("");
}

const wrong = (facts: Facts, upkeep: string): string =>
  [...(facts.measures === "" ? [] : [String(facts.measures)]), ...(facts.upkeepDiffers === true ? [upkeep] : [])].join(
    ", ",
  );

/** Whether what parcels owed that have changed since is carried over to what they became. */
export const carriedOverTexts = {
  "carried-over-balances": (f) => {
    const of = (lang: Language) => ({
      ...{ amount: kroner(num(f, "oere"), lang), ended: number(num(f, "ended"), lang) },
      ...{ units: number(num(f, "units"), lang), more: besides(f, lang) },
    });
    const [da, en] = [of("da"), of("en")];
    return {
      da: `${da.amount} fra ${da.ended} matrikler er ført over på ${da.units}, øre for øre${da.more}`,
      en: `${en.amount} of ${en.ended} parcels is carried over to ${en.units}, øre by øre${en.more}`,
    };
  },
  "carried-over-differs": (f) => ({
    da: `Det, der er ført over fra ændrede matrikler, er ikke det, de skyldte (${wrong(f, "drift")}). Brug ikke tallene`,
    en: `What was carried over from changed parcels is not what they owed (${wrong(f, "upkeep")}). Do not use the numbers`,
  }),
} satisfies Partial<Record<CheckReasonCode, (facts: Facts) => Bilingual>>;
