import type { Issue, Refusal } from "../model/index.ts";

const mostIssuesTold = 100;

/** A refusal with its reasons: the first hundred, and a count of the rest. */
export function refuse(first: Issue, ...others: Issue[]): Refusal {
  const told = others.slice(0, mostIssuesTold - 1);
  const more = others.length - told.length;
  if (more > 0) told.push({ path: "", code: "invalid", facts: { reason: "more", count: more } });
  return { ok: false, issues: [first, ...told] };
}

export function isFilled(issues: Issue[]): issues is [Issue, ...Issue[]] {
  return issues.length > 0;
}

const longestQuote = 80;

/** What was found, short enough to show. */
export function quote(found: unknown): string | number | boolean | null {
  if (found === null || typeof found === "number" || typeof found === "boolean") {
    return typeof found === "number" && !Number.isFinite(found) ? String(found) : found;
  }
  if (Array.isArray(found)) return found.length === 0 ? "[]" : "[…]";
  if (typeof found !== "string") return found === undefined ? null : "{…}";
  return found.length > longestQuote ? `${found.slice(0, longestQuote)}…` : found;
}
