/** What can be wrong with what a measure costs and with what others pay of it. */
import type { Payer, ProblemCode } from "../../model/index.ts";
import type { Language } from "../language.ts";
import { payerNames } from "../payers.ts";
import type { FactWords } from "./factWords.ts";
import { say, type Words } from "./words.ts";

const who = (f: FactWords, lang: Language): string => payerNames[f.get("who") as Payer]?.[lang] ?? f.get("who");

const parts: Record<string, Record<Language, string>> = {
  recreationOere: { da: "Delen til rekreation", en: "The part for recreation" },
  vatFreeOere: { da: "Delen uden moms", en: "The part without VAT" },
};
const part = (f: FactWords, lang: Language): string => parts[f.get("part")]?.[lang] ?? f.get("part");

export const problemsOfMoney = {
  "contributions-exceed-cost": {
    da: (f) =>
      say(
        `Bidragene${f.has("contributionsOere") ? ` på ${f.kroner("contributionsOere")}` : ""} er større end ${f.has("eligibleOere") ? `tiltagets udgift uden rekreation på ${f.kroner("eligibleOere")}` : `tiltagets udgift${f.has("grossOere") ? ` på ${f.kroner("grossOere")}` : "."}`}`,
        "Sæt bidragene ned, eller ret udgiften.",
      ),
    en: (f) =>
      say(
        `The contributions${f.has("contributionsOere") ? ` of ${f.kroner("contributionsOere")}` : ""} are larger than the measure's cost${f.has("eligibleOere") ? ` without recreation of ${f.kroner("eligibleOere")}` : f.has("grossOere") ? ` of ${f.kroner("grossOere")}` : ""}.`,
        "Lower the contributions, or correct the cost.",
      ),
  },
  "payer-refused-by-law": {
    da: (f) =>
      say(
        `Loven lader ikke denne part betale${f.has("who") ? `: ${who(f, "da")}` : ""}${f.maybe(" (", "provision", ")")}.`,
        "Vælg en anden betaler, eller ret oplysningerne om tiltaget.",
      ),
    en: (f) =>
      say(
        `The law does not let this party pay${f.has("who") ? `: ${who(f, "en")}` : ""}${f.maybe(" (", "provision", ")")}.`,
        "Choose another payer, or correct the facts of the measure.",
      ),
  },
  "contribution-amount-or-share": {
    da: () =>
      say(
        "Et bidrag skal være enten et beløb eller en andel, og ikke begge dele.",
        "Skriv det ene, og fjern det andet.",
      ),
    en: () => say("A contribution is either an amount or a share, not both.", "Type the one, and remove the other."),
  },
  "contribution-as-of-state": {
    da: (f) =>
      say(
        `Kystpulje, fællesaftale og staten som ejer kan kun siges om et bidrag fra staten, ikke om: ${who(f, "da")}.`,
        "Vælg staten som den, der giver, eller fjern oplysningen.",
      ),
    en: (f) =>
      say(
        `Coast pool, west-coast agreement and the state as owner can be said of a contribution by the state alone, not of: ${who(f, "en")}.`,
        "Choose the state as the giver, or remove it.",
      ),
  },
  "shares-above-one": {
    da: (f) =>
      say(
        `Andelene fra andre giver tilsammen ${f.get("found")} af tiltaget${f.maybe(" ", "measure")}, altså mere end det hele.`,
        "Sæt andelene ned.",
      ),
    en: (f) =>
      say(
        `The shares of others make ${f.get("found")} of the measure${f.maybe(" ", "measure")}: more than all of it.`,
        "Lower the shares.",
      ),
  },
  "cost-part-exceeds-cost": {
    da: (f) =>
      say(
        `${part(f, "da")}${f.has("foundOere") ? ` på ${f.kroner("foundOere")}` : ""} er større end det, den er en del af${f.has("mostOere") ? `: ${f.kroner("mostOere")}` : "."}`,
        "Sæt den ned, eller ret udgiften.",
      ),
    en: (f) =>
      say(
        `${part(f, "en")}${f.has("foundOere") ? `, ${f.kroner("foundOere")},` : ""} is larger than what it is a part of${f.has("mostOere") ? `: ${f.kroner("mostOere")}` : ""}.`,
        "Lower it, or correct the cost.",
      ),
  },
  "vat-rate-without-vat": {
    da: () =>
      say(
        "Der er skrevet en momssats, men momsen er sat til at være uden betydning.",
        "Vælg, om beløbene er med eller uden moms, eller fjern satsen.",
      ),
    en: () =>
      say(
        "A rate of VAT is typed, but VAT is said not to apply.",
        "Choose whether the amounts are with or without VAT, or remove the rate.",
      ),
  },
  "recreation-contradicts": {
    da: () =>
      say(
        "Der er skrevet et beløb til rekreation, men også svaret, at tiltaget ikke har rekreation.",
        "Ret svaret, eller fjern beløbet.",
      ),
    en: () =>
      say(
        "An amount for recreation is typed, but so is the answer that there is no recreation in the measure.",
        "Correct the answer, or remove the amount.",
      ),
  },
} satisfies Partial<Record<ProblemCode, Words>>;
