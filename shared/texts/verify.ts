import type { Language } from "./language.ts";
import { number } from "./numbers.ts";

/** What is not as it should be in an archive. */
export type VerifyFault =
  | { is: "not-an-archive" | "no-list" | "no-log" | "case-differs" }
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

/** One fault, as a line. */
export function verifyFaultText(fault: VerifyFault, lang: Language): string {
  const inDanish = lang === "da";
  switch (fault.is) {
    case "file-missing":
    case "file-changed":
    case "file-unlisted":
      return ofFile[fault.is][lang](fault.path);
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
