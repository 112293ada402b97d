import type { ProblemCode, UnitFact } from "../../model/index.ts";
import type { Bilingual, Language } from "../language.ts";
import { className, unitFactTexts } from "../unitFacts.ts";
import type { FactWords } from "./factWords.ts";
import { say, type Words } from "./words.ts";

const factor = (f: FactWords, lang: Language): string => {
  const name = f.get("factor");
  const own = ownNames[name]?.[lang];
  if (own !== undefined) return own;
  return unitFactTexts[name as UnitFact]?.name[lang] ?? className(name, lang);
};

/** What a source may leave out beside its factors. */
const ownNames: Record<string, Bilingual> = {
  weight: { da: "lagets del af regningen", en: "the layer's part of the bill" },
  constant: { da: "et tal", en: "a number" },
  minimumOere: { da: "det mindste beløb", en: "the smallest amount" },
  maximumOere: { da: "det største beløb", en: "the largest amount" },
  leftTo: { da: "hvem der overtager resten", en: "who takes over the rest" },
  designLevelM: { da: "koten, der skal beskyttes til", en: "the design level" },
  cost: { da: "digets pris efter højde", en: "the dike's cost by height" },
  sections: { da: "vandløbets strækninger og deres pris", en: "the stream's sections and their cost" },
};

/** What a key reads of a parcel; "" where the problem does not say. */
const read = (f: FactWords, lang: Language): string => {
  const name = f.get("fact");
  return name === "" ? "" : (unitFactTexts[name as UnitFact]?.name[lang] ?? className(name, lang));
};

const after = (before: string, word: string): string => (word === "" ? "" : before + word);

