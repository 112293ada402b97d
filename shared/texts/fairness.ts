/** What the tests of fairness found, in words, each with the decision or the rule that it rests on. */
import type { Because, FairnessCode } from "../model/index.ts";
import type { Bilingual, Language } from "./language.ts";
import { number } from "./numbers.ts";

type Words = (n: (name: string) => string, t: (name: string) => string) => string;

const words: Record<FairnessCode, Readonly<Record<Language, Words>>> = {
  "roll-in-order": {
    da: () => "Linjerne står i orden, og hvert beløb er hele øre på nul eller mere",
    en: () => "The lines are in order, and every amount is whole øre of zero or more",
  },
  "roll-out-of-order": {
    da: (n) => `${n("units")} linjer står ikke i orden eller har et umuligt beløb`,
    en: (n) => `${n("units")} lines are out of order or have an impossible amount`,
  },
  "same-facts-same-amount": {
    da: () => "Enheder med samme oplysninger betaler det samme",
    en: () => "Units with the same facts pay the same",
  },
  "same-facts-other-amount": {
    da: (n) => `${n("units")} enheder betaler andet end andre med samme oplysninger`,
    en: (n) => `${n("units")} units pay otherwise than others with the same facts`,
  },
  "more-never-pays-less": {
    da: () => "Ingen betaler mindre for mere risiko eller værdi, når alt andet er lige",
    en: () => "Nobody pays less for more risk or value, all else equal",
  },
  "more-pays-less": {
    da: (n) => `${n("units")} enheder betaler mindre, selv om de har mere risiko eller værdi og alt andet er lige`,
    en: (n) => `${n("units")} units pay less although they have more risk or value and all else is equal`,
  },
  "nobody-differs-in-one": {
    da: () => "Ingen to enheder er ens i alt andet end risiko eller værdi, så det kan ikke prøves",
    en: () => "No two units are alike in all but risk or value, so it cannot be tested",
  },
  "separable-charged-apart": {
    da: () =>
      "Udskillelige anlæg betales hver for sig, eller der er ingen (R-SEP: Jyllinge Nordmark, nævnet 3. maj 2017)",
    en: () => "Separable works are charged apart, or there are none (R-SEP: Jyllinge Nordmark, the board, 3 May 2017)",
  },
  "separable-not-charged-apart": {
    da: (_n, t) =>
      `Udskillelige anlæg skal betales af dem, der har gavn af hvert af dem: ${t("measures")} (R-SEP: Jyllinge Nordmark, nævnet 3. maj 2017)`,
    en: (_n, t) =>
      `Separable works must be charged to those who gain from each: ${t("measures")} (R-SEP: Jyllinge Nordmark, the board, 3 May 2017)`,
  },
  "separable-not-told": {
    da: (_n, t) => `Det er ikke oplyst, om anlæggene kan skilles ad og betales hver for sig: ${t("measures")} (R-SEP)`,
    en: (_n, t) => `It is not told whether the works are separable and charged apart: ${t("measures")} (R-SEP)`,
  },
  "no-erosion": {
    da: () => "Intet tiltag er mod erosion, eller afgørelsen var ikke truffet på lovens dato",
    en: () => "No measure is against erosion, or the decision had not been made on the date of the law",
  },
  "value-or-coast-used": {
    da: () => "Nøglen bruger ejendomsværdi eller kystlængde (R-NO-FLAT-UNIT: Gl. Skagen, fra presse)",
    en: () => "The key uses property value or length of coast (R-NO-FLAT-UNIT: Gl. Skagen, from press)",
  },
  "neither-value-nor-coast": {
    da: (_n, t) =>
      `Nøglen til ${t("measures")} bruger hverken ejendomsværdi eller kystlængde; en sådan nøgle blev sendt tilbage (R-NO-FLAT-UNIT: Gl. Skagen 2009-11, fra presse)`,
    en: (_n, t) =>
      `The key of ${t("measures")} uses neither property value nor length of coast; such a key was sent back (R-NO-FLAT-UNIT: Gl. Skagen 2009-11, from press)`,
  },
  "erosion-range-rejected": {
    da: (_n, t) =>
      `${t("measures")}: afstand til kysten, eller grunde uden fare inden for få år, stod ikke (R-EROSION-RANGE: Gl. Skagen, juni 2017, fra presse)`,
    en: (_n, t) =>
      `${t("measures")}: distance to the coast, or plots in no danger within few years, did not stand (R-EROSION-RANGE: Gl. Skagen, June 2017, from press)`,
  },
  "erosion-range-kept": {
    da: () => "Nøglen bygger ikke på afstand, og grundene er i fare inden for få år (R-EROSION-RANGE)",
    en: () => "The key does not rest on distance, and the plots are in danger within few years (R-EROSION-RANGE)",
  },
  "erosion-range-not-told": {
    da: (_n, t) => `Det er ikke oplyst, om grundene er i fare inden for få år: ${t("measures")} (R-EROSION-RANGE)`,
    en: (_n, t) =>
      `It is not told whether the plots are in danger within few years: ${t("measures")} (R-EROSION-RANGE)`,
  },
  "no-duty-asked": {
    da: () => "Afgørelsen om pligt for alle er om andre tiltag, eller den var ikke truffet på lovens dato (R-UNIFORM)",
    en: () =>
      "The decision on a duty for all is about other measures, or it had not been made on the date of the law (R-UNIFORM)",
  },
  "all-have-a-risk": {
    da: (n) =>
      `Alle ${n("units")}, der betaler, har en risiko; en pligt for alle stod da (R-UNIFORM: Sakskøbing, 28. februar 2022). Lige store beløb siger afgørelsen intet om`,
    en: (n) =>
      `All ${n("units")} who pay have a risk; a duty for all then stood (R-UNIFORM: Sakskøbing, 28 February 2022). The decision says nothing of equal amounts`,
  },
  "some-pay-without-risk": {
    da: (n) =>
      `${n("units")}, der betaler, har ingen beregnet risiko; afgørelsen om pligt for alle bærer dem ikke (R-UNIFORM)`,
    en: (n) =>
      `${n("units")} who pay have no computed risk; the decision on a duty for all does not carry them (R-UNIFORM)`,
  },
  "risk-not-known": {
    da: (n) => `Risikoen er ikke kendt for ${n("units")}, der betaler (R-UNIFORM)`,
    en: (n) => `The risk is not known for ${n("units")} who pay (R-UNIFORM)`,
  },
  "line-owners-pay-the-most": {
    da: () =>
      "Ledningsejere betaler mest. De vandt i Bogense i 2025; begrundelsen er ikke set (R-UTILITIES, fra presse: kun en advarsel)",
    en: () =>
      "Line owners pay most. They won in Bogense in 2025; the reasons were not seen (R-UTILITIES, from press: a warning only)",
  },
  "line-owners-not-most": { da: () => "Ledningsejere betaler ikke mest", en: () => "Line owners do not pay most" },
  "owners-not-known": {
    da: () => "Det er ikke oplyst for alle, hvem der er ledningsejere (R-UTILITIES)",
    en: () => "It is not told of all who are line owners (R-UTILITIES)",
  },
  "land-givers-pay": {
    da: (n) => `${n("units")}, der afgiver jord og ingen nytte har, betaler`,
    en: (n) => `${n("units")} who give land and gain nothing pay`,
  },
  "land-givers-gain-not-known": {
    da: (n) => `${n("units")}, der afgiver jord, betaler, og deres nytte er ikke kendt`,
    en: (n) => `${n("units")} who give land pay, and their benefit is not known`,
  },
  "land-givers-not-told": {
    da: () => "Det er ikke oplyst, hvem der afgiver jord til anlægget",
    en: () => "It is not told who gives land to the works",
  },
  "land-givers-pay-nothing": {
    da: () => "Ingen, der kun afgiver jord, betaler",
    en: () => "Nobody who only gives land pays",
  },
  "recreation-is-charged": {
    da: (_n, t) => `Ejerne betaler for rekreation i ${t("measures")}; i to projekter blev den holdt ude (praksis)`,
    en: (_n, t) => `The owners pay for recreation in ${t("measures")}; in two projects it was left out (practice)`,
  },
  "recreation-in-works": {
    da: (_n, t) =>
      `${t("measures")} har rekreative dele; det kan ikke ses, om de er trukket fra (praksis i to projekter)`,
    en: (_n, t) =>
      `${t("measures")} has recreational parts; whether they are taken off cannot be seen (practice in two projects)`,
  },
  "recreation-not-told": {
    da: (_n, t) => `Det er ikke oplyst, om ${t("measures")} har rekreative dele`,
    en: (_n, t) => `It is not told whether ${t("measures")} has recreational parts`,
  },
  "no-recreation-charged": {
    da: () => "Ingen rekreation indgår i det, ejerne betaler",
    en: () => "No recreation is in what the owners pay",
  },
};

/** The sentences of `reasonTexts` for the tests of fairness. */
export const fairnessTexts = Object.fromEntries(
  Object.entries(words).map(([code, both]) => [
    code,
    ({ ...facts }: Because["facts"]): Bilingual => {
      const say = (lang: Language) =>
        both[lang](
          (name) => number(Number(facts[name] ?? 0), lang),
          (name) => String(facts[name] ?? ""),
        );
      return { da: say("da"), en: say("en") };
    },
  ]),
) as Record<FairnessCode, (facts: Because["facts"]) => Bilingual>;
