import type { Because, FactName, LawCode, PartyCode } from "../model/index.ts";
import type { Bilingual, Language } from "./language.ts";
import { day } from "./numbers.ts";

type Facts = Because["facts"];

const said = (da: string, en: string) => (): Bilingual => ({ da, en });
const listed = (facts: Facts, name: string): string[] => String(facts[name] ?? "").split(", ");

/** The question that a fact answers, and the names of its values. */
export interface FactText {
  question: Bilingual;
  /** By value, where the fact is one of several. */
  values: Readonly<Record<string, Bilingual>>;
}

export const factTexts: Readonly<Record<FactName, FactText>> = {
  project: {
    question: { da: "Hvis projekt er det?", en: "Whose project is it?" },
    values: {
      "municipal-joint": { da: "Et kommunalt fællesprojekt", en: "A joint project of the municipality" },
      private: { da: "Ejernes eget projekt", en: "The owners' own project" },
    },
  },
  benefit: {
    question: { da: "Hvad får ejerne ud af det?", en: "What do the owners gain?" },
    values: {
      protection: { da: "Beskyttelse mod vandet", en: "Protection against the water" },
      "other-benefit": { da: "En anden fordel", en: "Another benefit" },
      none: { da: "Ingen fordel", en: "No benefit" },
    },
  },
  streamWorks: {
    question: { da: "Hvad sker der med vandløbet?", en: "What is done to the stream?" },
    values: {
      new: { da: "Et nyt vandløb", en: "A new watercourse" },
      regulation: { da: "Regulering af et vandløb", en: "Regulation of a watercourse" },
      other: { da: "Noget andet", en: "Something else" },
    },
  },
  rainWorks: {
    question: { da: "Hvilket anlæg tager regnvandet?", en: "Which works take the rainwater?" },
    values: {
      "watercourse-rural": {
        da: "Vandløb i landzone eller sommerhusområde",
        en: "Watercourse in rural zone or summer-house area",
      },
      "watercourse-urban": { da: "Vandløb i byzone", en: "Watercourse in urban zone" },
      "recreational-area": { da: "Rekreativt område", en: "Recreational area" },
      road: { da: "Vej", en: "Road" },
      "own-sewer": { da: "Forsyningens eget kloakanlæg", en: "The utility's own sewer works" },
    },
  },
  agreementDate: {
    question: {
      da: "Hvornår blev aftalen med forsyningen indgået?",
      en: "When was the agreement with the utility made?",
    },
    values: {},
  },
  withinServiceLevel: {
    question: {
      da: "Er anlægget nødvendigt for at nå serviceniveauet i spildevandsplanen?",
      en: "Are the works needed to reach the service level of the wastewater plan?",
    },
    values: {},
  },
  inSeweredArea: {
    question: {
      da: "Ligger det i kloakopland for regnvand, eksisterende eller planlagt?",
      en: "Is it inside an area sewered for rainwater, existing or planned?",
    },
    values: {},
  },
  designatedForGroundwater: {
    question: {
      da: "Er området udpeget i spildevandsplanen for højt grundvand?",
      en: "Is the area designated in the wastewater plan for high groundwater?",
    },
    values: {},
  },
  socioEconomicallyAppropriate: {
    question: {
      da: "Er sænkningen samfundsøkonomisk hensigtsmæssig?",
      en: "Is the lowering socio-economically appropriate?",
    },
    values: {},
  },
};

export const partyNames: Readonly<Record<PartyCode, Bilingual>> = {
  owners: { da: "Ejerne", en: "The owners" },
  municipality: { da: "Kommunen", en: "The municipality" },
  "anyone-with-benefit": { da: "Enhver, der kan få gavn", en: "Anyone who can benefit" },
};

/** What a share is a share of, where it is not of the whole. */
export const shareBases: Readonly<Record<"necessary-cost" | "excess-cost", Bilingual>> = {
  "necessary-cost": { da: "den nødvendige udgift", en: "the necessary cost" },
  "excess-cost": { da: "merudgiften", en: "the excess cost" },
};

