import type { CaseFile } from "../../shared/model/index.ts";
import { parcelsToday } from "../../shared/parcelsToday.ts";
import { carriedParcel, findParcel } from "./findParcel.ts";

/** The id of the parcel a person means, of the case's own or of those that they have become since; else why it is not known. */
export function parcelMeant(theCase: CaseFile, typed: string): { is: "one"; id: string } | { is: "none" | "several" } {
  const found = findParcel(theCase.parcels, typed);
  if (found.is === "one") return { is: "one", id: found.parcel.id };
  const id = found.is === "none" ? carriedParcel(parcelsToday(theCase), typed)?.id : undefined;
  return id === undefined ? { is: found.is } : { is: "one", id };
}
