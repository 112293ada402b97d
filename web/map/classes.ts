import { type AmountClass, readable } from "../../shared/documents/amountClasses.ts";

export { type AmountClass, classesOf, warm } from "../../shared/documents/amountClasses.ts";

/** Two colours away from nothing each way (ColorBrewer PuOr, safe for colour-blind eyes): less, and more. */
const less = ["#5e3c99", "#b2abd2"] as const;
const more = ["#fdb863", "#e66101"] as const;

/** Classes of differences: much less, less, more, much more; each side cut at its own middle. No difference is no class. */
export function differenceClasses(amounts: readonly number[]): AmountClass[] {
  const side = (values: readonly number[]): [number, number, number] | null => {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted.length === 0 ? null : [sorted[0]!, readable(sorted[sorted.length >> 1]!), sorted.at(-1)!];
  };
  const below = side(amounts.filter((one) => one < 0).map((one) => -one));
  const above = side(amounts.filter((one) => one > 0));
  const made: AmountClass[] = [];
  if (below !== null && below[1] < below[2]) made.push({ fromOere: -below[2], toOere: -below[1], colour: less[0] });
  if (below !== null) made.push({ fromOere: -Math.max(below[1], below[0]), toOere: -below[0], colour: less[1] });
  if (above !== null) made.push({ fromOere: above[0], toOere: Math.max(above[1], above[0]), colour: more[0] });
  if (above !== null && above[1] < above[2]) made.push({ fromOere: above[1], toOere: above[2], colour: more[1] });
  return made;
}

/** The class of an amount: its place in the list, or −1 for nothing, and for less where no class holds what is less. */
export function classOf(amount: number, classes: readonly AmountClass[]): number {
  if (amount === 0) return -1;
  if (amount < 0)
    return classes.findIndex(({ fromOere, toOere }) => toOere < 0 && amount >= fromOere && amount <= toOere);
  // Ten thousand parcels ask while a slider is held: plain steps, no functions made.
  let at = classes.length - 1;
  while (at > 0 && classes[at - 1]!.toOere > 0 && amount < classes[at]!.fromOere) at--;
  return at;
}
