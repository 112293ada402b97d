import type { Because, EconomyCode } from "../model/index.ts";
import type { Bilingual, Language } from "./language.ts";
import { number, percent } from "./numbers.ts";

type Facts = Because["facts"];

const both = (make: (lang: Language) => string): Bilingual => ({ da: make("da"), en: make("en") });
const said = (da: string, en: string) => (): Bilingual => ({ da, en });
const count = (facts: Facts, name: string, lang: Language): string => number(Number(facts[name] ?? 0), lang);

const insured: Record<string, Bilingual> = {
  sea: { da: "oversvømmelse fra havet", en: "flooding from the sea" },
  stream: { da: "oversvømmelse fra vandløb", en: "flooding from streams" },
  lake: { da: "oversvømmelse fra søer", en: "flooding from lakes" },
  cloudburst: { da: "skybrud", en: "cloudburst" },
  groundwater: { da: "grundvand", en: "groundwater" },
  drought: { da: "tørke", en: "drought" },
  erosion: { da: "erosion", en: "erosion" },
  dike: { da: "skade på diger", en: "damage to dikes" },
};
const what = (facts: Facts, lang: Language): string => insured[String(facts.what)]?.[lang] ?? String(facts.what);
const tag = (facts: Facts, lang: Language): string => {
  if (facts.tag === "verified") return lang === "da" ? " (læst i kilden)" : " (read in the source)";
  return lang === "da" ? " (ikke kontrolleret)" : " (not checked)";
};

