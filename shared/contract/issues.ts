import type { Issue, ProblemCode, Refusal, Result } from "../model/index.ts";
import { problemStatus } from "./problems.ts";
import type { z } from "./zod.ts";

/** So many reasons are told at once; what is beyond is counted in a last issue, never dropped unsaid. */
export const mostIssuesTold = 100;

type Facts = Issue["facts"];
type ZodIssue = z.core.$ZodIssue;

/** A refusal with all its reasons, at most `mostIssuesTold` of them and a count of the rest. */
export function refuse(issues: readonly Issue[]): Refusal {
  const told = issues.slice(0, mostIssuesTold);
  const [first, ...rest] = told;
  if (first === undefined) throw new RangeError("a refusal needs a reason");
  const more = issues.length - told.length;
  if (more > 0) rest.push({ path: "", code: "invalid", facts: { reason: "more", count: more } });
  return { ok: false, issues: [first, ...rest] };
}

/**
 * Checks what came in against a schema and gives back *what came in*, so that nothing can be dropped or filled in on the
 * way: our schemas have no defaults and change nothing.
 */
export function readAs<T extends z.ZodType>(schema: T, found: unknown, root = ""): Result<z.output<T>> {
  const read = schema.safeParse(found);
  if (read.success) return { ok: true, value: found as z.output<T> };
  return refuse(read.error.issues.flatMap((issue) => issuesOf(issue, found, root)));
}

/** A path into what was sent, as a JSON pointer (RFC 6901): `/measures/0/cost/worksOere`. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function issuesOf(issue: ZodIssue, root: unknown, at: string): Issue[] {
  const found = valueAt(root, issue.path);
  const path = at + pointer(issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ path: path + pointer([key]), code: "unknown-field", facts: { field: key } }));
    case "invalid_union": {
      const branch = nearest(issue.errors);
      if (branch !== undefined) {
        return branch.flatMap((inner) => issuesOf({ ...inner, path: [...issue.path, ...inner.path] }, root, at));
      }
      const options = "options" in issue && Array.isArray(issue.options) ? issue.options.join(", ") : null;
      if (found === undefined) return [{ path, code: "missing-field", facts: { expected: options } }];
      return [{ path, code: ourCode(issue) ?? "invalid", facts: { found: brief(found), expected: options } }];
    }
    case "invalid_key":
    case "invalid_element":
      return issue.issues.flatMap((inner) => issuesOf({ ...inner, path: [...issue.path, ...inner.path] }, root, at));
    default: {
      const { code, facts } = plain(issue, found);
      return [{ path, code: ourCode(issue) ?? code, facts }];
    }
  }
}

function plain(issue: ZodIssue, found: unknown): { code: ProblemCode; facts: Facts } {
  if (found === undefined) return { code: "missing-field", facts: expectation(issue) };
  const facts: Facts = { found: brief(found), ...expectation(issue) };
  switch (issue.code) {
    case "invalid_type":
      return { code: "wrong-type", facts };
    case "too_big":
      return { code: "out-of-range", facts: { ...facts, most: Number(issue.maximum), of: issue.origin } };
    case "too_small":
      return { code: "out-of-range", facts: { ...facts, least: Number(issue.minimum), of: issue.origin } };
    case "custom":
      return { code: "out-of-range", facts: { ...facts, ...(issue.params as Facts | undefined) } };
    default:
      return { code: "invalid", facts };
  }
}

function expectation(issue: ZodIssue): Facts {
  switch (issue.code) {
    case "invalid_type":
      return { expected: issue.expected };
    case "invalid_format":
      return { expected: issue.format === "date" ? "date" : (issue.pattern ?? issue.format) };
    case "invalid_value":
      return { expected: issue.values.map(String).join(", ") };
    default:
      return {};
  }
}

/** A schema may name our own code as its message: `z.int().min(0, "cost-negative")`. */
function ourCode(issue: ZodIssue): ProblemCode | undefined {
  return Object.hasOwn(problemStatus, issue.message) ? (issue.message as ProblemCode) : undefined;
}

/** The branch of a union that what came in is nearest to: the one with the fewest complaints. */
function nearest(branches: readonly ZodIssue[][]): ZodIssue[] | undefined {
  return branches.reduce<ZodIssue[] | undefined>(
    (best, branch) => (best === undefined || branch.length < best.length ? branch : best),
    undefined,
  );
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

const longestQuote = 80;

/** What was found, short enough to show. */
function brief(found: unknown): string | number | boolean | null {
  if (found === null) return null;
  if (Array.isArray(found)) return `[${found.length}]`;
  switch (typeof found) {
    case "number":
      return Number.isFinite(found) ? found : String(found);
    case "boolean":
      return found;
    case "string":
      return found.length > longestQuote ? `${found.slice(0, longestQuote)}…` : found;
    default:
      return "{…}";
  }
}
