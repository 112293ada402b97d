import type { Issue, Parcel } from "../model/index.ts";
import { importLimits } from "./limits.ts";
import { canonicalMatrikelnr } from "./parcels.ts";
import { quote } from "./refuse.ts";

interface ParcelList {
  /** In the order of the list, each once. */
  parcelIds: string[];
  /** How many entries named a parcel that the list had already. */
  repeated: number;
  /** Every entry that names no parcel of the case, with its line: `parcel-not-found`. */
  issues: Issue[];
}

type Token =
  | { kind: "ejerlav"; code: string }
  | { kind: "matrikelnr"; matrikelnr: string }
  | { kind: "words"; text: string };

/** Ejerlav codes have five digits or more, matrikelnumre at most four and then letters. */
const tokenPattern = /(\d{5,8})(?![\da-zæøå])|(\d{1,4}(?: ?[a-zæøå]{1,3})?)(?![\da-zæøå])|([^\s,;:/|-]+)/giu;
const saidBefore = /^(matr(ikel)?\.?(-?(nr|nummer)\.?)?|nr\.?|ejerlav(skode|kode)?)$/i;

/**
 * A pasted list of parcels: `ejerlav matrikelnr` on each line, in either order, with any separators; several a line; or an
 * ejerlav code alone on a line, holding for those below it. A matrikelnr alone is taken where only one parcel of the case
 * has it. Whatever names no parcel is told, line by line.
 * Example: "10851 21im; 10851-20as" → `10851-21im`, `10851-20as`.
 */
export function parseParcelList(text: string, parcels: readonly Parcel[]): ParcelList {
  const ids = new Set(parcels.map(({ id }) => id));
  const byNumber = new Map<string, string[]>();
  for (const { id, matrikelnr } of parcels) byNumber.set(matrikelnr, [...(byNumber.get(matrikelnr) ?? []), id]);
  const found = new Set<string>();
  const issues: Issue[] = [];
  let repeated = 0;
  let heading: string | null = null;
  const lines = text.split(/\r\n|\n|\r/);
  const most = importLimits.typedLines;
  if (lines.length > most)
    return {
      parcelIds: [],
      repeated,
      issues: [{ path: "", code: "too-many-parcels", facts: { parcels: lines.length, most } }],
    };

  lines.forEach((line, i) => {
    const tell = (entry: string, facts: Issue["facts"] = {}): void => {
      issues.push({
        path: `/lines/${i + 1}`,
        code: "parcel-not-found",
        facts: { line: i + 1, id: quote(entry), ...facts },
      });
    };
    const tokens = tokensOf(line);
    if (tokens.length === 0) return;
    if (tokens.some((token) => token.kind === "words")) return tell(line.trim());
    if (tokens.every((token) => token.kind === "ejerlav")) {
      heading = tokens.length === 1 ? tokens[0]!.code : null;
      return tokens.length === 1 ? undefined : tell(line.trim());
    }
    for (const { ejerlav, matrikelnr } of entries(tokens, heading)) {
      const candidates = ejerlav === null ? (byNumber.get(matrikelnr) ?? []) : [`${ejerlav}-${matrikelnr}`];
      const id = candidates.length === 1 && ids.has(candidates[0]!) ? candidates[0]! : null;
      if (id === null)
        tell(
          ejerlav === null ? matrikelnr : candidates[0]!,
          candidates.length > 1 ? { candidates: candidates.length } : {},
        );
      else if (found.has(id)) repeated++;
      else found.add(id);
    }
  });
  return { parcelIds: [...found], repeated, issues };
}

function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  for (const [text, code, matrikelnr] of line.normalize("NFC").matchAll(tokenPattern)) {
    if (code !== undefined) tokens.push({ kind: "ejerlav", code: String(Number(code)) });
    else if (matrikelnr !== undefined) tokens.push({ kind: "matrikelnr", matrikelnr: canonicalMatrikelnr(matrikelnr) });
    else if (!saidBefore.test(text)) tokens.push({ kind: "words", text });
  }
  return tokens;
}

/** Pairs each matrikelnr with the ejerlav before it on the line; where the line starts with a matrikelnr, with the one after. */
function entries(tokens: readonly Token[], heading: string | null): { ejerlav: string | null; matrikelnr: string }[] {
  const ejerlavAfter = tokens[0]!.kind === "matrikelnr" && tokens.some((token) => token.kind === "ejerlav");
  const ordered = ejerlavAfter ? [...tokens].reverse() : tokens;
  let ejerlav = heading;
  const pairs = ordered.flatMap((token) => {
    if (token.kind === "ejerlav") ejerlav = token.code;
    return token.kind === "matrikelnr" ? [{ ejerlav, matrikelnr: token.matrikelnr }] : [];
  });
  return ejerlavAfter ? pairs.reverse() : pairs;
}
