import type {
  Because,
  CarriedOver,
  CarriedUnit,
  Check,
  Oere,
  OwnerShare,
  ParcelChange,
  Payments,
} from "../model/index.ts";
import { oere, roundToOere, splitOere, sumOere } from "../money/index.ts";
import { check } from "./check.ts";

/** What is paid goes with what is owed, each amount by itself. */
const carriedPayments = ["atOnceOere", "feeOere", "perYearOere", "lastYearOere", "totalOere"] as const;
type CarriedPayment = (typeof carriedPayments)[number];

/** What one parcel owes at a time, whole øre. */
interface Holder {
  /** By measure. */
  of: ReadonlyMap<string, Oere>;
  pays: ReadonlyMap<CarriedPayment, Oere>;
  years: number;
  /** A year; null: who pays is not decided. */
  upkeep: Oere | null;
  /** Null: not known. */
  owners: OwnerShare[] | null;
  /** Parcels of the roll that it came of. */
  from: readonly string[];
  since: CarriedUnit["since"] | null;
}

/** A line of the roll, as far as it matters here. */
interface RollLine {
  id: string;
  measures: readonly { measure: string; oere: Oere }[];
  upkeepPerYearOere: Oere | null;
}

interface PaidLine extends RollLine {
  payments: Payments;
  ownerParts: OwnerShare[];
}

/** m² to whole mm², parts to whole millionths: weights. */
const weightScale = 1_000_000;

/**
 * Carries what the roll gave to parcels over to those that they have become, change by change as the days come.
 *
 *   new_j = Σ_from owed · w_j / Σw, measure by measure, whole øre by largest remainder, ties by parcel id
 *
 * w_j    m², registered area (rule `area`, after definition 15); or the agreed part (rule `parts`)
 * Payments and the upkeep a year go the same way, each amount by itself. Upkeep that is not decided for one of those it comes of is not known for what
 * takes it over; who takes none of it has none. Owners' parts go along where one parcel becomes one; else the new ones' are not known.
 * Nobody else's amount moves, and every measure's sum is what it was. Ours: no provision says it; the key itself is decided anew only
 * where the council decides it anew. docs/adr/0016-parcels-that-change.md, docs/adr/0025-upkeep-and-owners-of-changed-parcels.md. The changes
 * are ones that `checkParcelChanges` has passed.
 * Example: 100 øre on 600 and 300 m² → 67, 33; 40 and 60 øre merged → 100.
 */
export function carryOver(changes: readonly ParcelChange[], lines: readonly PaidLine[]): CarriedOver | null {
  if (changes.length === 0) return null;
  const holders = new Map<string, Holder>(
    lines.map(({ id, measures, payments, upkeepPerYearOere, ownerParts }) => [
      id,
      {
        ...{ upkeep: upkeepPerYearOere, owners: ownerParts },
        ...{ of: new Map(measures.map(({ measure, oere: part }) => [measure, part])), from: [id], since: null },
        ...{ pays: new Map(carriedPayments.map((part) => [part, payments[part]])), years: payments.years },
      },
    ]),
  );
  const log: CarriedOver["log"] = [];
  const ended = new Map<string, string>();
  for (const { on, from, to, rule, source } of inOrderOfDays(changes)) {
    const before = from.map((id) => ({ id, holder: holders.get(id) ?? outsideTheRoll }));
    for (const { id, holder } of before) {
      holders.delete(id);
      if (holder.since === null && holder !== outsideTheRoll) ended.set(id, on);
    }
    const claims = claimsOf(to, rule);
    const given = shared(
      before.map(({ holder }) => holder.of),
      claims,
    );
    const paying = shared(
      before.map(({ holder }) => holder.pays),
      claims,
    );
    const upkeeps = sharedUpkeep(
      before.map(({ holder }) => holder.upkeep),
      claims,
    );
    const owners = ownersAfter(
      before.map(({ holder }) => holder.owners),
      to.length,
    );
    const years = Math.max(...before.map(({ holder }) => holder.years));
    const origins = [...new Set(before.flatMap(({ holder }) => holder.from))].sort();
    for (const [i, { id }] of to.entries())
      holders.set(id, {
        ...{ of: given[i]!, pays: paying[i]!, years, upkeep: upkeeps[i]!, owners },
        ...{ from: origins, since: on },
      });
    log.push({
      ...{ on, rule, source },
      from: before.map(({ id, holder }) => ({ id, oere: sumOere(holder.of.values()) })),
      to: to.map(({ id }, i) => ({ id, oere: sumOere(given[i]!.values()) })),
    });
  }
  const units = [...holders].flatMap(([id, { of, pays, years, upkeep, owners, from, since }]): CarriedUnit[] => {
    if (since === null || from.length === 0) return [];
    const owed = sumOere(of.values());
    const measures = [...of].map(([measure, part]) => ({ measure, oere: part }));
    return [
      {
        ...{ id, oere: owed, measures, payments: paymentsOf(pays, years) },
        ...{ upkeepPerYearOere: upkeep, ownerParts: owners, from: [...from], since },
      },
    ];
  });
  return { units: units.sort(byId), ended: [...ended].map(([id, on]) => ({ id, on })).sort(byId), log };
}

