/** What can go wrong with stored cases, addresses and ourselves. */

import type { ProblemCode } from "../../model/index.ts";
import { signIn } from "../pages/signIn.ts";
import { say, type Words } from "./words.ts";

/** Why an answer of a register is none, as `functions/registers` names it. */
const reasonsOfRegisters: Record<string, { da: string; en: string }> = {
  "not-counted": { da: "det siger ikke, hvor mange der er", en: "it does not say how many there are" },
  "not-read": { da: "svaret kan ikke læses", en: "the answer cannot be read" },
  "not-all": { da: "der kom færre, end det lovede", en: "fewer came than it promised" },
  "too-large": { da: "svaret er for stort", en: "the answer is too large" },
  redirect: { da: "det viser videre til en anden adresse", en: "it points to another address" },
  "address-not-allowed": { da: "adressen må ikke kaldes", en: "the address may not be called" },
  "web-page": { da: "der kom en webside", en: "a web page came" },
  "no-layer": { da: "det kender ikke laget", en: "it does not know the layer" },
  exception: { da: "det melder fejl", en: "it reports an error" },
  "not-a-picture": { da: "der kom noget andet end et billede", en: "something other than a picture came" },
  "picture-size": { da: "billedet har en anden størrelse", en: "the picture has another size" },
  "not-a-raster": { da: "der kom noget andet end et raster", en: "something other than a raster came" },
  "key-refused": { da: "nøglen er afvist", en: "the key is refused" },
  "not-flatgeobuf": { da: "filen er ikke en FlatGeobuf", en: "the file is no FlatGeobuf" },
  "no-index": {
    da: "filen har intet rumligt indeks; den skal skrives igen med ogr2ogr -lco SPATIAL_INDEX=YES",
    en: "the file has no spatial index; it is to be written again with ogr2ogr -lco SPATIAL_INDEX=YES",
  },
  "index-wrong": {
    da: "filens indeks passer ikke med det, der står i den; den skal skrives igen med ogr2ogr -lco SPATIAL_INDEX=YES",
    en: "the file's index does not fit what stands in it; it is to be written again with ogr2ogr -lco SPATIAL_INDEX=YES",
  },
  "file-cut-short": {
    da: "filen er skåret af; den skal lægges i lageret igen",
    en: "the file is cut short; it is to be put into the store again",
  },
  "file-damaged": {
    da: "filen er beskadiget; den skal lægges i lageret igen",
    en: "the file is damaged; it is to be put into the store again",
  },
  "file-crs": {
    da: "filen er ikke i EPSG:25832; den skal skrives igen med ogr2ogr -t_srs EPSG:25832",
    en: "the file is not in EPSG:25832; it is to be written again with ogr2ogr -t_srs EPSG:25832",
  },
  status: { da: "det melder fejl", en: "it reports an error" },
};
const registerReasons = {
  da: (reason: string): string => reasonsOfRegisters[reason]?.da ?? reason,
  en: (reason: string): string => reasonsOfRegisters[reason]?.en ?? reason,
};