/** The fact's question, or its name where there is none by that name. */
export function factQuestion(name: string, lang: Language): string {
  return Object.hasOwn(factTexts, name) ? factTexts[name as FactName].question[lang] : name;
}

const questions = (facts: Facts, lang: Language): string =>
  listed(facts, "missing")
    .map((name) => factQuestion(name, lang))
    .join(" ");

/** Why the law answers as it does, in words. */
export const lawTexts: Record<LawCode, (facts: Facts) => Bilingual> = {
  "figure-1": said(
    "Sådan siger KL's figur 1 fra januar 2020, som er en forenkling.",
    "So says Figure 1 of KL's paper of January 2020, which is a simplification.",
  ),
  "no-legislation": said(
    "Der var ingen lovgivning om det på denne dag. Ingen lov siger, hvem der skal betale.",
    "There was no legislation on it on this day. No law says who must pay.",
  ),
  "not-read-on-this-date": (f) => ({
    da: `Vi har ikke læst, hvad der gjaldt ${day(String(f.day), "da")}. Svaret er ukendt.`,
    en: `We have not read what applied on ${day(String(f.day), "en")}. The answer is unknown.`,
  }),
  "effect-not-read": said(
    "Vi har ikke læst, hvilken lov der gælder for den virkning af dette vand. Svaret er ukendt.",
    "We have not read which law applies to that effect of this water. The answer is unknown.",
  ),
  "facts-missing-for-provision": (f) => ({
    da: `Det kan ikke afgøres endnu. Svar på: ${questions(f, "da")}`,
    en: `It cannot be decided yet. Answer: ${questions(f, "en")}`,
  }),
  "council-may-decide": said(
    "Kommunalbestyrelsen kan beslutte anlæg, der beskytter flere ejendomme, på opfordring eller af egen drift.",
    "The council may decide on works that protect several properties, when asked or on its own.",
  ),
  "council-may-charge": said(
    "Kommunalbestyrelsen kan pålægge ejere med beskyttelse eller anden fordel at betale. Den vælger selv beløbet.",
    "The council may make owners with protection or another benefit pay. It chooses the amount itself.",
  ),
  "not-a-joint-project": said(
    "Det er ikke et kommunalt fællesprojekt, så ingen kan pålægges at betale efter denne bestemmelse.",
    "It is not a joint project of the municipality, so nobody can be made to pay under this provision.",
  ),
  "no-benefit": said(
    "Uden beskyttelse eller anden fordel kan ejeren ikke pålægges at betale.",
    "Without protection or another benefit an owner cannot be made to pay.",
  ),
  "municipality-may-contribute": said(
    "Kommunen kan bidrage som myndighed, hvis den vil.",
    "The municipality may contribute as public authority, if it chooses to.",
  ),
  "council-is-watercourse-authority": said(
    "Kommunalbestyrelsen er vandløbsmyndighed og afgør sagen.",
    "The council is the watercourse authority and decides the case.",
  ),
  "owners-who-want-it": said(
    "De ejere, der ønsker det nye vandløb eller vil bruge det med, betaler.",
    "The owners who want the new watercourse, or want to use it too, pay.",
  ),
  "not-a-new-watercourse": said(
    "Det er ikke et nyt vandløb; bestemmelsen gælder ikke her.",
    "It is not a new watercourse; the provision does not apply.",
  ),
  "text-not-read": said(
    "Bestemmelsens tekst er ikke læst. Den siges at fordele udgiften efter nytte; det er ikke tjekket.",
    "The text of the provision has not been read. It is said to share the cost by benefit; that is not checked.",
  ),
  "not-a-regulation": said(
    "Vandløbet reguleres ikke; bestemmelsen gælder ikke her.",
    "The watercourse is not regulated; the provision does not apply.",
  ),
  "utility-whole-cost": said(
    "Forsyningen kan betale hele udgiften over taksten.",
    "The utility may pay the whole cost through its tariff.",
  ),
  "utility-three-quarters": said(
    "Forsyningen kan betale 75 % over taksten; projektets ejer betaler resten.",
    "The utility may pay 75% through its tariff; the project's owner pays the rest.",
  ),
  "other-kind-of-works": said(
    "Bestemmelsen gælder andre slags anlæg end dette.",
    "The provision is about other kinds of works than this.",
  ),
  "utility-necessary-cost": said(
    "Forsyningen betaler over taksten det, der er nødvendigt for at nå serviceniveauet.",
    "Through its tariff the utility pays what is necessary to reach the service level.",
  ),
  "beyond-service-level": said(
    "Anlægget er ikke nødvendigt for serviceniveauet, så taksten kan ikke betale det.",
    "The works are not needed for the service level, so the tariff cannot pay for them.",
  ),
  "excess-paid-by-requester": said(
    "Ønsker nogen et højere niveau eller et dyrere anlæg, betaler de hele merudgiften.",
    "If someone wants a higher level or dearer works, they pay all of the excess.",
  ),
  "agreement-before-2021": said(
    "Aftalen er fra før 1. januar 2021. Overgangsreglerne er ikke læst, så svaret kan ikke afgøres her.",
    "The agreement is from before 1 January 2021. The transitional rules have not been read, so it cannot be decided here.",
  ),
  "council-may-designate": said(
    "Kommunen udpeger områder med skadeligt grundvand i spildevandsplanen.",
    "The council designates areas with harmful groundwater in the wastewater plan.",
  ),
  "utility-must-lower": said(
    "Forsyningen skal sænke grundvandet her, og taksten betaler.",
    "The utility must lower the groundwater here, and the tariff pays.",
  ),
  "outside-sewered-area": said(
    "Det ligger uden for kloakopland, så forsyningen har ingen pligt.",
    "It lies outside the sewered areas, so the utility has no duty.",
  ),
  "not-designated": said(
    "Området er ikke udpeget i spildevandsplanen, så forsyningen har ingen pligt.",
    "The area is not designated in the wastewater plan, so the utility has no duty.",
  ),
  "not-appropriate": said(
    "Sænkningen er ikke samfundsøkonomisk hensigtsmæssig, så forsyningen har ingen pligt.",
    "The lowering is not socio-economically appropriate, so the utility has no duty.",
  ),
  "complaint-coast": said(
    "Klag til Miljø- og Fødevareklagenævnet inden fire uger. Tilladelsen til et fællesprojekt, dit bidrag med, kan prøves fuldt ud.",
    "Appeal to the Environment and Food Board of Appeal within four weeks. The permit for a joint project, your contribution included, can be tried in full.",
  ),
  "complaint-stream": said(
    "Klag til Miljø- og Fødevareklagenævnet; økonomiske spørgsmål går til taksation.",
    "Appeal to the Environment and Food Board of Appeal; economic questions go to valuation.",
  ),
  "complaint-not-read": said(
    "Vi har ikke læst, hvordan der kan klages her. Spørg kommunen.",
    "We have not read how one can appeal here. Ask the municipality.",
  ),
  "open-no-formula": said(
    "Loven siger ikke, hvordan beløbet skal regnes ud. Nøglen er kommunens valg.",
    "The act does not say how the amount is worked out. The key is the council's choice.",
  ),
  "open-regulation-not-read": said(
    "Vandløbslovens § 24 om fordeling efter nytte er ikke læst.",
    "Section 24 of the Watercourse Act, on sharing by benefit, has not been read.",
  ),
  "open-start-expected": said(
    "At reglen trådte i kraft 1. juli 2025, er ventet og ikke bekræftet.",
    "That the rule came into force on 1 July 2025 is expected and not confirmed.",
  ),
  "open-outside-is-derived": said(
    "At ejeren selv betaler uden for de udpegede områder, er en læsning af reglen og ikke dens ord.",
    "That the owner pays outside the designated areas is a reading of the rule, not its words.",
  ),
};
