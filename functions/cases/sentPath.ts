import type { CaseFile, Change, Issue } from "../../shared/model/index.ts";

/**
 * An issue of the changed case, told at its place in what the client sent. What went wrong elsewhere in the case because of
 * the change is told at the change, with the place in the case as a fact.
 * Example: `/measures/3/cost/worksOere` → `/change/measure/cost/worksOere`.
 */
export function inWhatWasSent({ path, code, facts }: Issue, change: Change, changed: CaseFile): Issue {
  const [, field = "", index = "", ...rest] = path.split("/");
  const sent =
    change.type === "fields-set"
      ? field in change.fields
        ? `/change/fields${path}`
        : null
      : change.type === "measure-set" && field === "measures" && changed.measures[Number(index)] === change.measure
        ? ["/change/measure", ...rest].join("/")
        : null;
  return sent === null ? { path: "/change", code, facts: { ...facts, at: path } } : { path: sent, code, facts };
}
