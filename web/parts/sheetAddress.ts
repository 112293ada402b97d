import { inLanguage } from "../state/language.ts";

/** Where the owner's sheet of a parcel of a stored case is shown. */
export const sheetAddress = (caseId: string, parcel: string): string =>
  inLanguage(`/ark?sag=${encodeURIComponent(caseId)}&matrikel=${encodeURIComponent(parcel)}`);
