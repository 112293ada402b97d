import type { IsoDate, Provision } from "../model/index.ts";

/** Whether a provision is in force on a day: `unknown` where no source tells of that day. */
export type InForce = "yes" | "no" | "unknown";

/**
 * In force between its known ends and its first and last witness (design § 2.4); outside them not known, and outside a known
 * end not in force. Nothing falls back to the nearest day. ISO dates compare as text.
 * Example: from 2018-09-01, witnessed on 2026-11-23: `no` on 2018-08-31, `yes` on 2018-09-01, `unknown` on 2026-11-24.
 */
export function inForceOn({ inForce: { from, to }, witnessed }: Provision, day: IsoDate): InForce {
  if (from !== null && day < from) return "no";
  if (to !== null && day > to) return "no";
  let first = from;
  let last = to;
  for (const { on } of witnessed) {
    if (from === null && (first === null || on < first)) first = on;
    if (to === null && (last === null || on > last)) last = on;
  }
  return first !== null && last !== null && day >= first && day <= last ? "yes" : "unknown";
}
