import { sha256Hex } from "./formats/sha256Hex.ts";

/** The id of the run of a case that was started with an `Idempotency-Key`: the same key for the same case is the same run. */
export const runIdOf = (caseId: string, key: string): string => sha256Hex(`${caseId} ${key}`).slice(0, 32);
