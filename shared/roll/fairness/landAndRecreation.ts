import type { Check, UnitResult } from "../../model/index.ts";
import { check } from "../check.ts";
import type { MeasureLine, UnitLine } from "../lines.ts";

/** Who only gives land pays nothing (definition 21); recreation is left out of what owners pay (definition 28). */
export function landAndRecreation(
  measures: readonly MeasureLine[],
  lines: readonly UnitLine[],
  units: readonly UnitResult[],
): Check[] {
  return [landGivers(lines, units), recreation(measures)];
}

/** Follows from § 9 a where there is no benefit; else it is our own rule (definition 21). */
function landGivers(lines: readonly UnitLine[], units: readonly UnitResult[]): Check {
  const rule = "land-givers-pay-nothing";
  const giving = new Set(lines.filter(({ parcel }) => parcel.givesLand === true).map(({ parcel }) => parcel.id));
  const told = lines.some(({ parcel }) => parcel.givesLand !== undefined);
  const paying = units.filter(({ id, oere }) => giving.has(id) && oere > 0);
  const without = paying
    .filter(({ benefitPvOere }) => benefitPvOere !== null && benefitPvOere <= 0)
    .map(({ id }) => id);
  if (without.length > 0) return check(rule, "fail", "land-givers-pay", { units: without.length }, without);
  const unknown = paying.filter(({ benefitPvOere }) => benefitPvOere === null).map(({ id }) => id);
  if (unknown.length > 0)
    return check(rule, "cannot-tell", "land-givers-gain-not-known", { units: unknown.length }, unknown);
  return told
    ? check(rule, "pass", "land-givers-pay-nothing", { units: giving.size })
    : check(rule, "cannot-tell", "land-givers-not-told");
}

function recreation(measures: readonly MeasureLine[]): Check {
  const rule = "recreation-not-charged";
  const provision = "rekreation";
  const charged = measures
    .filter(({ kind, ownersOere }) => kind === "recreation" && ownersOere > 0)
    .map(({ id }) => id);
  if (charged.length > 0)
    return check(rule, "fail", "recreation-is-charged", { measures: charged.join(", "), provision });
  const found = measures.map(({ id, findings, ownersOere }) => ({
    id,
    ownersOere,
    outcome: findings.find((finding) => finding.provision === provision)?.outcome,
  }));
  const part = found.filter(({ outcome, ownersOere }) => outcome === "yes" && ownersOere > 0).map(({ id }) => id);
  if (part.length > 0)
    return check(rule, "cannot-tell", "recreation-in-works", { measures: part.join(", "), provision });
  const open = found.filter(({ outcome, ownersOere }) => outcome === "unknown" && ownersOere > 0).map(({ id }) => id);
  return open.length > 0
    ? check(rule, "cannot-tell", "recreation-not-told", { measures: open.join(", "), provision })
    : check(rule, "pass", "no-recreation-charged", { provision });
}
