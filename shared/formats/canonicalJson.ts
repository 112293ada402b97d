import canonicalize from "canonicalize";

/**
 * Plain data as canonical JSON (RFC 8785): keys in UTF-16 order, numbers as ECMAScript prints them, no white space; so
 * that equal data gives equal bytes and one hash. A property that is `undefined` is left out, as `JSON.stringify` does.
 *
 * Throws on what JSON cannot hold (NaN, Infinity, bigint, `undefined` itself): an amount that got there is a bug.
 * Example: `{ b: 2, a: "æ", c: -0 }` → `{"a":"æ","b":2,"c":0}`.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("not JSON: undefined");
  return text;
}
