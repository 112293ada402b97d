import { factsOfFile, type TakenAs } from "../../shared/formats/index.ts";

const key = "vandret-columns";
/** Names that are kept: the newest are put last. */
const mostNames = 300;

const bare = (name: string): string => name.normalize("NFC").trim().toLowerCase();

/** What this browser remembers of each column by its name; a store that cannot be read is an empty one. */
function kept(): Map<string, TakenAs | null> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    const pairs = Array.isArray(found) ? found : [];
    return new Map(pairs.filter((pair): pair is [string, TakenAs | null] => Array.isArray(pair) && isKnown(pair[1])));
  } catch {
    return new Map();
  }
}

function isKnown(taken: unknown): taken is TakenAs | null {
  if (taken === null) return true;
  if (typeof taken !== "string") return false;
  const plain: readonly string[] = ["parcel", "ejerlavkode", "matrikelnr", ...factsOfFile];
  return plain.includes(taken) || taken.startsWith("class:");
}

/** Keeps in this browser what each column was taken as, so that next year's file with the same columns needs no correcting. */
export function rememberColumns(header: readonly string[], columns: readonly (TakenAs | null)[]): void {
  const all = kept();
  header.forEach((name, i) => {
    if (bare(name) === "") return;
    all.delete(bare(name));
    all.set(bare(name), columns[i] ?? null);
  });
  try {
    localStorage.setItem(key, JSON.stringify([...all].slice(-mostNames)));
  } catch {
    // A browser that keeps nothing guesses anew each time.
  }
}

/** The columns as they were taken last time, where that is another than the guess; null: it is the same, or nothing is remembered. */
export function rememberedColumns(
  header: readonly string[],
  guessed: readonly (TakenAs | null)[],
): (TakenAs | null)[] | null {
  const all = kept();
  const columns = header.map((name, i) => {
    const before = all.get(bare(name));
    return before === undefined ? (guessed[i] ?? null) : before;
  });
  const taken = columns.filter((one) => one !== null);
  const isSame = columns.every((one, i) => one === (guessed[i] ?? null));
  // Two columns as one is nothing to remember: the guess stands.
  return isSame || new Set(taken).size !== taken.length ? null : columns;
}