/**
 * Whether those that have changed owe today, measure by measure, what the roll gave to what they were, and the same upkeep a year. Upkeep that is
 * not decided for one of them has no sum to hold against: then it must not be known today either.
 */
export function carriedOverBalances({ units, ended }: CarriedOver, lines: readonly RollLine[]): Check {
  const gone = new Set(ended.map(({ id }) => id));
  const old = lines.filter(({ id }) => gone.has(id));
  const before = ofMeasures(old);
  const now = ofMeasures(units);
  const wrong = [...new Set([...before.keys(), ...now.keys()])].filter((id) => before.get(id) !== now.get(id));
  const upkeep = upkeepOf(units);
  const facts: Because["facts"] = {
    ...{ units: units.length, ended: ended.length, oere: sumOere(units.map((unit) => unit.oere)) },
    ...{ upkeepOere: upkeep, ownersUnknown: units.filter(({ ownerParts }) => ownerParts === null).length },
  };
  if (wrong.length === 0 && upkeep === upkeepOf(old))
    return check("carried-over", "pass", "carried-over-balances", facts);
  return check("carried-over", "fail", "carried-over-differs", {
    ...{ ...facts, measures: wrong.join(", ") },
    upkeepDiffers: upkeep !== upkeepOf(old),
  });
}

/** A year; null: for one of them it is not decided who pays. */
function upkeepOf(of: readonly Pick<RollLine, "upkeepPerYearOere">[]): Oere | null {
  const known = of.flatMap(({ upkeepPerYearOere }) => upkeepPerYearOere ?? []);
  return known.length < of.length ? null : sumOere(known);
}

function ofMeasures(lines: readonly Pick<RollLine, "measures">[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { measures } of lines)
    for (const { measure, oere: part } of measures) sums.set(measure, (sums.get(measure) ?? 0) + part);
  return sums;
}

/** A parcel of the case that the area does not reach: it owes nothing. */
const outsideTheRoll: Holder = {
  ...{ of: new Map(), pays: new Map(), years: 0, upkeep: oere(0), owners: [] },
  ...{ from: [], since: null },
};

/** By day, and of one day as the case's own order of ids has it: the order of the list moves nothing. */
export function inOrderOfDays(changes: readonly ParcelChange[]): ParcelChange[] {
  const key = ({ on, from }: ParcelChange) => `${on} ${[...from].sort().join(" ")}`;
  return [...changes].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const claimsOf = (to: ParcelChange["to"], rule: ParcelChange["rule"]) =>
  to.map(({ id, registeredAreaM2, part }) => ({
    id,
    weight: Math.round((rule === "area" ? (registeredAreaM2 ?? 0) : (part ?? 0)) * weightScale),
  }));

/** What each of the new parcels takes over of each amount by name. */
function shared<Name extends string>(
  held: readonly ReadonlyMap<Name, Oere>[],
  claims: ReturnType<typeof claimsOf>,
): ReadonlyMap<Name, Oere>[] {
  const names = [...new Set(held.flatMap((amounts) => [...amounts.keys()]))];
  const given = claims.map(() => new Map<Name, Oere>());
  for (const name of names) {
    const sum = sumOere(held.map((amounts) => amounts.get(name) ?? oere(0)));
    const parts = splitOere(oere(Math.abs(sum)), claims);
    parts.forEach((part, i) => given[i]!.set(name, oere(Math.sign(sum) * part)));
  }
  return given;
}

/** Nobody takes over a part of what is not known, but who takes none of it. */
function sharedUpkeep(held: readonly (Oere | null)[], claims: ReturnType<typeof claimsOf>): (Oere | null)[] {
  const known = held.filter((amount) => amount !== null);
  if (known.length < held.length) return claims.map(({ weight }) => (weight === 0 ? oere(0) : null));
  return splitOere(sumOere(known), claims);
}

/** A parcel that becomes one other has the same owners and owes the same; of others it is not known, unless none had any. */
function ownersAfter(before: readonly (OwnerShare[] | null)[], into: number): OwnerShare[] | null {
  if (before.length === 1 && into === 1) return before[0]!;
  return before.every((owners) => owners?.length === 0) ? [] : null;
}

/** A month is a twelfth of a year, also of what is carried over. */
function paymentsOf(pays: Holder["pays"], years: number): Payments {
  const part = (name: CarriedPayment) => pays.get(name) ?? oere(0);
  const perYearOere = part("perYearOere");
  return {
    ...{ atOnceOere: part("atOnceOere"), feeOere: part("feeOere"), perYearOere, years },
    ...{
      perMonthOere: roundToOere(perYearOere / 12),
      lastYearOere: part("lastYearOere"),
      totalOere: part("totalOere"),
    },
  };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
