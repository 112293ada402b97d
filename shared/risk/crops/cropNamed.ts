import type { CropPrice } from "../data.ts";
import { cropPrices } from "./generated.ts";

/** As people and registers write it: upper and lower case, commas and spaces are one. */
const plain = (name: string): string => wordsOf(name).join(" ");
const wordsOf = (name: string): string[] =>
  name
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

const byName = new Map(cropPrices.flatMap((crop) => [crop.id, crop.en].map((name) => [plain(name), crop] as const)));

/** The row of the price table with a name, Danish or English; null: none has it. Nothing is guessed. */
export function cropNamed(name: string): CropPrice | null {
  return byName.get(plain(name)) ?? null;
}

/**
 * Crops of the table whose names are most like one that it does not have, best first: those with a word in common, then those
 * that differ in few letters. Help for a person who then chooses. Example: "Vinterhved" → Vinterhvede.
 */
export function nearestCrops(name: string, most = 3): CropPrice[] {
  const found = wordsOf(name);
  const likeness = ({ id, en }: CropPrice): number => Math.max(like(found, wordsOf(id)), like(found, wordsOf(en)));
  return cropPrices
    .map((crop) => ({ crop, like: likeness(crop) }))
    .filter((one) => one.like >= leastLikeness)
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ crop }) => crop);
}

/** More than half of the letters stand as they should. */
const leastLikeness = 0.6;

/** 0 to 1, and one more for each word of the found name that stands in the other, alone or in a compound. */
function like(found: readonly string[], wanted: readonly string[]): number {
  const [a, b] = [found.join(""), wanted.join("")];
  const common = found.filter((word) => word.length > 3 && b.includes(word)).length;
  return common + 1 - lettersApart(a, b) / Math.max(a.length, b.length, 1);
}

/** How many letters must be put in, taken out or exchanged (Levenshtein). */
function lettersApart(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let k = 1; k <= b.length; k++)
      now.push(Math.min(before[k]! + 1, now[k - 1]! + 1, before[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1)));
    before = now;
  }
  return before[b.length]!;
}
