import { checkKey, findKey } from "./allocation/index.ts";
import { caseFileSchema, readAs, refuse } from "./contract/index.ts";
import type { CaseFile, Issue, Result } from "./model/index.ts";

/** Reads keys for a case that has passed `checkCase` with others: refused for what `checkCase` would refuse the case with them for. */
export function checkKeys(measures: CaseFile["measures"], json: unknown): Result<CaseFile["keys"]> {
  const read = readAs(caseFileSchema.shape.keys, json, "/keys");
  if (!read.ok) return read;
  const issues = keyIssues(measures, read.value);
  return issues.length === 0 ? read : refuse(issues);
}

/** What the shape of the keys of a case cannot say: a measure named twice or not there, a key not in the catalogue, and all of `checkKey`. */
export function keyIssues(measures: CaseFile["measures"], keys: CaseFile["keys"]): Issue[] {
  const twice = keys.flatMap(({ measure }, i): Issue[] =>
    keys.findIndex((other) => other.measure === measure) < i
      ? [{ path: `/keys/${i}/measure`, code: "invalid", facts: { reason: "twice", id: measure } }]
      : [],
  );
  const each = keys.flatMap(({ measure, key }, i): Issue[] => {
    const at = `/keys/${i}`;
    const known = measure === "*" || measures.some(({ id }) => id === measure);
    return [
      ...(known ? [] : [{ path: `${at}/measure`, code: "measure-not-found" as const, facts: { id: measure } }]),
      ...("layers" in key ? checkKey(key, `${at}/key`) : []),
      ...("layers" in key || findKey(key.id, key.version) !== undefined
        ? []
        : [{ path: `${at}/key`, code: "key-not-found" as const, facts: { id: key.id, version: key.version } }]),
    ];
  });
  return [...twice, ...each];
}
