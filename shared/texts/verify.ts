import type { Language } from "./language.ts";
import { number } from "./numbers.ts";

/** Why an archive is not even unpacked. */
type ArchiveRefusal =
  | { is: "too-many-files" | "too-large" }
  | {
      is: "path" | "path-twice" | "link" | "encrypted" | "compression" | "ratio" | "overlapping" | "size";
      path: string;
    };

/** What is not as it should be in an archive. */
export type VerifyFault =
  | { is: "not-an-archive" | "no-list" | "no-log" | "case-differs" }
  | { is: "archive-refused"; because: ArchiveRefusal }
  | { is: "file-missing" | "file-changed" | "file-unlisted"; path: string }
  | { is: "log-unreadable"; what: string }
  | { is: "event-broken"; sequence: number }
  | { is: "object-missing" | "object-changed"; sequence: number; sha256: string };

const plain = {
  "not-an-archive": {
    da: "Filen er ikke et zip-arkiv, eller den er ødelagt. Hent arkivet igen.",
    en: "The file is no zip archive, or it is damaged. Fetch the archive again.",
  },
  "no-list": {
    da: "Listen SHA256SUMS mangler, så filerne kan ikke kontrolleres.",
    en: "The list SHA256SUMS is missing, so the files cannot be checked.",
  },
  "no-log": {
    da: "Der er ingen log i arkivet: sagen er beregnet uden at være gemt, eller arkivet er fra før loggen kunne kontrolleres. Hent det igen fra serveren.",
    en: "There is no log in the archive: the case was computed without being stored, or the archive is from before the log could be checked. Fetch it again from the server.",
  },
  "case-differs": {
    da: "Sagsfilen er ikke den sag, som loggen fortæller.",
    en: "The case file is not the case that the log tells.",
  },
};

const ofFile = {
  "file-missing": {
    da: (path: string) => `${path}: står på listen, men er der ikke.`,
    en: (path: string) => `${path}: is listed and not there.`,
  },
  "file-changed": {
    da: (path: string) => `${path}: er ændret, siden arkivet blev lavet.`,
    en: (path: string) => `${path}: was changed since the archive was made.`,
  },
  "file-unlisted": {
    da: (path: string) => `${path}: er lagt til, siden arkivet blev lavet.`,
    en: (path: string) => `${path}: was added since the archive was made.`,
  },
};

const refusals: Record<ArchiveRefusal["is"], { da: (path: string) => string; en: (path: string) => string }> = {
  "too-many-files": {
    da: () => "Arkivet har flere filer end nogen sag har. Der er ikke pakket noget ud.",
    en: () => "The archive holds more files than any case has. Nothing was unpacked.",
  },
  "too-large": {
    da: () => "Arkivet fylder mere udpakket end nogen sag gør. Der er ikke pakket noget ud.",
    en: () => "The archive unpacks to more than any case does. Nothing was unpacked.",
  },
  path: {
    da: (path) => `${path}: er ikke et navn, som et arkiv herfra har. Der er ikke pakket noget ud.`,
    en: (path) => `${path}: is no name that an archive from here has. Nothing was unpacked.`,
  },
  "path-twice": {
    da: (path) => `${path}: er der to gange. Der er ikke pakket noget ud.`,
    en: (path) => `${path}: is there twice. Nothing was unpacked.`,
  },
  link: {
    da: (path) => `${path}: er en henvisning til en anden fil. Der er ikke pakket noget ud.`,
    en: (path) => `${path}: is a link to another file. Nothing was unpacked.`,
  },
  encrypted: {
    da: (path) => `${path}: er krypteret, og det gør Vandret ikke. Der er ikke pakket noget ud.`,
    en: (path) => `${path}: is encrypted, which Vandret does not do. Nothing was unpacked.`,
  },
  compression: {
    da: (path) => `${path}: er pakket på en måde, som Vandret ikke bruger. Der er ikke pakket noget ud.`,
    en: (path) => `${path}: is packed in a way that Vandret does not use. Nothing was unpacked.`,
  },
  ratio: {
    da: (path) =>
      `${path}: fylder udpakket mange flere gange sin størrelse, end nogen fil herfra gør. Der er ikke pakket noget ud.`,
    en: (path) => `${path}: unpacks to many more times its size than any file from here does. Nothing was unpacked.`,
  },
  overlapping: {
    da: (path) => `${path}: er lavet af de samme bytes som en anden fil i arkivet.`,
    en: (path) => `${path}: is made of the same bytes as another file of the archive.`,
  },
  size: {
    da: (path) => `${path}: har ikke den størrelse, som arkivet siger.`,
    en: (path) => `${path}: is not of the size that the archive says.`,
  },
};

/** One fault, as a line. */
export function verifyFaultText(fault: VerifyFault, lang: Language): string {
  const inDanish = lang === "da";
  switch (fault.is) {
    case "file-missing":
    case "file-changed":
    case "file-unlisted":
      return ofFile[fault.is][lang](fault.path);
    case "archive-refused": {
      const { because } = fault;
      return refusals[because.is][lang]("path" in because ? because.path : "");
    }
    case "log-unreadable":
      return inDanish ? `Loggen kan ikke læses: ${fault.what}` : `The log cannot be read: ${fault.what}`;
    case "event-broken":
      return inDanish
        ? `Hændelse ${fault.sequence}: er ikke, som den blev skrevet, eller følger ikke efter den før.`
        : `Event ${fault.sequence}: is not as it was written, or does not follow the one before.`;
    case "object-missing":
      return inDanish
        ? `Hændelse ${fault.sequence}: dens indhold ${fault.sha256} mangler.`
        : `Event ${fault.sequence}: its content ${fault.sha256} is missing.`;
    case "object-changed":
      return inDanish
        ? `Hændelse ${fault.sequence}: dens indhold ${fault.sha256} er ændret.`
        : `Event ${fault.sequence}: its content ${fault.sha256} was changed.`;
    default:
      return plain[fault.is][lang];
  }
}

/** What was found whole, as lines. */
export function verifiedText(
  found: { files: number; events: number; objects: number; lastHash: string; caseHash: string },
  lang: Language,
): string[] {
  const { files, events, objects, lastHash, caseHash } = found;
  const count = (of: number) => number(of, lang);
  return lang === "da"
    ? [
        `Hel: ${count(files)} filer, ${count(events)} hændelser og ${count(objects)} objekter er, som de blev skrevet, og sagen er den, loggen fortæller.`,
        `Sidste hændelses fingeraftryk: ${lastHash}`,
        `Sagens fingeraftryk: ${caseHash}`,
      ]
    : [
        `Whole: ${count(files)} files, ${count(events)} events and ${count(objects)} objects are as they were written, and the case is the one that the log tells.`,
        `Fingerprint of the last event: ${lastHash}`,
        `Fingerprint of the case: ${caseHash}`,
      ];
}