/** What the account over time rests on, in words. */
export const economyTexts: Record<EconomyCode, (facts: Facts) => Bilingual> = {
  "rate-not-of-the-day": (facts) =>
    both((lang) => {
      const known = facts.ofDay !== null;
      if (lang === "da")
        return known
          ? `Renten er ikke Finansministeriets på lovens dag (${String(facts.day)}: ${String(facts.ofDay)}).`
          : `Finansministeriets rente på lovens dag (${String(facts.day)}) er ikke læst.`;
      return known
        ? `The rate is not the Finance Ministry's of the day of the law (${String(facts.day)}: ${String(facts.ofDay)}).`
        : `The Finance Ministry's rate on the day of the law (${String(facts.day)}) has not been read.`;
    }),
  "rate-step-unchecked": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Renten fra år ${count(facts, "fromYear", lang)} (${percent(Number(facts.ratePerYear), lang)}) er ikke kontrolleret af nogen.`
        : `The rate from year ${count(facts, "fromYear", lang)} (${percent(Number(facts.ratePerYear), lang)}) has been checked by nobody.`,
    ),
  "costs-over-time": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Anlægget betales i år 0, driften ved udgangen af hvert af ${count(facts, "horizonYears", lang)} år, og værker bygges op igen, når deres levetid er gået. Hvad de er værd til sidst, er ikke regnet med.`
        : `Works are paid in year 0, upkeep at the end of each of ${count(facts, "horizonYears", lang)} years, and works are built anew when their lifetime is over. What they are worth in the end is not counted.`,
    ),
  "vat-mixed": said(
    "Nogle tiltag er opgjort med moms og andre uden: summen blander dem.",
    "Some measures are stated with VAT and others without: the sum mixes them.",
  ),
  "benefit-as-given": said(
    "Den undgåede skade er ikke omregnet i det samfundsøkonomiske regnskab.",
    "Avoided damage is not converted in the socio-economic account.",
  ),
  "net-tax-factor": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Samfundsøkonomisk: omkostninger uden moms ganget med nettoafgiftsfaktoren ${number(Number(facts.factor), lang, 2)}.`
        : `Socio-economic: costs without VAT times the net tax factor ${number(Number(facts.factor), lang, 2)}.`,
    ),
  "net-tax-factor-unknown": said(
    "Nettoafgiftsfaktoren på lovens dag er ikke læst: der er intet samfundsøkonomisk regnskab.",
    "The net tax factor of the day of the law has not been read: there is no socio-economic account.",
  ),
  "tax-distortion": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Skatteforvridning: ${percent(Number(facts.rate), lang, 0)} af det, skatter betaler (${percent(Number(facts.share ?? 0), lang, 0)} af prisen).`
        : `Tax distortion: ${percent(Number(facts.rate), lang, 0)} of what taxes pay (${percent(Number(facts.share ?? 0), lang, 0)} of the cost).`,
    ),
  "tax-distortion-unknown": said(
    "Skatteforvridningen på lovens dag er ikke læst.",
    "The tax distortion of the day of the law has not been read.",
  ),
  "tax-share-unknown": said(
    "Hvor stor en del skatter betaler, vides ikke.",
    "How large a part taxes pay is not known.",
  ),
  "vat-removed": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Moms (${percent(Number(facts.rate), lang, 0)}) er taget af i det samfundsøkonomiske regnskab.`
        : `VAT (${percent(Number(facts.rate), lang, 0)}) is taken off in the socio-economic account.`,
    ),
  "vat-unknown": said("Momsen på lovens dag er ikke læst.", "The VAT of the day of the law has not been read."),
  "pool-covers": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Naturskadeordningen dækker ${what(facts, lang)}${tag(facts, lang)}.`
        : `The pool against natural damage covers ${what(facts, lang)}${tag(facts, lang)}.`,
    ),
  "pool-covers-rarer": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Naturskadeordningen dækker ${what(facts, lang)}, når hændelsen er sjældnere end hvert ${count(facts, "rarerThanYears", lang)}. år${tag(facts, lang)}.`
        : `The pool against natural damage covers ${what(facts, lang)} when the event is rarer than every ${count(facts, "rarerThanYears", lang)} years${tag(facts, lang)}.`,
    ),
  "pool-covers-not": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Naturskadeordningen dækker ikke ${what(facts, lang)}${tag(facts, lang)}.`
        : `The pool against natural damage does not cover ${what(facts, lang)}${tag(facts, lang)}.`,
    ),
  "pool-cover-unknown": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Om naturskadeordningen dækker ${what(facts, lang)} den dag, vides ikke.`
        : `Whether the pool against natural damage covers ${what(facts, lang)} on that day is not known.`,
    ),
  "units-left-out": (facts) =>
    both((lang) =>
      lang === "da"
        ? `${count(facts, "unknownUnits", lang)} af ${count(facts, "units", lang)} matrikler er ikke med i regnskabet: hvad de taber, vides ikke. Deres gavn er hverken nul eller talt med.`
        : `${count(facts, "unknownUnits", lang)} of ${count(facts, "units", lang)} parcels are not in the account: what they lose is not known. Their benefit is neither zero nor counted.`,
    ),
  "homes-counted": (facts) =>
    both((lang) =>
      lang === "da"
        ? `${count(facts, "homes", lang)} bygninger med bolig taber mindre med projektet. Hvor mange boliger der er i hver, vides ikke.`
        : `${count(facts, "homes", lang)} buildings with a dwelling lose less with the project. How many homes are in each is not known.`,
    ),
  "missing-property-value": (facts) =>
    both((lang) =>
      lang === "da"
        ? `${count(facts, "units", lang)} ejendomme, som vandet koster noget, har ingen kendt værdi: hvad det koster at flytte, vides ikke.`
        : `${count(facts, "units", lang)} properties that water costs something have no known value: what moving costs is not known.`,
    ),
  "missing-moving-cost": said(
    "Hvad rydning og genhusning koster, er ikke oplyst: hvad det koster at flytte, vides ikke.",
    "What clearing and rehousing cost is not told: what moving costs is not known.",
  ),
  "missing-damage": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Af ${count(facts, "units", lang)} matrikler vides det ikke, hvad vandet koster.`
        : `Of ${count(facts, "units", lang)} parcels it is not known what water costs.`,
    ),
};
