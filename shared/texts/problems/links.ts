/** What can go wrong with links to owners and groups. */
import type { ProblemCode } from "../../model/index.ts";
import { say, type Words } from "./words.ts";

export const problemsOfLinks = {
  // One answer for what is wrong, ended and revoked: a guess learns nothing.
  "link-not-open": {
    da: () =>
      say(
        "Linket eller koden åbner intet.",
        "Tjek koden i dit brev tegn for tegn, eller bed kommunen om en ny.",
        "Koden kan være skrevet forkert, udløbet eller trukket tilbage.",
      ),
    en: () =>
      say(
        "The link or the code opens nothing.",
        "Check the code in your letter sign by sign, or ask the municipality for a new one.",
        "The code may be mistyped, ended or withdrawn.",
      ),
  },
  "link-not-found": {
    da: () => say("Sagen har ikke det link.", "Hent listen over links igen.", "Intet er ændret."),
    en: () => say("The case does not have that link.", "Load the list of links again.", "Nothing was changed."),
  },
  "link-ended": {
    da: () => say("Linket er slut og kan ikke få en ny kode.", "Lav et nyt link.", "Intet er ændret."),
    en: () => say("The link has ended and cannot get a new code.", "Make a new link.", "Nothing was changed."),
  },
  "link-kind-parcels": {
    da: () =>
      say(
        "En ejers link hører til en matrikel, og en gruppes link gør ikke.",
        "Vælg matrikler til ejere, og ingen til en gruppe.",
        "Intet link er lavet.",
      ),
    en: () =>
      say(
        "An owner's link belongs to a parcel, and a group's does not.",
        "Choose parcels for owners, and none for a group.",
        "No link was made.",
      ),
  },
  "too-many-requests": {
    da: (f) =>
      say(
        "Der er prøvet for mange forkerte koder herfra.",
        `Prøv igen${f.maybe(" om ", "waitMinutes", " min")}.`,
        "Dit link er der stadig, og intet er ændret.",
      ),
    en: (f) =>
      say(
        "Too many wrong codes have been tried from here.",
        `Try again${f.maybe(" in ", "waitMinutes", " min")}.`,
        "Your link is still there, and nothing was changed.",
      ),
  },
} satisfies Partial<Record<ProblemCode, Words>>;
