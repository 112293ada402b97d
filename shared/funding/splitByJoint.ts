import type { Part, Result, Split } from "../model/index.ts";
import { shareJointCost } from "./joint/index.ts";

/** How a part is named among the parties of joint costs. */
export const partyOf = ({ source, effect }: Part): string => `${source}/${effect}`;

/**
 * A split with its shares: as typed, or as its joint costs give them. Issues: those of `shareJointCost`.
 * Example: two waters of 30 and 20, together 40, by Shapley → 0.625 and 0.375.
 */
export function splitByJoint(split: Split, parts: readonly Part[], path: string): Result<Split> {
  const { joint } = split;
  if (joint === undefined) return { ok: true, value: split };
  const found = shareJointCost(joint, `${path}/joint`);
  if (!found.ok) return found;
  const { kroner, totalKroner } = found.value;
  const ids = joint.parties.map(({ id }) => id);
  const shares = parts.map((part) => {
    const paid = kroner[ids.indexOf(partyOf(part))] ?? 0;
    return { source: part.source, effect: part.effect, share: totalKroner === 0 ? 0 : paid / totalKroner };
  });
  return { ok: true, value: { ...split, shares } };
}
