import type { Check, CheckReasonCode, CheckRule } from "../model/index.ts";
import { oere, sumOere } from "../money/index.ts";
import { check } from "./check.ts";
import { type CheckedMeasure, type CheckedUnits, idsWhere } from "./checked.ts";
import { fairness } from "./fairness/index.ts";

/** All that a roll is tested against, each with what it found. A check that lacks a fact answers `cannot-tell`. */
export function checks(measures: readonly CheckedMeasure[], units: CheckedUnits): Check[] {
  return [
    everyOerePlaced(measures, units),
    rollInOrder(units),
    waterfallBalances(measures),
    payerDecided(measures),
    factsKnown(measures),
    lawChecked(measures),
    terrainKnown(units),
    noGainNoPay(units),
    paysLessThanGains(measures, units),
    ...fairness(measures, units),
  ];
}

const total = (amounts: Float64Array) => oere(amounts.reduce((sum, one) => sum + one, 0));

function everyOerePlaced(measures: readonly CheckedMeasure[], units: CheckedUnits): Check {
  const wrong = measures.filter(
    (measure) => total(measure.oere) + sumOere(measure.left.map((line) => line.oere)) !== measure.ownersOere,
  );
  return wrong.length === 0
    ? check("every-oere-placed", "pass", "every-oere-placed", {
        placedOere: total(units.oere),
        units: units.ids.length,
      })
    : check("every-oere-placed", "fail", "oere-not-placed", { measures: wrong.map(({ id }) => id).join(", ") });
}

function waterfallBalances(measures: readonly CheckedMeasure[]): Check {
  const wrong = measures.filter(
    ({ waterfall, grossOere, costLines }) =>
      sumOere(waterfall.filter(({ step }) => step !== "gross").map((line) => line.oere)) !== grossOere ||
      sumOere(costLines.map((line) => line.oere)) !== grossOere,
  );
  return wrong.length === 0
    ? check("waterfall-balances", "pass", "waterfall-balances", {
        grossOere: sumOere(measures.map((measure) => measure.grossOere)),
      })
    : check("waterfall-balances", "fail", "waterfall-does-not-balance", {
        measures: wrong.map(({ id }) => id).join(", "),
      });
}

function payerDecided(measures: readonly CheckedMeasure[]): Check {
  const open = measures.filter((measure) => !measure.payerKnown).map(({ id }) => id);
  return open.length === 0
    ? check("payer-decided", "pass", "payers-found", { measures: measures.length })
    : check("payer-decided", "cannot-tell", "payers-not-found", { measures: open.join(", ") });
}

function factsKnown(measures: readonly CheckedMeasure[]): Check {
  const missing = [
    ...new Set(
      measures.flatMap(({ findings }) =>
        findings.filter(({ topic }) => topic === "payer").flatMap((finding) => finding.missing),
      ),
    ),
  ].sort();
  return missing.length === 0
    ? check("facts-known", "pass", "no-fact-missing", {})
    : check("facts-known", "cannot-tell", "facts-missing", { missing: missing.join(", ") });
}

/** Whether a payer rests on a provision that nobody has read: what it says then is not known (design § 2.4). */
function lawChecked(measures: readonly CheckedMeasure[]): Check {
  const unread = measures.flatMap(({ findings, law }) =>
    findings
      .filter(({ topic, outcome, review }) => topic === "payer" && outcome !== "no" && review === "not-checked")
      .map(({ at, part: { source, effect } }) => {
        const governing = law.laws.find(({ part }) => part.source === source && part.effect === effect);
        return { at, act: governing?.title ?? null };
      }),
  );
  const named = (language: "da" | "en"): string =>
    [...new Set(unread.map(({ act, at }) => (act === null ? at : `${act[language]} ${at}`)))].join(", ");
  return unread.length === 0
    ? check("law-checked", "pass", "provisions-checked", {})
    : check("law-checked", "cannot-tell", "provisions-not-checked", { da: named("da"), en: named("en") });
}

function terrainKnown({ ids, terrainM }: CheckedUnits): Check {
  const without = idsWhere(ids, (i) => Number.isNaN(terrainM[i]));
  return without.length === 0
    ? check("terrain-known", "pass", "terrain-known", { units: ids.length })
    : check("terrain-known", "cannot-tell", "terrain-missing", { units: without.length }, without);
}

/** Lines in the order of their ids, amounts whole and not below zero: the same roll from any order of the case. */
function rollInOrder({ ids, oere: amounts }: CheckedUnits): Check {
  const wrong = idsWhere(
    ids,
    (i) => !Number.isSafeInteger(amounts[i]) || amounts[i]! < 0 || (i > 0 && ids[i - 1]! >= ids[i]!),
  );
  return wrong.length === 0
    ? check("roll-in-order", "pass", "roll-in-order", { units: ids.length })
    : check("roll-in-order", "fail", "roll-out-of-order", { units: wrong.length }, wrong);
}

function noGainNoPay({ ids, oere: amounts, benefitPvOere, noDamageValue }: CheckedUnits): Check {
  const unknown = (i: number) => Number.isNaN(benefitPvOere[i]) || (benefitPvOere[i]! <= 0 && noDamageValue[i] === 1);
  return amongPayers("no-gain-no-pay", ids, amounts, unknown, (i) => benefitPvOere[i]! <= 0, {
    fail: "some-pay-without-gain",
    pass: "all-payers-gain",
  });
}

/**
 * Share and its part of the upkeep ≤ benefit, present values. Our own test, on foreign and research basis: § 9 a sets no such limit
 * (definition 21).
 */
function paysLessThanGains(measures: readonly CheckedMeasure[], { ids, oere: amounts, benefitPvOere }: CheckedUnits) {
  const bears = new Float64Array(ids.length);
  for (const { oere: part, upkeepPvOere, ownersOere } of measures) {
    const withUpkeep = 1 + (ownersOere === 0 ? 0 : upkeepPvOere / ownersOere);
    for (let i = 0; i < bears.length; i++) bears[i]! += part[i]! * withUpkeep;
  }
  const unknown = (i: number) => Number.isNaN(benefitPvOere[i]);
  return amongPayers("pays-less-than-gains", ids, amounts, unknown, (i) => bears[i]! > benefitPvOere[i]!, {
    fail: "some-pay-more-than-they-gain",
    pass: "all-pay-less-than-they-gain",
  });
}

/** Fails with those who pay and are `wrong`, known ones only; cannot tell with those of whom it is not known. */
function amongPayers(
  rule: CheckRule,
  ids: readonly string[],
  amounts: Float64Array,
  unknown: (i: number) => boolean,
  wrong: (i: number) => boolean,
  code: { fail: CheckReasonCode; pass: CheckReasonCode },
): Check {
  const untold: string[] = [];
  const found: string[] = [];
  let paying = 0;
  for (let i = 0; i < ids.length; i++) {
    if (!(amounts[i]! > 0)) continue;
    paying++;
    if (unknown(i)) untold.push(ids[i]!);
    else if (wrong(i)) found.push(ids[i]!);
  }
  if (found.length > 0)
    return check(rule, "fail", code.fail, { units: found.length, untold: untold.length, paying }, found);
  if (untold.length > 0)
    return check(rule, "cannot-tell", "gain-cannot-be-told", { units: untold.length, paying }, untold);
  return check(rule, "pass", code.pass, { paying });
}
