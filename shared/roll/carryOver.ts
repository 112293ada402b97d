import type { CarriedOver, CarriedUnit, Check, Oere, ParcelChange, Payments } from "../model/index.ts";
import { oere, splitOere, sumOere } from "../money/index.ts";
import { check } from "./check.ts";

/** What one parcel owes at a time: of each measure, whole øre. */
interface Holder {
  of: ReadonlyMap<string, Oere>;
  /** Parcels of the roll that it came of. */
  from: readonly string[];
  since: CarriedUnit["since"] | null;
}

/** A line of the roll, as far as it matters here. */
interface RollLine {
  id: string;
  measures: readonly { measure: string; oere: Oere }[];
}

/** m² to whole mm², parts to whole millionths: weights. */
const weightScale = 1_000_000;

/**
 * Carries what the roll gave to parcels over to those that they have become, change by change as the days come.
 *
 *   new_j = Σ_from owed · w_j / Σw, measure by measure, whole øre by largest remainder, ties by parcel id
 *
 * w_j    m², registered area (rule `area`, after definition 15); or the agreed part (rule `parts`)
 * Nobody else's amount moves, and every measure's sum is what it was. Ours: no provision says it; the key itself is decided anew only
 * where the council decides it anew. docs/adr/0016-parcels-that-change.md. The changes are ones that `checkParcelChanges` has passed.
 * Example: 100 øre on 600 and 300 m² → 67, 33; 40 and 60 øre merged → 100.
 */
export function carryOver(
  changes: readonly ParcelChange[],
  lines: readonly RollLine[],
  payOver: (owed: Oere) => Payments,
): CarriedOver | null {
  if (changes.length === 0) return null;
  const holders = new Map<string, Holder>(
    lines.map(({ id, measures }) => [
      id,
      { of: new Map(measures.map(({ measure, oere: part }) => [measure, part])), from: [id], since: null },
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
    const given = shared(
      before.map(({ holder }) => holder),
      to,
      rule,
    );
    const origins = [...new Set(before.flatMap(({ holder }) => holder.from))].sort();
    for (const [i, { id }] of to.entries()) holders.set(id, { of: given[i]!, from: origins, since: on });
    log.push({
      ...{ on, rule, source },
      from: before.map(({ id, holder }) => ({ id, oere: sumOere(holder.of.values()) })),
      to: to.map(({ id }, i) => ({ id, oere: sumOere(given[i]!.values()) })),
    });
  }
  const units = [...holders].flatMap(([id, { of, from, since }]): CarriedUnit[] => {
    if (since === null || from.length === 0) return [];
    const owed = sumOere(of.values());
    const measures = [...of].map(([measure, part]) => ({ measure, oere: part }));
    return [{ id, oere: owed, measures, payments: payOver(owed), from: [...from], since }];
  });
  return { units: units.sort(byId), ended: [...ended].map(([id, on]) => ({ id, on })).sort(byId), log };
}

/** Whether those that have changed owe today, measure by measure, what the roll gave to what they were. */
export function carriedOverBalances({ units, ended }: CarriedOver, lines: readonly RollLine[]): Check {
  const gone = new Set(ended.map(({ id }) => id));
  const before = ofMeasures(lines.filter(({ id }) => gone.has(id)));
  const now = ofMeasures(units);
  const wrong = [...new Set([...before.keys(), ...now.keys()])].filter((id) => before.get(id) !== now.get(id));
  const facts = { units: units.length, ended: ended.length, oere: sumOere(units.map((unit) => unit.oere)) };
  return wrong.length === 0
    ? check("carried-over", "pass", "carried-over-balances", facts)
    : check("carried-over", "fail", "carried-over-differs", { ...facts, measures: wrong.join(", ") });
}

function ofMeasures(lines: readonly Omit<RollLine, "id">[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { measures } of lines)
    for (const { measure, oere: part } of measures) sums.set(measure, (sums.get(measure) ?? 0) + part);
  return sums;
}

/** A parcel of the case that the area does not reach: it owes nothing. */
const outsideTheRoll: Holder = { of: new Map(), from: [], since: null };

/** By day, and of one day as the case's own order of ids has it: the order of the list moves nothing. */
export function inOrderOfDays(changes: readonly ParcelChange[]): ParcelChange[] {
  const key = ({ on, from }: ParcelChange) => `${on} ${[...from].sort().join(" ")}`;
  return [...changes].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What each of the new parcels owes of each measure. */
function shared(
  holders: readonly Holder[],
  to: ParcelChange["to"],
  rule: ParcelChange["rule"],
): ReadonlyMap<string, Oere>[] {
  const claims = to.map(({ id, registeredAreaM2, part }) => ({
    id,
    weight: Math.round((rule === "area" ? (registeredAreaM2 ?? 0) : (part ?? 0)) * weightScale),
  }));
  const measures = [...new Set(holders.flatMap(({ of }) => [...of.keys()]))];
  const given = to.map(() => new Map<string, Oere>());
  for (const measure of measures) {
    const owed = sumOere(holders.map(({ of }) => of.get(measure) ?? oere(0)));
    splitOere(owed, claims).forEach((part, i) => given[i]!.set(measure, part));
  }
  return given;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
