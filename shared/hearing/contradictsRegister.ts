import type { ReceivedAnswer } from "../model/index.ts";

/**
 * Whether an answer says another thing of a fact than the register did when it came. A height of the floor stands in no register.
 * Example: 140 m² on the ground, where the case said 120 → true; where the case said nothing → false.
 */
export function contradictsRegister({
  correction,
  caseSaid,
}: Pick<ReceivedAnswer, "correction" | "caseSaid">): boolean {
  if (correction === null || caseSaid === null || correction.kind === "floor-level") return false;
  if (correction.kind === "use") return correction.useCode !== caseSaid;
  return "m2" in correction && correction.m2 !== caseSaid;
}
