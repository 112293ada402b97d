import type { Language } from "./language.ts";
import { number } from "./numbers.ts";

/** Why a case cannot be made again from an archive. */
export type RestoreFault = { is: "other-events"; id: string; sequence: number } | { is: "store-down"; why: string };

export function restoreFaultText(fault: RestoreFault, lang: Language): string {
  const inDanish = lang === "da";
  if (fault.is === "store-down")
    return inDanish
      ? `Lageret svarer ikke (${fault.why}). Det, der nåede at blive skrevet, er helt; prøv igen, så fortsættes der.`
      : `The store does not answer (${fault.why}). What was written is whole; try again, and it goes on from there.`;
  return inDanish
    ? `Sagen ${fault.id} er der i forvejen, og hændelse ${fault.sequence} er en anden end arkivets. Intet er ændret. Gendan i en tom mappe, eller flyt den sag, der er der.`
    : `The case ${fault.id} is there already, and event ${fault.sequence} is another than the archive's. Nothing was changed. Restore into an empty folder, or move the case that is there.`;
}

/** What was made again, and what an archive does not hold. */
export function restoredText(
  { id, written, there, rasters }: { id: string; written: number; there: number; rasters: readonly string[] },
  lang: Language,
): string[] {
  const count = (of: number) => number(of, lang);
  const missing = rasters.join(", ");
  if (lang === "da")
    return [
      `Sagen ${id} er gendannet: ${count(written)} hændelser er skrevet, og ${count(there)} var der i forvejen, alle med samme fingeraftryk.`,
      "Et arkiv rummer ikke links, høringens svar som de blev skrevet, eller afgørelsernes log: de er ikke gendannet. Gamle links åbner ikke sagen.",
      ...(rasters.length === 0
        ? []
        : [`Sagen henviser til rasterfiler, som skal lægges op igen, hvis de mangler: ${missing}.`]),
    ];
  return [
    `The case ${id} is restored: ${count(written)} events were written, and ${count(there)} were there already, all with the same fingerprints.`,
    "An archive does not hold links, the answers of a hearing as they were written, or the log of decisions: they are not restored. Old links do not open the case.",
    ...(rasters.length === 0
      ? []
      : [`The case names raster files that must be uploaded again where they are missing: ${missing}.`]),
  ];
}
