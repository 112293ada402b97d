import type { Because, CeilingCode, CostLine, StepReasonCode } from "../model/index.ts";
import type { Bilingual, Language } from "./language.ts";
import { kroner, number, percent } from "./numbers.ts";
import { payerNames } from "./payers.ts";

type Facts = Because["facts"];
type Words = (facts: Facts) => Bilingual;

const text = (facts: Facts, name: string): string => String(facts[name] ?? "");
const num = (facts: Facts, name: string): number => Number(facts[name] ?? 0);
const constant =
  (da: string, en: string): Words =>
  () => ({ da, en });

/** "40 % af 39.150.000,00 kr., som kan støttes", where the contribution is typed as a share. */
function ofWhat(facts: Facts, lang: Language): string {
  if (facts.share === undefined) return "";
  const [share, of] = [sharePercent(num(facts, "share"), lang), kroner(num(facts, "eligibleOere"), lang)];
  return lang === "da" ? `, ${share} af de ${of}, som andele regnes af` : `, ${share} of the ${of} that shares are of`;
}

/** As many decimals as the share was typed with, at most four. */
function sharePercent(share: number, lang: Language): string {
  const typed = Math.round(share * 1_000_000) / 10_000;
  return `${number(typed, lang, /\.(\d+)$/.exec(String(typed))?.[1]?.length ?? 0)}\u00a0%`;
}

const contribution =
  (da: string, en: string): Words =>
  (f) => ({
    da: `Indtastet bidrag: ${text(f, "title")}${ofWhat(f, "da")}${da}`,
    en: `Contribution as typed: ${text(f, "title")}${ofWhat(f, "en")}${en}`,
  });

const payerOf = (f: Facts, lang: Language): string =>
  payerNames[text(f, "paidBy") as keyof typeof payerNames]?.[lang] ?? "";

/** What the coast pool has been seen to give. */
const practice = { da: percent(0.4, "da", 0), en: percent(0.4, "en", 0) };

/** Why a step of the waterfall is what it is, where others than the owners and the law's shares are in it. */
export const fundingTexts = {
  "typed-contribution": contribution("", ""),
  "typed-contribution-law-silent": contribution(
    ". Loven siger ikke, om denne betaler kan bidrage her",
    ". The law does not say whether this payer may contribute here",
  ),
  "recreation-taken-off": (f) => ({
    da: `Det, der er til rekreation, er taget af først og betales af: ${payerOf(f, "da")}. Ejerne spørges ikke om det; det er praksis, ingen bestemmelse er fundet`,
    en: `What is for recreation is taken off first, and is paid by: ${payerOf(f, "en")}. The owners are not asked for it; that is practice, no provision was found`,
  }),
  "recreation-payer-not-decided": constant(
    "Det, der er til rekreation, er taget af først. Ejerne spørges ikke om det, men det er ikke besluttet, hvem der betaler",
    "What is for recreation is taken off first. The owners are not asked for it, but it is not decided who pays",
  ),
  "coast-pool-grant": contribution(
    `. Kystpuljen; omkring ${practice.da} er set givet, og loven sætter ingen andel`,
    `. The coast pool; about ${practice.en} has been seen given, and the law sets no share`,
  ),
  "coast-pool-above-practice": contribution(
    `. Kystpuljen: det er mere end de omkring ${practice.da}, som er set givet`,
    `. The coast pool: that is more than the about ${practice.en} that has been seen given`,
  ),
  "coast-pool-not-open": contribution(
    ". Kystpuljen gjaldt 2020-2024 og gælder ikke på denne dag",
    ". The coast pool held 2020-2024, and does not hold on this day",
  ),
  "west-coast-agreement": contribution(
    ". Statens del af en fællesaftale på Vestkysten; andelene er kendt fra pressen, og om strækningen hører til, er ikke undersøgt",
    ". The state's part of a west-coast agreement; the shares are known from the press, and whether the stretch belongs to it is not examined",
  ),
  "west-coast-not-on-this-date": contribution(
    ". Fællesaftalerne på Vestkysten er set for 2020-2024 og er ikke læst for denne dag",
    ". The west-coast agreements were seen for 2020-2024, and are not read for this day",
  ),
  "state-as-owner": contribution(
    ". Staten som ejer af det, der beskyttes",
    ". The state as owner of what is protected",
  ),
} satisfies Partial<Record<StepReasonCode, Words>>;

/** What of a measure falls under the municipal construction ceiling (anlægsloft). */
export const ceilingTexts: Record<CeilingCode, Words> = {
  "ceiling-municipality-builds": constant(
    "Kommunen bygger: udgiften tæller under anlægsloftet (KL, januar 2020). Om tilskud trækkes fra, er ikke undersøgt",
    "The municipality builds: the cost counts under the construction ceiling (KL, January 2020). Whether grants are taken off has not been examined",
  ),
  "ceiling-others-build": constant(
    "Andre end kommunen bygger, og kommunen betaler intet af det: intet tæller under anlægsloftet (KL, januar 2020)",
    "Others than the municipality build, and the municipality pays none of it: nothing counts under the construction ceiling (KL, January 2020)",
  ),
  "ceiling-municipal-part-not-told": constant(
    "Andre end kommunen bygger, men kommunen betaler eller kan komme til at betale en del. Om den del tæller under anlægsloftet, vides ikke",
    "Others than the municipality build, but the municipality pays or may come to pay a part. Whether that part counts under the construction ceiling is not known",
  ),
  "ceiling-builder-not-told": constant("Det er ikke oplyst, hvem der bygger", "It is not told who builds"),
  "ceiling-not-read-on-this-date": constant(
    "Hvad der tæller under anlægsloftet, er kun læst for januar 2020 og ikke for denne dag",
    "What counts under the construction ceiling was read for January 2020 alone, and not for this day",
  ),
};

/** What a measure's cost consists of. */
export const costLineNames: Record<CostLine["line"], Bilingual> = {
  studies: { da: "Forundersøgelser", en: "Studies" },
  works: { da: "Anlæg", en: "Works" },
  administration: { da: "Administration", en: "Administration" },
  land: { da: "Jord og erstatning", en: "Land and compensation" },
  contingency: { da: "Uforudset", en: "Contingency" },
  vat: { da: "Moms", en: "VAT" },
};
