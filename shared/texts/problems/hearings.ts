/** What can go wrong with hearings and the answers to them. */
import type { ProblemCode } from "../../model/index.ts";
import { say, type Words } from "./words.ts";

const stays = { da: "Svaret står, som det stod.", en: "The answer stands as it stood." };
const notSent = { da: "Dit svar er ikke sendt.", en: "Your answer was not sent." };

const notAttached = { da: "Dokumentet er ikke vedlagt.", en: "The document was not attached." };

export const problemsOfHearings = {
  "hearing-not-found": {
    da: () => say("Vi kan ikke finde høringen.", "Tjek adressen, eller åbn sagen og se dens høringer."),
    en: () => say("We cannot find the hearing.", "Check the address, or open the case and see its hearings."),
  },
  "link-of-group": {
    da: () =>
      say(
        "Linket hører til en gruppe og ikke til en matrikel.",
        "Brug koden i dit eget brev fra kommunen.",
        notSent.da,
      ),
    en: () =>
      say(
        "The link belongs to a group and not to a parcel.",
        "Use the code in your own letter from the municipality.",
        notSent.en,
      ),
  },
  "hearing-open-already": {
    da: (f) =>
      say(
        `Sagen har en høring, der ikke er lukket${f.maybe(" (til ", "to", ")")}.`,
        "Luk den først, eller forlæng den.",
        "Der er ikke åbnet en ny.",
      ),
    en: (f) =>
      say(
        `The case has a hearing that is not closed${f.maybe(" (until ", "to", ")")}.`,
        "Close it first, or extend it.",
        "No new one was opened.",
      ),
  },
  "hearing-too-short": {
    da: (f) =>
      say(
        `Høringen slutter for tidligt til den begrundelse, der er valgt${f.maybe(": tidligst ", "earliest")}.`,
        "Vælg en senere dag, eller skriv jeres egen begrundelse for en kortere høring.",
      ),
    en: (f) =>
      say(
        `The hearing ends too early for the reason that is chosen${f.maybe(": at the earliest ", "earliest")}.`,
        "Choose a later day, or type your own reason for a shorter hearing.",
      ),
  },
  "hearing-reason-missing": {
    da: () =>
      say(
        "Der mangler en begrundelse for, hvor længe høringen varer.",
        "Skriv den: den står i sagen, så ejerne kan se den.",
      ),
    en: () =>
      say("A reason for how long the hearing lasts is missing.", "Type it: it stands in the case for owners to see."),
  },
  "hearing-not-over": {
    da: (f) =>
      say(
        `Fristen er ikke udløbet${f.maybe(": ejerne er lovet til og med ", "to")}.`,
        "Vent til dagen efter, eller træk høringen tilbage med en begrundelse.",
        "Høringen er stadig åben.",
      ),
    en: (f) =>
      say(
        `The deadline has not passed${f.maybe(": the owners were promised until ", "to")}.`,
        "Wait until the day after, or withdraw the hearing with a reason.",
        "The hearing is still open.",
      ),
  },
  "hearing-closed": {
    da: () => say("Høringen er lukket.", "Åbn en ny, hvis der skal høres igen.", "Den er, som den var."),
    en: () => say("The hearing is closed.", "Open a new one if there is to be another hearing.", "It is as it was."),
  },
  "answer-not-found": {
    da: (f) => say(`Høringen har intet svar${f.maybe(" nr. ", "answer")}.`, "Tjek nummeret."),
    en: (f) => say(`The hearing has no answer${f.maybe(" no. ", "answer")}.`, "Check the number."),
  },
  "answer-decided-already": {
    da: (f) =>
      say(
        `Svar${f.maybe(" nr. ", "answer")} er afgjort, og sagen er ændret efter det.`,
        "Skal det gøres om, så ret først sagen selv.",
        stays.da,
      ),
    en: (f) =>
      say(
        `Answer${f.maybe(" no. ", "answer")} is decided, and the case was changed for it.`,
        "If that is to be undone, correct the case itself first.",
        stays.en,
      ),
  },
  "too-many-answers": {
    da: (f) =>
      say(
        `Der er allerede sendt ${f.get("found")} svar med dette link${f.maybe(", og grænsen er ", "most")}.`,
        "Skriv til kommunen, hvis der er mere.",
        "De svar, der er sendt, står. Dette er ikke gemt.",
      ),
    en: (f) =>
      say(
        `${f.get("found")} answers were sent by this link already${f.maybe(", and the limit is ", "most")}.`,
        "Write to the municipality if there is more.",
        "The answers that were sent stand. This one was not kept.",
      ),
  },
  "received-in-future": {
    da: (f) => say(`Svaret kan ikke være modtaget ${f.get("found")}: den dag er ikke kommet.`, "Ret datoen."),
    en: (f) => say(`The answer cannot have come on ${f.get("found")}: that day is not here yet.`, "Correct the date."),
  },
  "document-kind": {
    da: () =>
      say(
        "Filen er hverken PDF, PNG eller JPEG, når man ser på dens indhold.",
        "Gem den som PDF, eller tag et billede af den.",
        notSent.da,
      ),
    en: () =>
      say(
        "The file is neither PDF, PNG nor JPEG by its content.",
        "Save it as a PDF, or take a picture of it.",
        notSent.en,
      ),
  },
  "document-empty": {
    da: () => say("Filen er tom.", "Vælg en anden.", notSent.da),
    en: () => say("The file is empty.", "Choose another.", notSent.en),
  },
  "document-too-large": {
    da: (f) =>
      say(
        `Filen er for stor${f.maybe(": grænsen er ", "most", " byte")}.`,
        "Gem den mindre, eller send den som brev.",
        notSent.da,
      ),
    en: (f) =>
      say(
        `The file is too large${f.maybe(": the limit is ", "most", " bytes")}.`,
        "Save it smaller, or send it as a letter.",
        notSent.en,
      ),
  },
  "document-not-found": {
    da: () => say("Der er intet dokument til svaret, eller det er slettet.", "Tjek svarets nummer.", stays.da),
    en: () => say("The answer has no document, or it was deleted.", "Check the answer's number.", stays.en),
  },
  "document-not-by-letter": {
    da: (f) =>
      say(
        `Svar${f.maybe(" nr. ", "answer")} kom med link, og ejeren vedlægger selv sit dokument.`,
        "Bed ejeren sende et nyt svar med dokumentet.",
        notAttached.da,
      ),
    en: (f) =>
      say(
        `Answer${f.maybe(" no. ", "answer")} came by link, and its owner attaches the document.`,
        "Ask the owner to send a new answer with the document.",
        notAttached.en,
      ),
  },
  "document-decided-on": {
    da: (f) =>
      say(
        `Svar${f.maybe(" nr. ", "answer")} er afgjort med et dokument, og det kan ikke byttes bagefter.`,
        "Skal det væk, så slet det.",
        notAttached.da,
      ),
    en: (f) =>
      say(
        `Answer${f.maybe(" no. ", "answer")} was decided with a document, which cannot be exchanged afterwards.`,
        "If it must go, delete it.",
        notAttached.en,
      ),
  },
  "answer-erased": {
    da: (f) =>
      say(
        `Det, der blev skrevet i svar${f.maybe(" nr. ", "answer")}, er slettet for altid.`,
        "Indlæs brevet igen, hvis det skal behandles med sit dokument.",
        notAttached.da,
      ),
    en: (f) =>
      say(
        `What was written in answer${f.maybe(" no. ", "answer")} is deleted for good.`,
        "Load the letter again if it is to be dealt with by its document.",
        notAttached.en,
      ),
  },
  "correction-building": {
    da: (f) =>
      say(`Matriklen ${f.get("id")} har ingen bygning ${f.get("building")} i sagen.`, "Vælg en af dens bygninger."),
    en: (f) =>
      say(`Parcel ${f.get("id")} has no building ${f.get("building")} in the case.`, "Choose one of its buildings."),
  },
  "correction-missing": {
    da: () => say("Svaret beder ikke om nogen rettelse.", "Vælg en anden følge af afgørelsen.", stays.da),
    en: () => say("The answer asks for no correction.", "Choose another effect of the decision.", stays.en),
  },
  "correction-needs-decision": {
    da: () =>
      say(
        "Rettelsen siger ikke selv, hvad sagen skal ændres til.",
        "Vælg en fritagelse, en nedsættelse eller en matrikulær ændring.",
        stays.da,
      ),
    en: () =>
      say(
        "The correction does not itself say what the case is to become.",
        "Choose an exemption, a relief or a cadastral change.",
        stays.en,
      ),
  },
  "correction-terrain-missing": {
    da: (f) =>
      say(
        `Terrænet ved bygningen${f.maybe(" ", "building")} er ikke kendt, så en kote kan ikke blive til en gulvhøjde.`,
        "Skriv højden over terræn i stedet, eller giv sagen et terræn.",
        stays.da,
      ),
    en: (f) =>
      say(
        `The terrain at the building${f.maybe(" ", "building")} is not known, so a level cannot become a height of the floor.`,
        "Type the height above the terrain instead, or give the case a terrain.",
        stays.en,
      ),
  },
  "correction-changes-nothing": {
    da: (f) =>
      say(`Det står allerede sådan i sagen${f.maybe(": ", "found")}.`, "Afgør svaret uden at ændre sagen.", stays.da),
    en: (f) =>
      say(
        `The case says so already${f.maybe(": ", "found")}.`,
        "Decide the answer without changing the case.",
        stays.en,
      ),
  },
  "correction-contradicts-register": {
    da: (f) =>
      say(
        `Registeret siger ${f.get("register")}, og ejeren siger ${f.get("found")}.`,
        "Sæt kryds ved, at I går imod registeret, og skriv hvorfor; eller bed ejeren få registeret rettet.",
        stays.da,
      ),
    en: (f) =>
      say(
        `The register says ${f.get("register")}, and the owner says ${f.get("found")}.`,
        "Tick that you go against the register, and write why; or ask the owner to have the register corrected.",
        stays.en,
      ),
  },
  "decision-without-effect": {
    da: () =>
      say(
        "En rettelse kan ikke godkendes, uden at sagen ændres.",
        "Vælg, hvad den fører til, eller afvis den.",
        stays.da,
      ),
    en: () =>
      say(
        "A correction cannot be accepted without a change to the case.",
        "Choose what it leads to, or reject it.",
        stays.en,
      ),
  },
  "decision-with-effect": {
    da: () => say("Et svar, der afvises, kan ikke ændre sagen.", "Godkend det helt eller delvist.", stays.da),
    en: () => say("An answer that is rejected cannot change the case.", "Accept it wholly or in part.", stays.en),
  },
} satisfies Partial<Record<ProblemCode, Words>>;
