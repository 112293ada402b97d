import type { CarriedChange, ParcelChange, SheetCarriedStep } from "../model/index.ts";
import { sumOere } from "../money/index.ts";

/** A change and what it did to the amounts. */
export interface CarriedOut {
  change: ParcelChange;
  did: CarriedChange;
}

/**
 * The changes that lead to one parcel of today, the first one first: back from the parcel to those it came of, to those they came of.
 * Of a parcel that came of two split ones, each has its step.
 */
export function carriedSteps(unitId: string, changes: readonly CarriedOut[]): SheetCarriedStep[] {
  const wanted = new Set([unitId]);
  const steps: SheetCarriedStep[] = [];
  for (const { change, did } of changes.toReversed()) {
    const leads = change.to.filter(({ id }) => wanted.delete(id));
    if (leads.length === 0) continue;
    steps.push(...leads.map(({ id }) => stepTo(id, change, did)).toReversed());
    for (const id of change.from) wanted.add(id);
  }
  return steps.reverse();
}

function stepTo(id: string, { on, rule, source, from, to }: ParcelChange, did: CarriedChange): SheetCarriedStep {
  const weights = to.map((one) => (rule === "area" ? (one.registeredAreaM2 ?? 0) : (one.part ?? 0)));
  const place = to.findIndex((one) => one.id === id);
  return {
    ...{ on, rule, source, from: [...from], to: id },
    heldOere: sumOere(did.from.map(({ oere }) => oere)),
    part: weights[place]!,
    parts: weights.reduce((sum, weight) => sum + weight, 0),
    oere: did.to.find((one) => one.id === id)!.oere,
  };
}
