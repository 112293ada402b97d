import type { Because, CaseFile, KeyData, UnitResult } from "../../shared/model/index.ts";
import type { OwnerYear } from "../../shared/payments/ownerYears.ts";
import type { Answering } from "./answering.ts";

declare const DEMO_SHARES_URL: string;

/** A reason that is shipped in words, so that the words of all reasons are not. */
export type WordedBecause = Because & { says: Record<"da" | "en", string> };

/** What all owners of the demo are told, as the pages ship it: computed where they are built, by the one calculation. */
export interface ShippedHead extends Pick<CaseFile, "title" | "dataSource"> {
  municipality: Pick<CaseFile["municipality"], "name">;
  measures: { id: string; title?: string | undefined }[];
  keyOf: Record<string, KeyData>;
  /** How many units share a measure. */
  sharedBy: Record<string, number>;
  calculation: Answering["calculation"];
  parcels: { id: string; matrikelnr: string }[];
  /** Where the file of each parcel's unit lies, in the order of the parcels; null: it has no unit. */
  files: (number | null)[];
  /** The addresses of the files. */
  addresses: string[];
}

/** What one owner alone is told. */
export interface ShippedUnit {
  unit: UnitResult;
  years: OwnerYear[];
}

export const readHead = async (): Promise<ShippedHead> => (await read(DEMO_SHARES_URL)) as ShippedHead;

/** The unit that a parcel is in; null: it is in none. Throws where it cannot be fetched. */
export async function unitOf(head: ShippedHead, parcelId: string): Promise<ShippedUnit | null> {
  const file = head.files[head.parcels.findIndex(({ id }) => id === parcelId)];
  if (file === undefined || file === null) return null;
  const units = (await read(head.addresses[file]!)) as ShippedUnit[];
  return units.find(({ unit }) => unit.parcels.includes(parcelId)) ?? null;
}

async function read(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
  return answer.json();
}
