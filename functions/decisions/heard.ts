import { refuse } from "../../shared/contract/index.ts";
import type { FrozenDecision, Result } from "../../shared/model/index.ts";
import type { CaseKey } from "../adapters/index.ts";
import type { DecisionsPorts } from "./ports.ts";

/** The hearing that a decision follows, as it stands now; null: none. Issue: `hearing-not-found`. */
export async function heardBefore(
  _ports: DecisionsPorts,
  _key: CaseKey,
  hearing: string | null,
): Promise<Result<{ sequence: number; heard: NonNullable<FrozenDecision["heard"]> } | null>> {
  if (hearing === null) return { ok: true, value: null };
  return refuse([{ path: "/hearing", code: "not-found", facts: { found: hearing } }]);
}
