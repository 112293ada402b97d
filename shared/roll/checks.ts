import type { Check, UnitResult } from "../model/index.ts";
import { sumOere } from "../money/index.ts";
import { check } from "./check.ts";
import { fairness } from "./fairness/index.ts";
import type { MeasureLine, UnitLine } from "./lines.ts";

/** All that a roll is tested against, each with what it found. A check that lacks a fact answers `cannot-tell`. */
export function checks(
  measures: readonly MeasureLine[],
  lines: readonly UnitLine[],
  units: readonly UnitResult[],
): Check[] {
  return [
    everyOerePlaced(measures, units),
    rollInOrder(units),
    waterfallBalances(measures),
    payerDecided(measures),
    factsKnown(measures),
    lawChecked(measures),
    terrainKnown(units),
    noGainNoPay(lines, units),
    paysLessThanGains(measures, units),
    ...fairness(measures, lines, units),
  ];
}

function everyOerePlaced(measures: readonly MeasureLine[], units: readonly UnitResult[]): Check {
  const wrong = measures.filter((measure) => {
    const placed = sumOere(
      units.flatMap((unit) => unit.measures.filter((line) => line.measure === measure.id).map((line) => line.oere)),
    );
    return placed + sumOere(measure.left.map((line) => line.oere)) !== measure.ownersOere;
  });
  const placedOere = sumOere(units.map((unit) => unit.oere));
  return wrong.length === 0
    ? check("every-oere-placed", "pass", "every-oere-placed", { placedOere, units: units.length })
    : check("every-oere-placed", "fail", "oere-not-placed", { measures: wrong.map(({ id }) => id).join(", ") });
}

function waterfallBalances(measures: readonly MeasureLine[]): Check {
  const wrong = measures.filter(
    ({ waterfall, worksOere }) =>
      sumOere(waterfall.filter(({ step }) => step !== "gross").map((line) => line.oere)) !== worksOere,
  );
  return wrong.length === 0
    ? check("waterfall-balances", "pass", "waterfall-balances", {
        grossOere: sumOere(measures.map((measure) => measure.worksOere)),
      })
    : check("waterfall-balances", "fail", "waterfall-does-not-balance", {
        measures: wrong.map(({ id }) => id).join(", "),
      });
}

function payerDecided(measures: readonly MeasureLine[]): Check {
  const open = measures.filter((measure) => !measure.payerKnown).map(({ id }) => id);
  return open.length === 0
    ? check("payer-decided", "pass", "payers-found", { measures: measures.length })
    : check("payer-decided", "cannot-tell", "payers-not-found", { measures: open.join(", ") });
}

function factsKnown(measures: readonly MeasureLine[]): Check {
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
function lawChecked(measures: readonly MeasureLine[]): Check {
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

function terrainKnown(units: readonly UnitResult[]): Check {
  const without = units.filter((unit) => unit.terrainM === null).map(({ id }) => id);
  return without.length === 0
    ? check("terrain-known", "pass", "terrain-known", { units: units.length })
    : check("terrain-known", "cannot-tell", "terrain-missing", { units: without.length }, without);
}

function noGainNoPay(lines: readonly UnitLine[], units: readonly UnitResult[]): Check {
  const noValue = new Set(lines.filter((line) => line.noDamageValue).map(({ parcel }) => parcel.id));
  const paying = units.filter((unit) => unit.oere > 0);
  const without = paying
    .filter((unit) => unit.benefitPvOere !== null && unit.benefitPvOere <= 0 && !noValue.has(unit.id))
    .map(({ id }) => id);
  const untold = paying
    .filter((unit) => unit.benefitPvOere === null || (unit.benefitPvOere <= 0 && noValue.has(unit.id)))
    .map(({ id }) => id);
  if (without.length > 0)
    return check(
      "no-gain-no-pay",
      "fail",
      "some-pay-without-gain",
      { units: without.length, untold: untold.length, paying: paying.length },
      without,
    );
  if (untold.length > 0)
    return check(
      "no-gain-no-pay",
      "cannot-tell",
      "gain-cannot-be-told",
      { units: untold.length, paying: paying.length },
      untold,
    );
  return check("no-gain-no-pay", "pass", "all-payers-gain", { paying: paying.length });
}

/** Lines in the order of their ids, amounts whole and not below zero: the same roll from any order of the case. */
function rollInOrder(units: readonly UnitResult[]): Check {
  const wrong = units
    .filter(({ id, oere }, i) => !Number.isSafeInteger(oere) || oere < 0 || (i > 0 && units[i - 1]!.id >= id))
    .map(({ id }) => id);
  return wrong.length === 0
    ? check("roll-in-order", "pass", "roll-in-order", { units: units.length })
    : check("roll-in-order", "fail", "roll-out-of-order", { units: wrong.length }, wrong);
}

/**
 * Share and its part of the upkeep ≤ benefit, present values. Our own test, on foreign and research basis: § 9 a sets no such limit
 * (definition 21).
 */
function paysLessThanGains(measures: readonly MeasureLine[], units: readonly UnitResult[]): Check {
  const upkeep = new Map(
    measures.map(({ id, upkeepPvOere, ownersOere }) => [id, ownersOere === 0 ? 0 : upkeepPvOere / ownersOere]),
  );
  const bears = (unit: UnitResult) =>
    unit.measures.reduce((sum, { measure, oere }) => sum + oere * (1 + (upkeep.get(measure) ?? 0)), 0);
  const paying = units.filter((unit) => unit.oere > 0);
  const more = paying
    .filter((unit) => unit.benefitPvOere !== null && bears(unit) > unit.benefitPvOere)
    .map(({ id }) => id);
  const untold = paying.filter((unit) => unit.benefitPvOere === null).map(({ id }) => id);
  if (more.length > 0)
    return check(
      "pays-less-than-gains",
      "fail",
      "some-pay-more-than-they-gain",
      { units: more.length, untold: untold.length, paying: paying.length },
      more,
    );
  if (untold.length > 0)
    return check(
      "pays-less-than-gains",
      "cannot-tell",
      "gain-cannot-be-told",
      { units: untold.length, paying: paying.length },
      untold,
    );
  return check("pays-less-than-gains", "pass", "all-pay-less-than-they-gain", { paying: paying.length });
}
