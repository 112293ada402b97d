import type { Language } from "./language.ts";

interface CaseMapWords {
  title: (theCase: string) => string;
  says: (paying: string, inAll: string) => string;
  source: (data: string) => string;
  north: string;
  to: string;
  nothing: string;
  outside: string;
  measure: string;
  tooMany: (most: string) => string;
  /** At the foot of the map's page. */
  foot: (title: string, lawVersion: string, caseHash: string) => string;
  madeOn: (day: string) => string;
}

/** The words of a case's map on paper and in pictures. */
export const caseMapWords: Record<Language, CaseMapWords> = {
  da: {
    title: (theCase) => `Hvem betaler hvor meget for ${theCase}?`,
    says: (paying, inAll) =>
      `Kortet viser sagens matrikler med nord opad. Farven viser, hvad ejendommen betaler. Ejendomme, der betaler: ${paying}, i alt ${inAll}`,
    source: (data) => `Matrikler: ${data} Beløb: regnet af Vandret. Kortet er i EPSG:25832 (UTM zone 32).`,
    north: "N",
    to: "til",
    nothing: "Betaler 0 kr.",
    outside: "Uden for området: ikke regnet med",
    measure: "Det, der bygges (linjer, kanter og punkter)",
    tooMany: (most) => `Sagen har flere end ${most} matrikler: de tegnes på kortet på skærmen, ikke på papir.`,
    foot: (title, lawVersion, caseHash) => `Kort: ${title}. Lovdata ${lawVersion}. Sagens fingeraftryk ${caseHash}`,
    madeOn: (day) => `Kortet er lavet den ${day}.`,
  },
  en: {
    title: (theCase) => `Who pays how much for ${theCase}?`,
    says: (paying, inAll) =>
      `The map shows the case's parcels, north up. The colour shows what the property pays. Properties that pay: ${paying}, ${inAll} in all.`,
    source: (data) => `Parcels: ${data} Amounts: computed by Vandret. The map is in EPSG:25832 (UTM zone 32).`,
    north: "N",
    to: "to",
    nothing: "Pays 0 DKK",
    outside: "Outside the area: not counted",
    measure: "What is built (lines, edges and points)",
    tooMany: (most) => `The case has more than ${most} parcels: they are drawn on the map on the screen, not on paper.`,
    foot: (title, lawVersion, caseHash) => `Map: ${title}. Law data ${lawVersion}. The case's fingerprint ${caseHash}`,
    madeOn: (day) => `The map was made on ${day}.`,
  },
};
