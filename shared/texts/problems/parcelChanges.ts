/** What can be wrong with parcels that are said to have become others. */
import type { ProblemCode } from "../../model/index.ts";
import { say, type Words } from "./words.ts";

export const problemsOfParcelChanges = {
  "parcel-change-from": {
    da: (f) =>
      say(
        `Matriklen ${f.get("id")} er ikke i sagen på den dag, den skulle være ændret (${f.get("on")}).`,
        "Tjek nummeret og datoen. Er den selv kommet af en ændring samme dag, så skriv de to som én.",
      ),
    en: (f) =>
      say(
        `Parcel ${f.get("id")} is not in the case on the day it is said to have changed (${f.get("on")}).`,
        "Check the number and the date. If it came of a change on the same day, write the two as one.",
      ),
  },
  "parcel-change-to": {
    da: (f) =>
      say(
        `Matriklen ${f.get("id")} findes allerede, og er ikke selv en af dem, der ændres.`,
        "Skriv den også under „fra“, hvis den får mere til sig; ellers tjek nummeret.",
      ),
    en: (f) =>
      say(
        `Parcel ${f.get("id")} is there already, and is not itself one of those that change.`,
        "Write it under “from” too if it is given more; else check the number.",
      ),
  },
  "parcel-change-area": {
    da: (f) =>
      say(
        `Matriklen ${f.get("id")} har intet registreret areal, og beløbet skal deles efter areal.`,
        "Skriv arealet i m², eller del efter aftalte parter.",
      ),
    en: (f) =>
      say(
        `Parcel ${f.get("id")} has no registered area, and the amount is to be shared by area.`,
        "Type the area in m², or share by agreed parts.",
      ),
  },
  "parcel-change-parts": {
    da: (f) =>
      say(
        `Der mangler en aftalt part for ${f.get("id")}, eller alle parter er nul.`,
        "Skriv hver matrikels part; mindst én skal være over nul.",
      ),
    en: (f) =>
      say(
        `The agreed part of ${f.get("id")} is missing, or all parts are zero.`,
        "Type each parcel's part; at least one must be above zero.",
      ),
  },
} satisfies Partial<Record<ProblemCode, Words>>;
