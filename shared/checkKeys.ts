import { checkKey, findKey } from "./allocation/index.ts";
import { caseFileSchema, readAs, refuse } from "./contract/index.ts";
import type { CaseFile, Issue, KeyChoice, Result } from "./model/index.ts";

/** Reads keys for a case that has passed `checkCase` with others: refused for what `checkCase` would refuse the case with them for. */
export function checkKeys(measures: CaseFile["measures"], json: unknown): Result<CaseFile["keys"]> {
  const read = readAs(caseFileSchema.shape.keys, json, "/keys");
  if (!read.ok) return read;
  const issues = keyIssues(measures, read.value);
  return issues.length === 0 ? read : refuse(issues);
}

/**
 * What the shape of the keys that were considered cannot say: one named twice (by id and version), one not in the catalogue, all of
 * `checkKey`, and that no key of the case is shared by all measures, so that no other could take its place.
 */
export function consideredIssues({ keys, decisions }: CaseFile): Issue[] {
  const { keysConsidered = [] } = decisions;
  const at = "/decisions/keysConsidered";
  const apart = keysConsidered.length > 0 && keys.length > 0 && keys.every(({ measure }) => measure !== "*");
  const named = keysConsidered.map(({ id, version }) => `${id} ${version}`);
  return [
    ...(apart ? [{ path: at, code: "key-for-all-missing" as const, facts: {} }] : []),
    ...named.flatMap((id, i): Issue[] =>
      named.indexOf(id) < i ? [{ path: `${at}/${i}`, code: "invalid", facts: { reason: "twice", id } }] : [],
    ),
    ...keysConsidered.flatMap((key, i) => choiceIssues(key, `${at}/${i}`)),
  ];
}

function choiceIssues(key: KeyChoice["key"], path: string): Issue[] {
  if ("layers" in key) return checkKey(key, path);
  const { id, version } = key;
  return findKey(id, version) === undefined ? [{ path, code: "key-not-found", facts: { id, version } }] : [];
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
      ...choiceIssues(key, `${at}/key`),
    ];
  });
  return [...twice, ...each];
}
