import type { MethodTopic } from "./entry.ts";
import { methodOfPaying } from "./paying.ts";
import { methodOfRisk } from "./risk.ts";
import { methodOfSharing } from "./sharing.ts";

export type { MethodEntry, MethodTopic, MethodWords } from "./entry.ts";

/** The formulas of the chain in its order. `test/golden/method.test.ts` works each example out with the code that computes a case. */
export const method: readonly MethodTopic[] = [methodOfRisk, methodOfSharing, methodOfPaying];
