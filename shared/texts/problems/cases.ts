/** What can be wrong with the content of a case. */
import type { ProblemCode } from "../../model/index.ts";
import type { Bilingual, Language } from "../language.ts";
import { factQuestion } from "../law.ts";
import { kindNames, sourceNames } from "../pages/parts.ts";
import { say, type Words } from "./words.ts";

const named = (names: Readonly<Record<string, Bilingual>>, code: string, lang: Language): string =>
  names[code]?.[lang] ?? code;
const kindOf = (code: string, lang: Language) => named(kindNames, code, lang);
const waterOf = (code: string, lang: Language) => named(sourceNames, code, lang).toLowerCase();

export const problemsOfCases = {
  "no-area": {
    da: () => say("Sagen har intet område.", "Tegn området, eller skriv en liste af matrikler."),
    en: () => say("The case has no area.", "Draw the area, or type a list of parcels."),
  },
  "no-parcels-in-area": {
    da: () => say("Der er ingen matrikler i området.", "Udvid området, eller hent matrikler for stedet."),
    en: () => say("There are no parcels in the area.", "Make the area larger, or load parcels for the place."),
  },
  "case-in-chunks": {
    da: () =>
      say(
        "Sagens matrikler ligger i dele ved siden af den.",
        "Start en beregning af sagen, og hent resultatet, når den er færdig.",
      ),
    en: () =>
      say(
        "The parcels of the case lie in chunks beside it.",
        "Start a run of the case, and fetch its result when it is done.",
      ),
  },
  "not-in-chunks": {
    da: (f) =>
      say(
        `En sag, hvis matrikler ligger i dele, kan ikke have ${f.get("field")}.`,
        "Tag feltet ud, eller del projektet i mindre sager.",
      ),
    en: (f) =>
      say(
        `A case whose parcels lie in chunks cannot have ${f.get("field")}.`,
        "Take the field out, or divide the project into smaller cases.",
      ),
  },
  "chunk-missing": {
    da: (f) =>
      say(
        `En del af sagens matrikler er ikke lagt op, eller den er ikke som sagen siger${f.maybe(": ", "sha256")}.`,
        "Læg delen op, eller ret sagen, så den nævner den rigtige.",
      ),
    en: (f) =>
      say(
        `A chunk of the case's parcels is not uploaded, or is not as the case says${f.maybe(": ", "sha256")}.`,
        "Upload the chunk, or correct the case so that it names the right one.",
      ),
  },
  "ids-in-two-chunks": {
    da: (f) =>
      say(
        `Det samme id står i to af sagens dele${f.maybe(" (antal: ", "ids", ")")}.`,
        "Lad hver matrikel, hver bygning og hver anden ting stå i én del.",
      ),
    en: (f) =>
      say(
        `The same id stands in two chunks of the case${f.maybe(" (how many: ", "ids", ")")}.`,
        "Let each parcel, each building and each other thing stand in one chunk.",
      ),
  },
  "too-many-parcels": {
    da: (f) =>
      say(`Der er for mange matrikler${f.maybe(": grænsen er ", "most")}.`, "Klip sagen til projektets område."),
    en: (f) =>
      say(
        `There are too many parcels${f.maybe(": the limit is ", "most")}.`,
        "Cut the case to the area of the project.",
      ),
  },
  "too-many-units-of-work": {
    da: (f) => say(`Beregningen er for stor${f.maybe(": grænsen er ", "most")}.`, "Del sagen op."),
    en: (f) => say(`The calculation is too large${f.maybe(": the limit is ", "most")}.`, "Split the case."),
  },
  "measure-twice": {
    da: (f) => say(`Tiltaget${f.maybe(" ", "id")} står to gange.`, "Giv hvert tiltag sit eget id."),
    en: (f) => say(`The measure${f.maybe(" ", "id")} stands twice.`, "Give each measure its own id."),
  },
  "measure-not-found": {
    da: (f) => say(`Tiltaget${f.maybe(" ", "id")} findes ikke i sagen.`, "Tjek tiltagets id."),
    en: (f) => say(`The measure${f.maybe(" ", "id")} is not in the case.`, "Check the measure's id."),
  },
  "no-design-candidates": {
    da: () => say("Der er ingen koter at veje mod hinanden.", "Skriv mindst én kote, og hvad den koster."),
    en: () => say("There are no crests to weigh against each other.", "Type at least one crest, and what it costs."),
  },
  "uncertainty-not-told": {
    da: () => say("Der står ikke, hvor usikre tallene er.", "Skriv spredningen på vandstand, skade og pris."),
    en: () => say("It is not told how uncertain the numbers are.", "Type the spread of water level, damage and cost."),
  },
  "too-many-draws": {
    da: (f) =>
      say(
        `Så mange udfald for så mange ejendomme fylder for meget${f.maybe(": ", "draws")}.`,
        `Vælg færre${f.maybe(": højst ", "most")}.`,
      ),
    en: (f) =>
      say(
        `So many draws for so many properties take up too much${f.maybe(": ", "draws")}.`,
        `Choose fewer${f.maybe(": at most ", "most")}.`,
      ),
  },
  "too-many-measures": {
    da: (f) =>
      say(
        `Sagen har flere tiltag, end der kan regnes fælles bidrag af${f.maybe(": ", "found")}${f.maybe(", højst ", "most")}.`,
        "Regn med færre tiltag ad gangen.",
      ),
    en: (f) =>
      say(
        `The case has more measures than joint benefits can be counted of${f.maybe(": ", "found")}${f.maybe(", at most ", "most")}.`,
        "Count with fewer measures at a time.",
      ),
  },
  "no-measures": {
    da: () => say("Sagen har ingen tiltag.", "Tegn mindst ét tiltag, og skriv, hvad det koster."),
    en: () => say("The case has no measures.", "Draw at least one measure, and type what it costs."),
  },
  "cost-negative": {
    da: (f) => say(`Beløbet ${f.kroner("found")} er under nul.`, "Skriv et beløb på nul eller mere."),
    en: (f) => say(`The amount ${f.kroner("found")} is below zero.`, "Type an amount of zero or more."),
  },
  "cost-absurd": {
    da: (f) =>
      say(
        `Beløbet ${f.kroner("found")} er for stort: grænsen er ${f.kroner("most")}`,
        "Tjek, om beløbet er i øre, og ret det.",
      ),
    en: (f) =>
      say(
        `The amount ${f.kroner("found")} is too large: the limit is ${f.kroner("most")}.`,
        "Check that the amount is in øre, and correct it.",
      ),
  },
  "facts-contradict": {
    da: (f) =>
      say(
        `Svarene på „${factQuestion(f.get("fact"), "da")}“ og „${factQuestion(f.get("other"), "da")}“ kan ikke begge passe.`,
        "Ret den ene, eller lad den stå som ukendt.",
      ),
    en: (f) =>
      say(
        `The answers to “${factQuestion(f.get("fact"), "en")}” and “${factQuestion(f.get("other"), "en")}” cannot both hold.`,
        "Correct one of them, or leave it unknown.",
      ),
  },
  "kind-not-for-source": {
    da: (f) =>
      say(
        `${kindOf(f.get("kind"), "da")} kan ikke bygges mod ${waterOf(f.get("source"), "da")}.`,
        "Vælg et andet tiltag eller et andet vand.",
      ),
    en: (f) =>
      say(
        `${kindOf(f.get("kind"), "en")} cannot be built against ${waterOf(f.get("source"), "en")}.`,
        "Choose another measure or another water.",
      ),
  },
  "split-missing": {
    da: (f) =>
      say(
        `Tiltaget${f.maybe(" ", "measure")} virker mod flere slags vand, men udgiften er ikke delt på dem.`,
        "Skriv, hvor stor en del af udgiften hver slags vand står for.",
      ),
    en: (f) =>
      say(
        `The measure${f.maybe(" ", "measure")} works against several waters, but its cost is not split between them.`,
        "Type which part of the cost each water stands for.",
      ),
  },
  "split-not-one": {
    da: (f) => say(`Delene af udgiften giver ${f.get("found")} og ikke 1 tilsammen.`, "Ret delene, så de giver 1."),
    en: (f) =>
      say(`The parts of the cost sum to ${f.get("found")}, not to 1.`, "Correct the parts so that they sum to 1."),
  },
  "key-missing": {
    da: (f) =>
      say(
        `Tiltaget${f.maybe(" ", "measure")} har ingen fordelingsnøgle.`,
        "Vælg en nøgle til tiltaget eller til alle.",
      ),
    en: (f) => say(`The measure${f.maybe(" ", "measure")} has no key.`, "Choose a key for the measure, or for all."),
  },
  "key-not-found": {
    da: (f) =>
      say(
        `Vi kender ikke nøglen${f.maybe(" ", "id")}${f.maybe(" i version ", "version")}.`,
        "Vælg en nøgle fra listen.",
      ),
    en: (f) =>
      say(
        `We do not know the key${f.maybe(" ", "id")}${f.maybe(" in version ", "version")}.`,
        "Choose a key from the list.",
      ),
  },
  "key-for-all-missing": {
    da: () =>
      say(
        "Sagen nævner nøgler, som er overvejet, men hvert tiltag har sin egen nøgle.",
        "Vælg en nøgle for alle tiltag, eller fjern de overvejede.",
      ),
    en: () =>
      say(
        "The case names keys that were considered, but each measure has a key of its own.",
        "Choose a key for all measures, or remove those considered.",
      ),
  },
  "emergency-says-nothing": {
    da: () =>
      say(
        "Der står hverken, hvad beredskabet gør, eller hvad det ikke gør.",
        "Skriv mindst ét af de to, eller fjern det hele: så står der, at det ikke vides.",
      ),
    en: () =>
      say(
        "It says neither what the emergency service does nor what it does not do.",
        "Type at least one of the two, or remove it all: then it is said that it is not known.",
      ),
  },
  "no-parcel-gains": {
    da: () =>
      say(
        "Ingen af matriklerne får nytte efter den valgte nøgle, så ingen kan bedes om at betale.",
        "Udvid området, tjek vandstand og terræn, eller vælg en anden nøgle.",
      ),
    en: () =>
      say(
        "No parcel gains under the chosen key, so nobody can be asked to pay.",
        "Make the area larger, check water level and terrain, or choose another key.",
      ),
  },
  "value-missing": {
    da: (f) =>
      say(
        `Ejendomsværdien mangler${f.maybe(" for ", "id")}${f.has("count") ? ` for ${f.get("count")} matrikler` : ""}.`,
        "Skriv værdierne, vælg et skøn efter boligens m², eller fritag med en grund.",
      ),
    en: (f) =>
      say(
        `The property value is missing${f.maybe(" for ", "id")}${f.has("count") ? ` for ${f.get("count")} parcels` : ""}.`,
        "Type the values, choose an estimate by the dwelling's m², or exempt with a reason.",
      ),
  },
  "fact-unknown": {
    da: (f) => say(`Vi kender ikke oplysningen${f.maybe(" ", "fact")}.`, "Tjek navnet, eller fjern oplysningen."),
    en: (f) => say(`We do not know the fact${f.maybe(" ", "fact")}.`, "Check its name, or remove it."),
  },
  "fact-wrong-type": {
    da: (f) =>
      say(
        `Oplysningen${f.maybe(" ", "fact")} kan ikke være${f.has("found") ? ` ${f.get("found")}` : " dette"}.`,
        `Tilladt er: ${f.kind("expected")}.`,
      ),
    en: (f) =>
      say(
        `The fact${f.maybe(" ", "fact")} cannot be${f.has("found") ? ` ${f.get("found")}` : " this"}.`,
        `Allowed is: ${f.kind("expected")}.`,
      ),
  },
  "date-before-first-row": {
    da: (f) =>
      say(
        `Vi har ingen værdi for den dato${f.maybe(": den første er fra ", "first")}.`,
        "Vælg en senere dato, eller skriv værdien selv.",
      ),
    en: (f) =>
      say(
        `We have no value for that date${f.maybe(": the first is from ", "first")}.`,
        "Choose a later date, or type the value yourself.",
      ),
  },
  "hazard-not-rising": {
    da: () =>
      say(
        "Vandstanden falder, når hændelsen bliver sjældnere.",
        "Ret vandstandene, så en sjældnere hændelse står mindst lige så højt.",
      ),
    en: () =>
      say(
        "The water level falls as the event grows rarer.",
        "Correct the levels, so that a rarer event stands at least as high.",
      ),
  },
  "hazards-mixed": {
    da: () =>
      say(
        "Det samme vand er givet på to måder for samme år: både som vandstand og som raster, regn eller tværsnit.",
        "Vælg én måde for hvert vand og år, og fjern den anden.",
      ),
    en: () =>
      say(
        "The same water is given in two ways for the same year: as a level and as a raster, rain or cross-sections.",
        "Choose one way for each water and year, and remove the other.",
      ),
  },
  "events-differ": {
    da: (f) =>
      say(
        `Vand, der kommer i samme hændelse, skal være givet for de samme gentagelsesperioder${f.maybe(" i ", "scenarioYear")}${f.maybe(": ", "events")}${f.maybe(" mod ", "otherEvents")} år.`,
        "Skriv de perioder, der mangler, eller lad vandene komme hver for sig.",
      ),
    en: (f) =>
      say(
        `Waters of the same event must be given for the same return periods${f.maybe(" in ", "scenarioYear")}${f.maybe(": ", "events")}${f.maybe(" against ", "otherEvents")} years.`,
        "Type the periods that are missing, or let the waters come each by itself.",
      ),
  },
  "hazard-twice": {
    da: () => say("Der er to vandstande for samme vand, gentagelsesperiode og år.", "Fjern den ene."),
    en: () => say("There are two levels for the same water, return period and year.", "Remove one of them."),
  },
  "rate-unknown": {
    da: () => say("Renten er ikke kendt for hele perioden.", "Skriv en rente, eller vælg en kortere periode."),
    en: () => say("The rate is not known for the whole period.", "Type a rate, or choose a shorter period."),
  },
  "damage-table-not-found": {
    da: (f) => say(`Sagens skadetabel „${f.get("found")}“ findes ikke.`, `Vælg en af tabellerne: ${f.get("known")}.`),
    en: (f) =>
      say(
        `The case's damage table “${f.get("found")}” does not exist.`,
        `Choose one of the tables: ${f.get("known")}.`,
      ),
  },
  "damage-class-not-found": {
    da: (f) => say(`Skadeklassen „${f.get("found")}“ findes ikke.`, `Vælg en af klasserne: ${f.get("known")}.`),
    en: (f) =>
      say(`The damage class “${f.get("found")}” does not exist.`, `Choose one of the classes: ${f.get("known")}.`),
  },
  "curve-not-rising": {
    da: (f) =>
      say(
        `Skadekurvens dybder stiger ikke: ${f.get("depthM")} m kommer efter ${f.get("before")} m.`,
        "Skriv punkterne med den mindste dybde først, og hver dybde én gang.",
      ),
    en: (f) =>
      say(
        `The depths of the damage curve do not rise: ${f.get("depthM")} m comes after ${f.get("before")} m.`,
        "Write the points with the least depth first, and each depth once.",
      ),
  },
  "crop-not-found": {
    da: (f) =>
      say(
        `Afgrøden „${f.get("found")}“ står ikke i pristabellen${f.maybe(". Nærmest er ", "nearest")}.`,
        "Skriv afgrødens navn, som det står i tabellen, eller læg marken ind som et aktiv med sit eget tab.",
      ),
    en: (f) =>
      say(
        `The crop “${f.get("found")}” is not in the price table${f.maybe(". Nearest are ", "nearest")}.`,
        "Write the crop's name as it stands in the table, or enter the field as an asset with its own loss.",
      ),
  },
  "stream-not-found": {
    da: (f) => say(`Vandløbet „${f.get("found")}“ findes ikke i sagen.`, "Ret vandløbets id, eller tilføj vandløbet."),
    en: (f) => say(`The stream “${f.get("found")}” is not in the case.`, "Correct the stream's id, or add the stream."),
  },
  "section-not-found": {
    da: (f) =>
      say(
        `Tværsnittet „${f.get("found")}“ findes ikke på vandløbet „${f.get("stream")}“.`,
        "Ret tværsnittets id, eller tilføj tværsnittet.",
      ),
    en: (f) =>
      say(
        `The cross-section “${f.get("found")}” is not on the stream “${f.get("stream")}”.`,
        "Correct the cross-section's id, or add the cross-section.",
      ),
  },
} satisfies Partial<Record<ProblemCode, Words>>;
