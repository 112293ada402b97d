import type { Check, CheckReasonCode, CheckRule, Finding } from "../../model/index.ts";
import { check } from "../check.ts";
import { type CheckedMeasure, type CheckedUnits, idsWhere, said } from "../checked.ts";

/** What boards and ministries have said of keys, each with its decision (definitions 28 and 29): the law's own findings, read on this roll. */
export function practice(measures: readonly CheckedMeasure[], units: CheckedUnits): Check[] {
  return [
    fromFindings(measures, "separable-works", "r-sep", {
      yes: "separable-not-charged-apart",
      no: "separable-charged-apart",
      unknown: "separable-not-told",
      none: "separable-charged-apart",
    }),
    erosionKey(measures),
    fromFindings(measures, "erosion-range", "r-erosion-range", {
      yes: "erosion-range-rejected",
      no: "erosion-range-kept",
      unknown: "erosion-range-not-told",
      none: "no-erosion",
    }),
    dutyForAll(measures, units),
    lineOwners(measures, units),
  ];
}

interface Codes {
  yes: CheckReasonCode;
  no: CheckReasonCode;
  unknown: CheckReasonCode;
  /** No measure is one that the decision speaks of. */
  none: CheckReasonCode;
}

/** A finding `yes` is what the decision rejected. */
function fromFindings(measures: readonly CheckedMeasure[], rule: CheckRule, provision: string, codes: Codes): Check {
  const found = findingsOf(measures, provision);
  const where = (outcome: (one: Finding["outcome"]) => boolean) =>
    [...new Set(found.filter(({ finding }) => outcome(finding.outcome)).map(({ measure }) => measure))].join(", ");
  const rejected = where((one) => one === "yes");
  if (rejected !== "") return check(rule, "fail", codes.yes, { measures: rejected, provision });
  const open = where((one) => one === "unknown" || one === "cannot-decide");
  if (open !== "") return check(rule, "cannot-tell", codes.unknown, { measures: open, provision });
  return check(rule, "pass", found.length === 0 ? codes.none : codes.no, { provision });
}

const findingsOf = (measures: readonly CheckedMeasure[], provision: string) =>
  measures.flatMap(({ id, findings }) =>
    findings.filter((finding) => finding.provision === provision).map((finding) => ({ measure: id, finding })),
  );

/** R-NO-FLAT-UNIT: on an erosion coast property value or length of coast must enter the key (Gl. Skagen, from press). */
function erosionKey(measures: readonly CheckedMeasure[]): Check {
  const rule = "value-or-coast-on-erosion";
  const provision = "r-no-flat-unit";
  const erosion = measures.filter(({ findings }) => findings.some((finding) => finding.provision === provision));
  const neither = erosion.filter(({ keyBasis }) => keyBasis !== "property-value" && keyBasis !== "coast-length");
  if (neither.length > 0)
    return check(rule, "fail", "neither-value-nor-coast", {
      measures: neither.map(({ id }) => id).join(", "),
      provision,
    });
  return check(rule, "pass", erosion.length === 0 ? "no-erosion" : "value-or-coast-used", { provision });
}

/** R-UNIFORM: a duty for all stood where all had a risk that is not slight (Sakskøbing). Equal amounts are not stated. */
function dutyForAll(measures: readonly CheckedMeasure[], { ids, oere, yearlyChanceOfWater }: CheckedUnits): Check {
  const rule = "duty-for-all";
  const provision = "r-uniform";
  if (findingsOf(measures, provision).length === 0) return check(rule, "pass", "no-duty-asked", { provision });
  const paying = (of: (chance: number) => boolean) => idsWhere(ids, (i) => oere[i]! > 0 && of(yearlyChanceOfWater[i]!));
  const without = paying((chance) => chance === 0);
  if (without.length > 0)
    return check(rule, "cannot-tell", "some-pay-without-risk", { units: without.length, provision }, without);
  const unknown = paying(Number.isNaN);
  return unknown.length > 0
    ? check(rule, "cannot-tell", "risk-not-known", { units: unknown.length, provision }, unknown)
    : check(rule, "pass", "all-have-a-risk", { units: paying(() => true).length, provision });
}

/** R-UTILITIES: line owners won against a key that made them pay most (Bogense; reasons not seen): a warning only. */
function lineOwners(measures: readonly CheckedMeasure[], { ids, oere, lineOwner }: CheckedUnits): Check {
  const rule = "line-owners-not-most";
  const provision = "r-utilities";
  if (findingsOf(measures, provision).some(({ finding }) => finding.outcome === "yes"))
    return check(rule, "fail", "line-owners-pay-the-most", { provision });
  const untold = lineOwner.reduce((count, one) => (one === said.nothing ? count + 1 : count), 0);
  if (untold === ids.length) return check(rule, "cannot-tell", "owners-not-known", { provision });
  let [most, mostOfOthers] = [0, 0];
  for (let i = 0; i < ids.length; i++) {
    if (lineOwner[i] === said.yes) most = Math.max(most, oere[i]!);
    else mostOfOthers = Math.max(mostOfOthers, oere[i]!);
  }
  if (most > mostOfOthers)
    return check(
      rule,
      "fail",
      "line-owners-pay-the-most",
      { provision },
      idsWhere(ids, (i) => lineOwner[i] === said.yes),
    );
  return untold > 0
    ? check(rule, "cannot-tell", "owners-not-known", { units: untold, provision })
    : check(rule, "pass", "line-owners-not-most", { provision });
}
