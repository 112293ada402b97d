import { signal } from "@preact/signals";
import type { Answer, objectionsDecideAll } from "../../shared/contract/index.ts";
import type { CaseFile, ChangeStep, Oere } from "../../shared/model/index.ts";
import { movedBetween, owedToday } from "../../shared/whyChanged.ts";
import { ask } from "../state/worker/client.ts";

export type SaidOfMany = Answer<typeof objectionsDecideAll>;

/** What many decisions moved on the roll, computed once for all of them. Null: none of them changed the case. */
export type Recomputed =
  | { is: "working" }
  | { is: "failed" }
  | { is: "done"; changes: number; moved: ChangeStep["moved"] }
  | null;

/** What came of the many answers that were decided last; null: nothing is to be told. */
export const batch = signal<{
  decided: number;
  refused: SaidOfMany["refused"];
  recomputed: Recomputed;
} | null>(null);

/** Tells what was done and what not, and then what it moved, from the case before to the case after. */
export async function tellBatch({ answers, refused }: SaidOfMany, before: CaseFile, after: CaseFile): Promise<void> {
  const changes = answers.filter(({ decided }) => decided?.caseSequence != null).length;
  const told = { decided: answers.length, refused };
  if (changes === 0) {
    batch.value = { ...told, recomputed: null };
    return;
  }
  const mine = { ...told, recomputed: { is: "working" } as const };
  batch.value = mine;
  // A case that others changed meanwhile was not fetched: what it moves is not these decisions' alone.
  const owed = before === after ? null : [await owedBy(before), await owedBy(after)];
  const [was, is] = owed ?? [null, null];
  // Others were decided meanwhile.
  if (batch.value !== mine) return;
  const recomputed: Recomputed =
    was == null || is == null ? { is: "failed" } : { is: "done", changes, moved: movedBetween(was, is) };
  batch.value = { ...told, recomputed };
}

async function owedBy(theCase: CaseFile): Promise<ReadonlyMap<string, Oere> | null> {
  const roll = await ask("calculate", { theCase, mark: 0 }).catch(() => null);
  return roll?.ok === true ? owedToday(roll.value.calculation) : null;
}