/** What can be wrong with a key, its weights, and the classes and limits that it reads. */
export const problemsOfKeys = {
  "key-layers-not-whole": {
    da: (f) =>
      say(
        `Lagene i nøglen „${f.get("key")}“ giver tilsammen ${f.get("found")} og ikke ${f.get("expected")}.`,
        "Ret lagenes dele, så de giver det hele.",
      ),
    en: (f) =>
      say(
        `The layers of the key “${f.get("key")}” make ${f.get("found")} together, not ${f.get("expected")}.`,
        "Correct the layers' parts so that they make the whole.",
      ),
  },
  "key-rows-not-rising": {
    da: (f) =>
      say(
        `Trinene i nøglen „${f.get("key")}“, lag „${f.get("layer")}“, stiger ikke, eller det sidste har en grænse.`,
        "Skriv grænserne fra lav til høj, og lad det sidste trin være uden grænse.",
      ),
    en: (f) =>
      say(
        `The steps of the key “${f.get("key")}”, layer “${f.get("layer")}”, do not rise, or the last one has a bound.`,
        "Type the bounds from low to high, and leave the last step without one.",
      ),
  },
  "key-row-twice": {
    da: (f) =>
      say(`„${f.get("found")}“ står to gange i nøglen „${f.get("key")}“, lag „${f.get("layer")}“.`, "Fjern den ene."),
    en: (f) =>
      say(`“${f.get("found")}” stands twice in the key “${f.get("key")}”, layer “${f.get("layer")}”.`, "Remove one."),
  },
  "key-weights-missing": {
    da: (f) =>
      say(
        `Kilden til nøglen „${f.get("key")}“ giver formen, men ikke vægten: ${factor(f, "da")} (lag „${f.get("layer")}“).`,
        "Skriv vægten, og gem nøglen som sagens egen med en grund. Vi gætter ikke.",
      ),
    en: (f) =>
      say(
        `The source of the key “${f.get("key")}” gives the shape but not the weight: ${factor(f, "en")} (layer “${f.get("layer")}”).`,
        "Type the weight, and save the key as the case's own with a reason. We do not guess.",
      ),
  },
  "class-missing": {
    da: (f) =>
      say(
        `Nøglen spørger efter ${className(f.get("table"), "da").toLowerCase()}, og den er ikke kendt${f.maybe(" for matriklen ", "id")}.`,
        "Skriv klassen for matriklen, fritag den med en grund, eller vælg en anden nøgle.",
      ),
    en: (f) =>
      say(
        `The key asks for ${className(f.get("table"), "en").toLowerCase()}, which is not known${f.maybe(" for parcel ", "id")}.`,
        "Type the parcel's class, exempt it with a reason, or choose another key.",
      ),
  },
  "class-without-weight": {
    da: (f) =>
      say(
        `Nøglen har ingen vægt for „${f.get("found")}“ (${className(f.get("table"), "da").toLowerCase()})${f.maybe(", som er klassen for matriklen ", "id")}.`,
        "Tilføj en række for klassen, eller ret matriklens klasse.",
      ),
    en: (f) =>
      say(
        `The key has no weight for “${f.get("found")}” (${className(f.get("table"), "en").toLowerCase()})${f.maybe(", the class of parcel ", "id")}.`,
        "Add a row for the class, or correct the parcel's class.",
      ),
  },
  "limits-crossed": {
    da: (f) =>
      say(
        `Nøglens mindste beløb, ${f.kroner("minimumOere")}, er over dens største, ${f.kroner("maximumOere")}.`,
        "Ret det ene.",
      ),
    en: (f) =>
      say(
        `The key's smallest amount, ${f.kroner("minimumOere")}, is above its largest, ${f.kroner("maximumOere")}.`,
        "Correct one of them.",
      ),
  },
  "minimum-above-bill": {
    da: (f) =>
      say(
        `De mindste beløb giver tilsammen ${f.kroner("sumOere")}, og det er ${f.kroner("byOere")} mere end regningen på ${f.kroner("billOere")}.`,
        "Sæt mindstebeløbet ned.",
      ),
    en: (f) =>
      say(
        `The smallest amounts make ${f.kroner("sumOere")} together, ${f.kroner("byOere")} more than the bill of ${f.kroner("billOere")}.`,
        "Lower the smallest amount.",
      ),
  },
  "maximum-below-bill": {
    da: (f) =>
      say(
        `Lofterne giver tilsammen ${f.kroner("sumOere")}, så ${f.kroner("byOere")} af regningen på ${f.kroner("billOere")} kan ikke fordeles.`,
        "Hæv loftet, find et bidrag, eller lad kommunen eller ingen overtage resten, så det står der.",
      ),
    en: (f) =>
      say(
        `The caps make ${f.kroner("sumOere")} together, so ${f.kroner("byOere")} of the bill of ${f.kroner("billOere")} cannot be shared.`,
        "Raise the cap, find a contribution, or let the municipality or nobody take over the rest, so that it is said.",
      ),
  },
  "crest-cost-too-low": {
    da: (f) =>
      say(
        `En matrikel har brug for et dige på ${f.get("neededM")} m, men prisen er kun kendt til ${f.get("reachedM")} m.`,
        "Tilføj et punkt til prisen efter højde.",
      ),
    en: (f) =>
      say(
        `A parcel needs a dike of ${f.get("neededM")} m, but the cost is known to ${f.get("reachedM")} m only.`,
        "Add a point to the cost by height.",
      ),
  },
  "stream-loops": {
    da: (f) =>
      say(`Vandløbet løber i ring ved strækningen „${f.get("section")}“.`, "Ret, hvilken strækning den løber til."),
    en: (f) =>
      say(`The stream runs in a circle at the section “${f.get("section")}”.`, "Correct which section it runs to."),
  },
  "section-without-parcels": {
    da: (f) =>
      say(
        `Ingen matrikel svarer efter nøglen for strækningen „${f.get("section")}“, som koster ${f.get("kroner")} kr.`,
        "Skriv strækningen på de matrikler, der ligger ved den, eller vælg en anden regel.",
      ),
    en: (f) =>
      say(
        `By the key no parcel answers for the section “${f.get("section")}”, which costs ${f.get("kroner")} DKK.`,
        "Type the section on the parcels that lie by it, or choose another rule.",
      ),
  },
  "key-section-not-found": {
    da: (f) =>
      say(
        `Strækningen „${f.get("section")}“${f.maybe(" for matriklen ", "id")} findes ikke i nøglen.`,
        "Tilføj strækningen til nøglen, eller ret matriklens.",
      ),
    en: (f) =>
      say(
        `The section “${f.get("section")}”${f.maybe(" of parcel ", "id")} is not in the key.`,
        "Add the section to the key, or correct the parcel's.",
      ),
  },
  "property-not-known": {
    da: (f) =>
      say(
        `Nøglen vejer ejendomme, og det er ikke kendt, hvilken samlet fast ejendom matriklen${f.maybe(" ", "id")} hører til.`,
        "Skriv ejendommens nummer (SFE), eller vælg en nøgle, der vejer matrikler.",
      ),
    en: (f) =>
      say(
        `The key weighs properties, and it is not known which property parcel${f.maybe(" ", "id")} belongs to.`,
        "Type the property's number (SFE), or choose a key that weighs parcels.",
      ),
  },
  "relief-twice": {
    da: (f) =>
      say(
        `Der er to lempelser for den samme enhed${f.maybe(": ", "id")}${f.maybe(" og ", "other")}.`,
        "Behold den ene.",
      ),
    en: (f) =>
      say(`There are two reliefs for one unit${f.maybe(": ", "id")}${f.maybe(" and ", "other")}.`, "Keep one."),
  },
  "joint-party-unknown": {
    da: (f) =>
      say(
        `„${f.get("found")}“ er ikke en af parterne i de fælles udgifter.`,
        `Parterne er: ${f.get("expected")}. Hver part skal stå én gang og bruge mindst ét anlæg.`,
      ),
    en: (f) =>
      say(
        `“${f.get("found")}” is not one of the parties to the joint costs.`,
        `The parties are: ${f.get("expected")}. Each must stand once and use at least one element.`,
      ),
  },
  "joint-benefit-missing": {
    da: (f) => say(`Nytten for „${f.get("party")}“ mangler.`, "Skriv den, eller vælg en anden måde at dele på."),
    en: (f) => say(`The benefit of “${f.get("party")}” is missing.`, "Type it, or choose another way to share."),
  },
  "joint-not-justified": {
    da: (f) =>
      say(
        `De fælles anlæg koster ${f.get("cost")} kr., og det er mere end de ${f.get("justifiable")} kr., de er værd for parterne tilsammen.`,
        "Gør anlægget billigere, eller ret nytte og alternativer.",
      ),
    en: (f) =>
      say(
        `The joint works cost ${f.get("cost")} DKK, more than the ${f.get("justifiable")} DKK that they are worth to the parties together.`,
        "Make the works cheaper, or correct benefits and alternatives.",
      ),
  },
  "joint-nothing-remains": {
    da: () =>
      say(
        "Ingen af parterne har noget tilbage, når deres egne udgifter er trukket fra, så resten kan ikke deles.",
        "Ret nytte og alternativer, eller vælg en anden måde at dele på.",
      ),
    en: () =>
      say(
        "No party has anything left when its own costs are taken off, so the rest cannot be shared.",
        "Correct benefits and alternatives, or choose another way to share.",
      ),
  },
  "joint-share-negative": {
    da: (f) =>
      say(
        `Metoden giver „${f.get("party")}“ mindre end nul, og en del kan ikke være negativ.`,
        "Vælg en anden måde at dele på.",
      ),
    en: (f) =>
      say(
        `The method gives “${f.get("party")}” less than zero, and a part cannot be negative.`,
        "Choose another way to share.",
      ),
  },
  "parcel-fact-missing": {
    da: (f) =>
      say(
        `Nøglen bruger en oplysning, som mangler${f.maybe(" for matriklen ", "id")}${after(": ", read(f, "da"))}.`,
        "Skriv oplysningen, eller vælg en anden nøgle.",
      ),
    en: (f) =>
      say(
        `The key uses a fact that is missing${f.maybe(" for parcel ", "id")}${after(": ", read(f, "en"))}.`,
        "Type the fact, or choose another key.",
      ),
  },
} satisfies Partial<Record<ProblemCode, Words>>;
