/** Headings of the roll as a table (CSV, spreadsheet). */
import type { CarriedUnit } from "../model/index.ts";
import type { Language } from "./language.ts";

type RollColumn =
  | "unit"
  | "ejerlavkode"
  | "matrikelnr"
  | "sfe"
  | "areaM2"
  | "overlapM2"
  | "terrainM"
  | "yearlyChanceOfWater"
  | "eadWithout"
  | "eadWith"
  | "benefitPv"
  | "share"
  | "shareOere"
  | "atOnce"
  | "fee"
  | "perYear"
  | "perMonth"
  | "lastYear"
  | "years"
  | "paysInAll"
  | "upkeep"
  | "because"
  | "owesToday"
  | "changed"
  | "group"
  | "total";

export const rollColumns: Record<Language, Record<RollColumn, string> & { subtotal: (group: string) => string }> = {
  da: {
    unit: "Enhed",
    ejerlavkode: "Ejerlavskode",
    matrikelnr: "Matrikelnr.",
    sfe: "Samlet fast ejendom",
    areaM2: "Areal, m²",
    overlapM2: "Areal i området, m²",
    terrainM: "Terræn, m DVR90",
    yearlyChanceOfWater: "Chance om året for vand ved bygningen",
    eadWithout: "Skade om året uden projektet, kr.",
    eadWith: "Skade om året med projektet, kr.",
    benefitPv: "Nytte, nutidsværdi, kr.",
    share: "Andel, kr.",
    shareOere: "Andel, øre",
    atOnce: "Betales på én gang, kr.",
    fee: "Af lånets gebyr, kr.",
    perYear: "Ydelse første år, kr.",
    perMonth: "Ydelse om måneden, kr.",
    lastYear: "Ydelse sidste år, kr.",
    years: "År",
    paysInAll: "Betaler i alt, kr.",
    upkeep: "Drift om året, kr.",
    because: "Begrundelse",
    owesToday: "Betaler i dag, kr.",
    changed: "Ændret i matriklen",
    group: "Art",
    total: "I alt",
    subtotal: (group) => `I alt: ${group.toLowerCase()}`,
  },
  en: {
    unit: "Unit",
    ejerlavkode: "Ejerlav code",
    matrikelnr: "Matrikelnr.",
    sfe: "Property (SFE)",
    areaM2: "Area, m²",
    overlapM2: "Area inside, m²",
    terrainM: "Terrain, m DVR90",
    yearlyChanceOfWater: "Yearly chance of water at the building",
    eadWithout: "Damage a year without the project, DKK",
    eadWith: "Damage a year with the project, DKK",
    benefitPv: "Benefit, present value, DKK",
    share: "Share, DKK",
    shareOere: "Share, øre",
    atOnce: "Paid at once, DKK",
    fee: "Of the loan's fee, DKK",
    perYear: "Instalments of the first year, DKK",
    perMonth: "Instalment a month, DKK",
    lastYear: "Instalments of the last year, DKK",
    years: "Years",
    paysInAll: "Pays in all, DKK",
    upkeep: "Upkeep a year, DKK",
    because: "Reason",
    owesToday: "Pays today, DKK",
    changed: "Changed in the cadastre",
    group: "Sort",
    total: "Total",
    subtotal: (group) => `Total: ${group.toLowerCase()}`,
  },
};

/** Heading of the column with one measure's shares. */
export const shareOf: Record<Language, (title: string) => string> = {
  da: (title) => `Andel af ${title}, kr.`,
  en: (title) => `Share of ${title}, DKK`,
};

/** What a unit is, for subtotals. */
export const rollGroupNames: Record<Language, Record<"land" | "roads" | "lines" | "railways" | "other", string>> = {
  da: { land: "Grunde", roads: "Veje", lines: "Ledninger", railways: "Baner", other: "Andet" },
  en: { land: "Land", roads: "Roads", lines: "Lines", railways: "Railways", other: "Other" },
};

/** What a line of the roll says of a parcel that has changed, and the line of one that came of it. */
export const changedInCadastre: Record<
  Language,
  { ended: (on: string) => string; from: (unit: Pick<CarriedUnit, "from" | "since" | "ownerParts">) => string }
> = {
  da: {
    ended: (on) => `Ændret ${on}: beløbet er ført over`,
    from: ({ from, since, ownerParts }) =>
      `Siden ${since}, ført over fra ${from.join(", ")}${ownerParts === null ? ". Ejernes dele kendes ikke" : ""}`,
  },
  en: {
    ended: (on) => `Changed ${on}: the amount is carried over`,
    from: ({ from, since, ownerParts }) =>
      `Since ${since}, carried over from ${from.join(", ")}${ownerParts === null ? ". The owners' parts are not known" : ""}`,
  },
};
