import type { Language } from "./language.ts";
import { number } from "./numbers.ts";

/** What is wrong with a backup: files of it, or null where it is none or broke off. */
export function backupFaultText(files: readonly string[] | null, lang: Language): string {
  if (files === null)
    return lang === "da"
      ? "Mappen er ingen hel sikkerhedskopi: listen SHA256SUMS mangler. Intet er gendannet."
      : "The folder is no whole backup: the list SHA256SUMS is missing. Nothing was restored.";
  const names = files.join(", ");
  return lang === "da"
    ? `Filer mangler eller er ændret siden kopieringen: ${names}. Intet er gendannet.`
    : `Files are missing, or were changed since they were copied: ${names}. Nothing was restored.`;
}

export function backedUpText({ files, isRestored }: { files: number; isRestored: boolean }, lang: Language): string {
  const count = number(files, lang);
  if (isRestored)
    return lang === "da"
      ? `Gendannet: ${count} filer, alle som de blev kopieret.`
      : `Restored: ${count} files, all as they were copied.`;
  return lang === "da"
    ? `Kopieret: ${count} filer, hver læst igen og ens. Kopien rummer det, folk har skrevet, og nøglerne til log ind: pas på den som på selve dataene.`
    : `Copied: ${count} files, each read again and alike. The copy holds what people wrote and the keys to sign-in: keep it as safe as the data itself.`;
}
