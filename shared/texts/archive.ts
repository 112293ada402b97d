/** What an archive of a case says of itself, in both languages, beside its files. */
import type { Review } from "../model/index.ts";
import type { Language } from "./language.ts";

/** The kinds of file that an archive holds. */
export type ArchivePart =
  | "case"
  | "calculation"
  | "csv"
  | "payers"
  | "xlsx"
  | "geojson"
  | "gpkg"
  | "pdf"
  | "map"
  | "law"
  | "lawText"
  | "keys"
  | "logKey"
  | "events"
  | "eventObject"
  | "extra"
  | "manifest";

interface ArchiveWords {
  title: string;
  about: string;
  stands: string;
  project: string;
  caseHash: string;
  law: string;
  keys: string;
  program: string;
  synthetic: string;
  contents: string;
  file: string;
  holds: string;
  parts: Record<ArchivePart, string>;
  check: string;
  amounts: string;
  persons: string;
  noEvents: string;
  noExtra: string;
  rasters: string;
  noRasters: string;
  review: Record<Review, string>;
}

export const archiveWords: Record<Language, ArchiveWords> = {
  da: {
    title: "Læs mig: sagens arkiv",
    about: "Arkivet rummer hele sagen, som den stod, da det blev lavet, og alt hvad beløbene hviler på.",
    stands: "Sagen",
    project: "Projekt",
    caseHash: "Sagens fingeraftryk (SHA-256)",
    law: "Lov og lovdata",
    keys: "Nøgler og versioner",
    program: "Beregnet med",
    synthetic: "Tallene er opdigtede og gælder ingen virkelig ejendom.",
    contents: "Filerne",
    file: "Fil",
    holds: "Indhold",
    parts: {
      case: "Sagsfilen: alt, der skal til for at beregne fortegnelsen igen. Kan læses ind i Vandret.",
      calculation: "Hele beregningen: fund i loven, betalere, hver enheds beløb med mellemregninger, prøver.",
      csv: "Partsfortegnelsen som tekst, der åbner i et regneark.",
      payers:
        "Hvem der betaler hvad af hvert tiltag, før nøglen deler resten: hvert trin med hjemmel, styrke og udfald.",
      xlsx: "Partsfortegnelsen som regneark, med metoden på et ark for sig.",
      geojson: "Partsfortegnelsen på kort, i længde og bredde (RFC 7946).",
      gpkg: "Partsfortegnelsen på kort, i sagens egne koordinater (EPSG:25832).",
      pdf: "Partsfortegnelsen på papir.",
      map: "Kortet over andelene på ét A4-ark.",
      law: "De bestemmelser, som fundene hviler på: ordlyd, kilde, datoer og gennemgang.",
      lawText: "De samme bestemmelser til at læse.",
      keys: "Nøglerne, som de blev brugt.",
      logKey: "Hvis sag og log det er: det indgår i hver hændelses fingeraftryk.",
      events:
        "Sagens log, en hændelse på hver linje: hvem ændrede hvad hvornår. Hver linje bærer den foregåendes fingeraftryk.",
      eventObject: "Indholdet af en hændelse, der er for stort til loggen; filens navn er dens SHA-256.",
      extra: "Bilag fra høring eller afgørelse.",
      manifest: "SHA-256 af hver fil.",
    },
    check: "Er noget ændret, siden arkivet blev lavet? Pak det ud, og kør: sha256sum -c SHA256SUMS",
    amounts: "I JSON-filerne står beløb i hele øre, længder i meter, arealer i m² og koter i meter DVR90.",
    persons:
      "Sagsfil og fortegnelse nævner ejendomme og ikke personer; loggen nævner den, der ændrede noget, ved et id. Bilag fra en høring kan rumme navne og skal passes på derefter.",
    noExtra:
      "Svar fra en høring og afgørelser er ikke med, om der er nogen: de er for dem, der arbejder med sagen. Log ind, og hent arkivet igen.",
    noEvents: "Sagen er beregnet uden at være gemt på en server, så der er ingen log.",
    rasters: "Rasterfiler ligger ikke i arkivet. Beregningen brugte disse, nævnt ved SHA-256:",
    noRasters: "Beregningen brugte ingen rasterfiler.",
    review: { reviewed: "gennemgået", draft: "udkast", "not-checked": "ikke kontrolleret" },
  },
  en: {
    title: "Read me: the archive of the case",
    about: "The archive holds the whole case as it stood when it was made, and all that the amounts rest on.",
    stands: "The case",
    project: "Project",
    caseHash: "The case's fingerprint (SHA-256)",
    law: "Law and law data",
    keys: "Keys and versions",
    program: "Computed with",
    synthetic: "The numbers are invented and apply to no real property.",
    contents: "The files",
    file: "File",
    holds: "Holds",
    parts: {
      case: "The case file: all that it takes to compute the roll again. Vandret reads it.",
      calculation: "The whole calculation: findings in law, payers, each unit's amount with its steps, checks.",
      csv: "The roll as text that opens in a spreadsheet.",
      payers:
        "Who pays what of each measure before the key shares the rest: each step with its legal basis, force and outcome.",
      xlsx: "The roll as a spreadsheet, with the method on a sheet of its own.",
      geojson: "The roll on a map, in longitude and latitude (RFC 7946).",
      gpkg: "The roll on a map, in the case's own coordinates (EPSG:25832).",
      pdf: "The roll on paper.",
      map: "The map of the shares on one A4.",
      law: "The provisions that the findings rest on: wording, source, dates and review.",
      lawText: "The same provisions to read.",
      keys: "The keys, as they were used.",
      logKey: "Whose case and log it is: part of the fingerprint of each event.",
      events:
        "The log of the case, an event a line: who changed what, and when. Each line carries the fingerprint of the one before.",
      eventObject: "What an event says that is too large for the log; the file's name is its SHA-256.",
      extra: "Enclosed from a hearing or a decision.",
      manifest: "SHA-256 of each file.",
    },
    check: "Has anything changed since the archive was made? Unpack it and run: sha256sum -c SHA256SUMS",
    amounts: "In the JSON files amounts are in whole øre, lengths in metres, areas in m² and levels in metres DVR90.",
    persons:
      "Case file and roll name properties and not persons; the log names who changed something by an id. What is enclosed from a hearing may hold names and must be looked after accordingly.",
    noExtra:
      "Answers to a hearing and decisions are not enclosed, if there are any: they are for those who work with the case. Sign in and fetch the archive again.",
    noEvents: "The case was computed without being stored on a server, so there is no log.",
    rasters: "Raster files are not in the archive. The calculation used these, named by their SHA-256:",
    noRasters: "The calculation used no raster files.",
    review: { reviewed: "reviewed", draft: "draft", "not-checked": "not checked" },
  },
};
