import { computed, effect, signal } from "@preact/signals";
import type { CaseFile, Issue, Result } from "../../shared/model/index.ts";
import { newestOnly } from "../state/newest.ts";
import { ask, stopWorker } from "../state/worker/client.ts";
import type { Computed } from "../state/worker/jobs.ts";
import { theCase } from "./theCase.ts";

interface Sums {
  /** The case that the numbers are of. */
  of: CaseFile;
  result: Result<Computed>;
}

const newest = signal<Sums | null>(null);

/** The last roll that could be computed; null before the first and while the case is refused. */
export const sums = computed(() => {
  const found = newest.value;
  return found?.result.ok ? { of: found.of, ...found.result.value } : null;
});
/** Why the case on the page, as it stands, has no roll. */
export const refusal = computed((): readonly Issue[] =>
  newest.value === null || newest.value.result.ok ? [] : newest.value.result.issues,
);
/** The numbers on the page are of an older case; newer ones are on their way. */
export const stale = computed(() => theCase.value !== null && newest.value?.of !== theCase.value);
/** The worker failed: a bug, told as one. */
export const broken = signal(false);

type Ran = { result: Result<Computed> } | "stopped" | "broken";

async function run(sag: CaseFile): Promise<Ran> {
  try {
    return { result: await ask("calculate", { theCase: sag }) };
  } catch (error) {
    return error instanceof Error && error.message === "" ? "stopped" : "broken";
  }
}

const request = newestOnly(run, stopWorker, (ran: Ran, of: CaseFile) => {
  broken.value = ran === "broken";
  if (typeof ran === "object") newest.value = { of, result: ran.result };
});

/** Computes the case whenever it changes; gives back how to stop. */
export function keepComputing(): () => void {
  return effect(() => {
    const sag = theCase.value;
    if (sag !== null) request(sag);
  });
}
