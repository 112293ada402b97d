import type { Check } from "../../model/index.ts";
import { check, roundingOere } from "../check.ts";
import { type Alike, alike } from "./alike.ts";
import type { ComparedUnits } from "./compared.ts";
import { rising } from "./rising.ts";

/**
 * More risk or more value never pays less, all else equal, to one øre (definition 22): among units that are alike in all that the key
 * read but one of chance, value and avoided damage, the amounts never fall as that one rises. Units as the key weighs them; those that
 * the council has relieved are left out.
 */
export function morePaysMore(found: readonly PayingLess[], units: number): Check {
  const rule = "more-never-pays-less";
  const wrong = new Set(found.flatMap(({ less }) => less));
  if (wrong.size > 0) return check(rule, "fail", "more-pays-less", { units: wrong.size }, [...wrong]);
  return found.some(({ compared }) => compared)
    ? check(rule, "pass", "more-never-pays-less", { units })
    : check(rule, "cannot-tell", "nobody-differs-in-one", { units });
}

export interface PayingLess {
  /** The parcels that pay less than one with less. */
  less: string[];
  /** Whether any two differ in one thing only. */
  compared: boolean;
}

export function payingLess({ oere, relieved, parcelsOf, read, byRead, watched }: ComparedUnits): PayingLess {
  const columns = [...new Set([...read, ...watched])];
  // Those that are alike in everything are one kind, with the most that one of them pays.
  const allDiffer = byRead.first.length === oere.length;
  const { kind, first } = allDiffer ? byRead : alike(columns, oere.length);
  const mostOfKind = new Float64Array(first.length);
  for (let i = 0; i < oere.length; i++) mostOfKind[kind[i]!] = Math.max(mostOfKind[kind[i]!]!, oere[i]!);

  const less = new Uint8Array(oere.length);
  let compared = false;
  for (const fact of watched) {
    if (allDiffer && !read.some(({ name }) => name === fact.name)) continue;
    const group = alike(
      columns.filter(({ name }) => name !== fact.name),
      first,
    );
    // Known, not relieved, and with somebody to be held against; each kind of a group has a value of its own.
    const shared = sharedGroups(group);
    const own = new Float64Array(first.length).fill(Number.NaN);
    for (let k = 0; k < own.length; k++) {
      if (shared[group.kind[k]!] === 1 && relieved[first[k]!] === 0) own[k] = fact.values[first[k]!]!;
    }
    // One walk upwards passes the kinds of every group in order.
    const mostBelow = new Float64Array(group.first.length).fill(Number.NEGATIVE_INFINITY);
    const leastAllowed = new Float64Array(first.length).fill(Number.NEGATIVE_INFINITY);
    const order = rising(own);
    for (let n = 0; n < order.length; n++) {
      const k = order[n]!;
      const g = group.kind[k]!;
      const below = mostBelow[g]!;
      if (below > Number.NEGATIVE_INFINITY) compared = true;
      leastAllowed[k] = below - roundingOere;
      if (mostOfKind[k]! > below) mostBelow[g] = mostOfKind[k]!;
    }
    if (order.length > 0) for (let i = 0; i < oere.length; i++) if (oere[i]! < leastAllowed[kind[i]!]!) less[i] = 1;
  }
  return { less: parcelsOf(less), compared };
}

/** 1: the group has more than one. */
function sharedGroups({ kind, first }: Alike): Uint8Array {
  const members = new Uint8Array(first.length);
  for (let k = 0; k < kind.length; k++) if (members[kind[k]!]! < 2) members[kind[k]!]! += 1;
  return members.map((count) => (count > 1 ? 1 : 0));
}
