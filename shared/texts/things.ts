/** What water can harm, in words: headings of its table, and its kinds. */
import type { FloodSource } from "../model/index.ts";
import type { Language } from "./language.ts";
import { water } from "./pages/water.ts";

type Kind = "building" | "road" | "field" | "asset";

export const thingKinds: Record<Language, Record<Kind, string>> = {
  da: { building: "Bygning", road: "Vej", field: "Mark", asset: "Værdi" },
  en: { building: "Building", road: "Road", field: "Field", asset: "Asset" },
};

interface ThingColumns {
  kind: string;
  id: string;
  parcel: string;
  eadWithout: string;
  eadWith: string;
  event: (source: FloodSource, returnPeriodYears: number, state: "without" | "with") => string;
}

export const thingColumns: Record<Language, ThingColumns> = {
  da: {
    kind: "Hvad",
    id: "Id",
    parcel: "Matrikel",
    eadWithout: "Skade om året uden projektet, kr.",
    eadWith: "Skade om året med projektet, kr.",
    event: (source, years, state) =>
      `${water.da.sources[source]}, 1 gang på ${years} år, ${state === "without" ? "uden" : "med"} projektet, kr.`,
  },
  en: {
    kind: "What",
    id: "Id",
    parcel: "Parcel",
    eadWithout: "Damage a year without the project, DKK",
    eadWith: "Damage a year with the project, DKK",
    event: (source, years, state) => `${water.en.sources[source]}, once in ${years} years, ${state} the project, DKK`,
  },
};
