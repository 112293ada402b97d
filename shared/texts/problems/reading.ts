/** What can be wrong with the text, the file or its fields. */
import type { ProblemCode } from "../../model/index.ts";
import { say, type Words } from "./words.ts";

export const problemsOfReading = {
  "not-json": {
    da: (f) =>
      say(
        f.get("reason") === "not-utf-8"
          ? "Teksten er ikke UTF-8."
          : `Det er ikke gyldig JSON${f.maybe(": fejlen står i linje ", "line")}${f.maybe(", tegn ", "column")}.`,
        "Ret filen, og prøv igen.",
      ),
    en: (f) =>
      say(
        f.get("reason") === "not-utf-8"
          ? "The text is not UTF-8."
          : `This is not valid JSON${f.maybe(": the error is in line ", "line")}${f.maybe(", character ", "column")}.`,
        "Correct the file and try again.",
      ),
  },
  "body-too-large": {
    da: (f) =>
      say(
        `Det sendte er for stort: grænsen er ${f.get("most")} byte.`,
        "Del sagen, eller regn den på din egen maskine med kommandolinjen.",
      ),
    en: (f) =>
      say(
        `What was sent is too large: the limit is ${f.get("most")} bytes.`,
        "Split the case, or compute it on your own machine with the command line.",
      ),
  },
  "content-type-unsupported": {
    da: (f) =>
      say(
        `Indholdet er sendt som ${f.has("found") ? f.get("found") : "ukendt type"}.`,
        "Send det som application/json.",
      ),
    en: (f) =>
      say(
        `The content was sent as ${f.has("found") ? f.get("found") : "an unknown type"}.`,
        "Send it as application/json.",
      ),
  },
  invalid: {
    da: (f) => {
      if (f.get("reason") === "more")
        return say(`Der er ${f.get("count")} fejl mere end dem, der er vist.`, "Ret de viste først.");
      if (f.get("reason") === "twice") return say(`${f.get("id")} står her to gange.`, "Fjern den ene.");
      if (f.get("reason") === "too-many-cells")
        return say(
          `Der er flere felter, end der er kolonner: „${f.get("found")}“ står uden for.`,
          "Er der komma i tallene, så skil felterne med semikolon.",
        );
      return say(
        `Værdien${f.maybe(" ", "found")} kan ikke bruges her.`,
        f.has("expected") ? `Skriv ${f.kind("expected")}.` : "Ret den, og prøv igen.",
      );
    },
    en: (f) => {
      if (f.get("reason") === "more")
        return say(`There are ${f.get("count")} more errors than those shown.`, "Correct the ones shown first.");
      if (f.get("reason") === "twice") return say(`${f.get("id")} stands here twice.`, "Remove one of them.");
      if (f.get("reason") === "too-many-cells")
        return say(
          `There are more fields than columns: “${f.get("found")}” stands outside.`,
          "Where the numbers have commas, separate the fields by semicolons.",
        );
      return say(
        `The value${f.maybe(" ", "found")} cannot be used here.`,
        f.has("expected") ? `Write ${f.kind("expected")}.` : "Correct it and try again.",
      );
    },
  },
  "unknown-field": {
    da: (f) => say(`Vi kender ikke feltet ${f.get("field")}.`, "Tjek stavningen, eller fjern feltet."),
    en: (f) => say(`We do not know the field ${f.get("field")}.`, "Check the spelling, or remove the field."),
  },
  "wrong-type": {
    da: (f) =>
      say(`Her skal stå ${f.kind("expected")}${f.maybe(", men der står ", "found")}.`, "Ret værdien, og prøv igen."),
    en: (f) =>
      say(
        `Here should be ${f.kind("expected")}${f.maybe(", but it says ", "found")}.`,
        "Correct the value and try again.",
      ),
  },
  "missing-field": {
    da: (f) =>
      say(
        `Feltet mangler${f.has("expected") ? `: her skal stå ${f.kind("expected")}` : ""}.`,
        "Tilføj feltet. Ved du det ikke, så skriv null, hvor det er tilladt.",
      ),
    en: (f) =>
      say(
        `The field is missing${f.has("expected") ? `: here should be ${f.kind("expected")}` : ""}.`,
        "Add the field. If you do not know it, write null where that is allowed.",
      ),
  },
  "out-of-range": {
    da: (f) =>
      say(
        `Værdien${f.maybe(" ", "found")} er uden for det tilladte${f.bounds() && `: ${f.bounds()}`}.`,
        "Ret værdien, og prøv igen.",
      ),
    en: (f) =>
      say(
        `The value${f.maybe(" ", "found")} is outside what is allowed${f.bounds() && `: ${f.bounds()}`}.`,
        "Correct the value and try again.",
      ),
  },
  "table-without-header": {
    da: (f) =>
      say(
        `Første linje skal sige, hvad kolonnerne hedder${f.has("found") && f.get("found") !== "" ? `, men der står „${f.get("found")}“` : ", men filen er tom"}.`,
        "Skriv en linje med kolonnernes navne øverst.",
      ),
    en: (f) =>
      say(
        `The first line should say what the columns are called${f.has("found") && f.get("found") !== "" ? `, but it says “${f.get("found")}”` : ", but the file is empty"}.`,
        "Write a line with the names of the columns at the top.",
      ),
  },
  "format-unknown": {
    da: (f) =>
      say(
        f.get("reason") === "empty" ? "Filen er tom." : `Vi kan ikke læse formatet${f.maybe(" ", "found")}.`,
        `Her læses ${f.get("expected")}.`,
      ),
    en: (f) =>
      say(
        f.get("reason") === "empty" ? "The file is empty." : `We cannot read the format${f.maybe(" ", "found")}.`,
        `This version reads ${f.get("expected")}.`,
      ),
  },
} satisfies Partial<Record<ProblemCode, Words>>;
