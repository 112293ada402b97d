import type { IsoDate, Oere } from "../../model/index.ts";
import { oere } from "../../money/index.ts";

/** More policies than Denmark has homes, shops and sheds. */
export const mostPolicies = 20_000_000;
/** 10,000 kr. a policy: dearer than most fire policies. */
export const mostOerePerPolicy = 1_000_000;

/**
 * What a fee or a surcharge on each fire policy brings in a year.
 *
 *   y = x · n
 *
 * x  øre per policy a year, whole; n  policies, whole
 * Nobody is taken to give up a policy for it. Throws `RangeError` on what is not whole, below zero, or above the bounds above.
 * Example: 10 kr. on 2.5 mio policies → 25 mio kr. a year.
 */
export function fromPolicies(perPolicyOere: Oere, policies: number): Oere {
  within("policies", policies, mostPolicies);
  within("øre per policy", perPolicyOere, mostOerePerPolicy);
  return oere(perPolicyOere * policies);
}

function within(what: string, found: number, most: number): void {
  if (!(Number.isSafeInteger(found) && found >= 0 && found <= most))
    throw new RangeError(`${what}: ${found} is not a whole number from 0 to ${most}`);
}

/** What each fire policy pays a year to the pools, by law. */
export interface PoolFee {
  floodOere: Oere;
  windfallOere: Oere;
  /** The flood fee may be raised to this until the pool holds 500 mio kr. */
  mostFloodOere: Oere;
  provision: string;
  /** Seen in force from the first to the last of these days; not known outside. */
  seen: { from: IsoDate; to: IsoDate };
}

/** Naturskadeloven § 24, stk. 3: LBK 281 of 16 April 2018, and the authority's page of 2022 or later, which has no date. */
export const poolFee: PoolFee = {
  floodOere: oere(3_000),
  windfallOere: oere(1_000),
  mostFloodOere: oere(5_000),
  provision: "nsl-24-3",
  seen: { from: "2018-04-16", to: "2022-01-01" },
};

/** The fee on a day; null: no source shows it on that day. Example: 15 January 2020 → 30 + 10 kr.; 2010 → null. */
export function poolFeeOn(day: IsoDate): PoolFee | null {
  return day >= poolFee.seen.from && day <= poolFee.seen.to ? poolFee : null;
}
