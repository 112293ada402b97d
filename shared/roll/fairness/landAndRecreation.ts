import type { Check } from "../../model/index.ts";
import { check } from "../check.ts";
import { type CheckedMeasure, type CheckedUnits, idsWhere, said } from "../checked.ts";

/** Who only gives land pays nothing (definition 21); recreation is left out of what owners pay (definition 28). */
export function landAndRecreation(measures: readonly CheckedMeasure[], units: CheckedUnits): Check[] {
  return [landGivers(units), recreation(measures)];
}

/** Follows from § 9 a where there is no benefit; else it is our own rule (definition 21). */
function landGivers({ ids, oere, benefitPvOere, givesLand }: CheckedUnits): Check {
  const rule = "land-givers-pay-nothing";
  const paying = (i: number) => givesLand[i] === said.yes && oere[i]! > 0;
  const without = idsWhere(ids, (i) => paying(i) && benefitPvOere[i]! <= 0);
  if (without.length > 0) return check(rule, "fail", "land-givers-pay", { units: without.length }, without);
  const unknown = idsWhere(ids, (i) => paying(i) && Number.isNaN(benefitPvOere[i]));
  if (unknown.length > 0)
    return check(rule, "cannot-tell", "land-givers-gain-not-known", { units: unknown.length }, unknown);
  return givesLand.some((one) => one !== said.nothing)
    ? check(rule, "pass", "land-givers-pay-nothing", { units: givesLand.filter((one) => one === said.yes).length })
    : check(rule, "cannot-tell", "land-givers-not-told");
}

function recreation(measures: readonly CheckedMeasure[]): Check {
  const rule = "recreation-not-charged";
  const provision = "rekreation";
  const charged = measures
    .filter(({ kind, ownersOere }) => kind === "recreation" && ownersOere > 0)
    .map(({ id }) => id);
  if (charged.length > 0)
    return check(rule, "fail", "recreation-is-charged", { measures: charged.join(", "), provision });
  // Where a part of the cost is typed as recreation it is taken off before the owners are asked.
  const whole = measures.filter(({ grossOere, eligibleOere }) => !(eligibleOere < grossOere));
  const found = whole.map(({ id, findings, ownersOere }) => ({
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