export const problemsOfService = {
  "case-not-found": {
    da: () => say("Vi kan ikke finde sagen.", "Tjek adressen, eller åbn sagen fra listen."),
    en: () => say("We cannot find the case.", "Check the address, or open the case from the list."),
  },
  "run-not-found": {
    da: () => say("Den beregning findes ikke for sagen.", "Start en ny."),
    en: () => say("The case has no such run.", "Start a new one."),
  },
  "run-not-done": {
    da: () =>
      say("Beregningen har intet resultat.", "Vent, til den er færdig, eller start en ny, hvis den er stoppet."),
    en: () => say("The run has no result.", "Wait until it is done, or start a new one if it was stopped."),
  },
  "run-interrupted": {
    da: () => say("Serveren standsede, mens der blev regnet.", "Start beregningen igen.", "Sagen er, som den var."),
    en: () => say("The server ended while it was computing.", "Start the run again.", "The case is as it was."),
  },
  "run-columns-gone": {
    da: () =>
      say(
        "Ejernes beløb fra beregningen er ikke gemt længere.",
        "Start beregningen igen: den gemmer dem på ny.",
        "Sagen er, som den var.",
      ),
    en: () =>
      say(
        "The owners' amounts of this run are no longer kept.",
        "Start the run again: it keeps them anew.",
        "The case is as it was.",
      ),
  },
  "run-unit-not-found": {
    da: (f) =>
      say(
        `Beregningen har ingen enhed${f.maybe(" med navnet ", "id")}.`,
        "Tjek matrikelnummer og ejerlav. En matrikel, som intet tiltag når, er ikke på listen.",
      ),
    en: (f) =>
      say(
        `The run has no unit${f.maybe(" named ", "id")}.`,
        "Check the parcel and ejerlav numbers. A parcel that no measure reaches is not on the roll.",
      ),
  },
  "map-not-found": {
    da: () => say("Kortet er ikke gjort klar, eller det er ikke gemt længere.", "Åbn sagen igen: så gøres det klar."),
    en: () => say("The map is not prepared, or no longer kept.", "Open the case again: it is prepared then."),
  },
  "case-not-in-chunks": {
    da: () => say("Sagen har sine matrikler i sig selv og ikke i dele.", "Hent sagen, og brug matriklerne i den."),
    en: () => say("The case holds its parcels itself, not in chunks.", "Fetch the case and use the parcels in it."),
  },
  "too-many-runs": {
    da: (f) => say(`For mange beregninger venter${f.maybe(": ", "waiting")}.`, "Vent lidt, eller stop en af dem."),
    en: (f) => say(`Too many runs are waiting${f.maybe(": ", "waiting")}.`, "Wait a little, or stop one of them."),
  },
  "work-stopped": {
    da: () =>
      say(
        "Det arbejde, din forespørgsel var en del af, standsede midtvejs.",
        "Prøv igen. Sker det igen, er sagen for stor til maskinen: sig det til den, der driver Vandret.",
        "Det, der var gemt før, er ikke tabt. Skulle noget gemmes, så se efter, om det blev.",
      ),
    en: () =>
      say(
        "The work that your request was part of stopped midway.",
        "Try again. If it happens again, the case is too large for the machine: tell those who run Vandret.",
        "Nothing saved before is lost. If something was to be saved, check whether it was.",
      ),
  },
  "answer-too-large": {
    da: (f) =>
      say(
        `Svaret er for stort til at sende${f.maybe(": ", "bytes")}${f.has("bytes") ? " byte" : ""}.`,
        "Bed om det komprimeret (Accept-Encoding: gzip), eller hent det i flere dele.",
      ),
    en: (f) =>
      say(
        `The answer is too large to send${f.maybe(": ", "bytes")}${f.has("bytes") ? " bytes" : ""}.`,
        "Ask for it compressed (Accept-Encoding: gzip), or fetch it in several parts.",
      ),
  },
  "register-not-here": {
    da: () =>
      say("Det register er ikke sat op her.", "Læg data op som fil, eller bed den, der driver Vandret, sætte det op."),
    en: () =>
      say("That register is not set up here.", "Upload the data as a file, or ask who runs Vandret to set it up."),
  },
  "register-down": {
    da: (f) =>
      f.get("reason") === "file-missing"
        ? say(
            `Registrets fil ligger ikke i lageret${f.maybe(": ", "source")}.`,
            "Sig det til den, der driver Vandret, eller læg data op som fil.",
            "Intet er lagt ind.",
          )
        : say(
            `Registret svarer ikke${f.maybe(": ", "source")}.`,
            "Vent lidt, og prøv igen; du fortsætter, hvor du slap. Eller læg data op som fil.",
            "Intet af det hentede er brugt.",
          ),
    en: (f) =>
      f.get("reason") === "file-missing"
        ? say(
            `The register's file is not in the store${f.maybe(": ", "source")}.`,
            "Tell who runs Vandret, or upload the data as a file.",
            "Nothing was put in.",
          )
        : say(
            `The register does not answer${f.maybe(": ", "source")}.`,
            "Wait a little and try again; you go on from where you were. Or upload the data as a file.",
            "None of what was fetched is used.",
          ),
  },
  "register-answer-wrong": {
    da: (f) =>
      say(
        `Registret svarede, men ikke med det, der blev spurgt om: ${registerReasons.da(f.get("reason"))}.`,
        "Læg data op som fil, eller sig det til den, der driver Vandret.",
        "Intet af det hentede er brugt.",
      ),
    en: (f) =>
      say(
        `The register answered, but not with what was asked for: ${registerReasons.en(f.get("reason"))}.`,
        "Upload the data as a file, or tell who runs Vandret.",
        "None of what was fetched is used.",
      ),
  },
  "box-too-large": {
    da: (f) => say(`Området er for stort: højst ${f.get("most")} m på hver led.`, "Vælg et mindre område."),
    en: (f) => say(`The area is too large: at most ${f.get("most")} m each way.`, "Choose a smaller area."),
  },
  "upload-not-found": {
    da: () => say("Filen er ikke lagt op.", "Læg den op igen; det, der er lagt op, ligger der stadig."),
    en: () => say("The file is not uploaded.", "Upload it again; what was uploaded is still there."),
  },
  "upload-changed": {
    da: () => say("Det, der kom frem, er ikke den fil, der blev meldt.", "Læg filen op igen.", "Intet er gemt af den."),
    en: () => say("What arrived is not the file that was announced.", "Upload the file again.", "None of it is kept."),
  },
  "stale-sequence": {
    da: () =>
      say(
        "En anden har gemt, siden du åbnede sagen.",
        "Hent den nyeste, og læg din ændring på igen.",
        "Din ændring er ikke gemt, men den er her stadig.",
      ),
    en: () =>
      say(
        "Someone else has saved since you opened the case.",
        "Load the newest, and apply your change again.",
        "Your change is not saved, but it is still here.",
      ),
  },
  "object-missing": {
    da: () =>
      say(
        "En del af sagen kan ikke hentes fra lageret.",
        "Prøv igen om lidt. Bliver det ved, så sig det til den, der driver Vandret.",
      ),
    en: () =>
      say(
        "A part of the case cannot be fetched from the store.",
        "Try again in a while. If it lasts, tell those who run Vandret.",
      ),
  },
  "provision-not-found": {
    da: (f) => say(`Vi har ikke bestemmelsen${f.maybe(" ", "id")}.`, "Vælg en fra listen over bestemmelser."),
    en: (f) => say(`We do not have the provision${f.maybe(" ", "id")}.`, "Choose one from the list of provisions."),
  },
  "decision-not-found": {
    da: (f) => say(`Sagen har ingen afgørelse${f.maybe(" nr. ", "id")}.`, "Se listen over sagens afgørelser."),
    en: (f) => say(`The case has no decision${f.maybe(" no. ", "id")}.`, "See the list of its decisions."),
  },
  "decision-notified-already": {
    da: (f) =>
      say(
        `Afgørelse nr. ${f.get("number")} er allerede meddelt den ${f.get("on")}.`,
        "Klagefristen løber fra den dag og kan ikke flyttes. Er dagen forkert, så træf en ny afgørelse.",
      ),
    en: (f) =>
      say(
        `Notice of decision no. ${f.get("number")} was given already, on ${f.get("on")}.`,
        "The time for complaints runs from that day and cannot be moved. If the day is wrong, make a new decision.",
      ),
  },
  "nothing-to-explain": {
    da: () =>
      say("Afgørelsen blev ikke holdt op mod tidligere beløb.", "Spørg om sagens ændringer fra et sted i dens log."),
    en: () =>
      say(
        "The decision was not held against earlier amounts.",
        "Ask for the changes of the case from a place in its log.",
      ),
  },
  "changes-not-computed": {
    da: (f) =>
      say(
        `Sagen er ikke regnet efter hver ændring endnu: ${f.get("done")} af ${f.get("of")} udgaver er.`,
        "Prøv igen; det fortsætter, hvor det slap.",
        "Intet er frosset.",
      ),
    en: (f) =>
      say(
        `The case is not computed after each change yet: ${f.get("done")} of ${f.get("of")} versions are.`,
        "Try again; it goes on from there.",
        "Nothing is frozen.",
      ),
  },
  "not-signed-in": {
    da: () => say("Vi ved ikke, hvem du er.", "Log ind, og prøv igen.", "Intet er gemt."),
    en: () => say("We do not know who you are.", "Sign in and try again.", "Nothing was saved."),
  },
  "role-missing": {
    da: (f) =>
      say(
        "Du har ikke den rolle, som det her kræver.",
        `Bed en af disse om det: ${rolesIn(f.get("needed"), "da")}.`,
        "Intet er gemt.",
      ),
    en: (f) =>
      say(
        "You do not have the role that this needs.",
        `Ask one of these: ${rolesIn(f.get("needed"), "en")}.`,
        "Nothing was saved.",
      ),
  },
  "sign-in-down": {
    da: () => say("Det, der viser, hvem du er, svarer ikke lige nu.", "Prøv igen om lidt.", "Intet er gemt."),
    en: () => say("What tells who you are does not answer right now.", "Try again in a while.", "Nothing was saved."),
  },
  "not-found": {
    da: (f) => say(`Her er intet${f.maybe(": ", "found")}.`, "Tjek adressen."),
    en: (f) => say(`There is nothing here${f.maybe(": ", "found")}.`, "Check the address."),
  },
  "method-not-allowed": {
    da: (f) => say(`Adressen svarer ikke på ${f.get("found")}.`, `Brug ${f.get("expected")}.`),
    en: (f) => say(`This address does not answer ${f.get("found")}.`, `Use ${f.get("expected")}.`),
  },
  "store-down": {
    da: () =>
      say(
        "Lageret svarer ikke lige nu.",
        "Prøv igen om lidt.",
        "Intet er gemt, og intet er tabt af det, der var gemt før.",
      ),
    en: () =>
      say(
        "The store does not answer right now.",
        "Try again in a while.",
        "Nothing was saved, and nothing saved before is lost.",
      ),
  },
  bug: {
    da: (f) => say("Der er sket en fejl hos os.", `Skriv til os med nummeret ${f.get("reference")}.`),
    en: (f) => say("An error happened on our side.", `Write to us with the number ${f.get("reference")}.`),
  },
} satisfies Partial<Record<ProblemCode, Words>>;

/** Roles as the contract names them, in words. */
function rolesIn(needed: string, language: "da" | "en"): string {
  const names: Readonly<Record<string, string>> = signIn[language].roles;
  return needed
    .split(", ")
    .map((role) => (names[role] ?? role).toLowerCase())
    .join(", ");
}
