import fc from "fast-check";
import { z } from "../../../shared/contract/index.ts";

/** So long a list is at most, where the schema lets it be longer: what is beyond only takes time. */
const longestList = 3;

type Def = z.core.$ZodTypes["_zod"]["def"];
/** A text or a number of a kind of its own. */
type Formatted = { type: string; format?: string };
type Check = {
  check: string;
  format?: string;
  pattern?: RegExp;
  value?: number | bigint;
  minimum?: number;
  maximum?: number;
};

/**
 * Values that a schema of the contract takes, near enough: what it checks across fields is left to chance. `words` stand in for its
 * free texts now and then, so that ids are hit. Throws on a kind of schema that the contract did not use before: it is to be added
 * here, so that nothing new goes untried.
 */
export function arbitraryOf(schema: z.core.$ZodType, words: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const def: Def = (schema as z.core.$ZodTypes)._zod.def;
  const inner = (one: z.core.$ZodType) => arbitraryOf(one, words);
  const checks = (def.checks ?? []).map(({ _zod }) => _zod.def as Check);
  switch (def.type) {
    case "object":
      return objectOf(def, inner);
    case "array": {
      const { least, most } = sizes(checks);
      const maxLength = Math.max(least, Math.min(most, longestList));
      return fc.array(inner(def.element), { minLength: least, maxLength });
    }
    case "tuple":
      return fc.tuple(...def.items.map(inner));
    case "record":
      return fc.dictionary(keysOf(inner(def.keyType)), inner(def.valueType), { maxKeys: longestList });
    case "union":
      return fc.oneof(...def.options.map(inner));
    case "optional":
      return fc.option(inner(def.innerType), { nil: undefined });
    case "nullable":
      return fc.option(inner(def.innerType), { nil: null });
    case "enum":
      return fc.constantFrom(...Object.values(def.entries));
    case "literal":
      return fc.constantFrom(...def.values);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "undefined":
      return fc.constant(undefined);
    case "string":
      return textOf(def, checks, words);
    case "number":
      return numberOf(def, checks);
    default:
      throw new Error(`no values are made for a schema of kind ${def.type}: add it to test/prove/fuzz/arbitraryOf.ts`);
  }
}

function objectOf({ shape }: z.core.$ZodObjectDef, inner: (one: z.core.$ZodType) => fc.Arbitrary<unknown>) {
  const fields = Object.entries(shape);
  const requiredKeys = fields.filter(([, one]) => one._zod.optin !== "optional").map(([name]) => name);
  return fc.record(Object.fromEntries(fields.map(([name, one]) => [name, inner(one)])), { requiredKeys });
}

const keysOf = (keys: fc.Arbitrary<unknown>) => keys.map(String);

function sizes(checks: readonly Check[]): { least: number; most: number } {
  let [least, most] = [0, Number.POSITIVE_INFINITY];
  for (const { check, minimum, maximum } of checks) {
    if (check === "min_length") least = Math.max(least, minimum!);
    if (check === "max_length") most = Math.min(most, maximum!);
  }
  return { least, most };
}

const day = fc
  .date({ min: new Date("1890-01-01T00:00:00Z"), max: new Date("2210-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function textOf(def: Formatted, checks: readonly Check[], words: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const { least, most } = sizes(checks);
  const fits = (text: string) => text.length >= least && text.length <= most;
  const pattern = checks.find(({ check }) => check === "string_format")?.pattern;
  if (pattern !== undefined) return fc.oneof(fc.stringMatching(pattern), words);
  switch (def.format) {
    case undefined: {
      const free = fc.string({ unit: "grapheme", minLength: least, maxLength: Math.min(most, least + 40) });
      return fc.oneof({ weight: 3, arbitrary: words.filter(fits) }, { weight: 1, arbitrary: free });
    }
    case "uuid":
      return fc.uuid({ version: 4 });
    case "date":
      return day;
    default:
      throw new Error(`no texts are made for the format ${def.format}: add it to test/prove/fuzz/arbitraryOf.ts`);
  }
}

function numberOf(def: Formatted, checks: readonly Check[]): fc.Arbitrary<number> {
  let [min, max] = [-1e15, 1e15];
  for (const { check, value } of checks) {
    if (check === "greater_than") min = Math.max(min, Number(value));
    if (check === "less_than") max = Math.min(max, Number(value));
  }
  if (def.format === "safeint")
    return fc.oneof(fc.integer({ min, max: Math.min(max, min + 12) }), fc.integer({ min, max }));
  if (def.format !== undefined)
    throw new Error(`no numbers are made for the format ${def.format}: add it to test/prove/fuzz/arbitraryOf.ts`);
  return fc.double({ min, max, noNaN: true });
}
