import { batch, computed, effect, signal } from "@preact/signals";
import type { CaseFile, Issue, Result } from "../../shared/model/index.ts";
import type { SharesAlone } from "../../shared/sharesAlone.ts";
import { newestOnly } from "../state/newest.ts";
import { ask, jobsWaiting, stopWorker } from "../state/worker/client.ts";
import type { Computed } from "../state/worker/jobs.ts";
import { pulling, theCase } from "./theCase.ts";

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
const pulled = signal<{ of: CaseFile; shares: SharesAlone } | null>(null);
/** What the units of the last roll owe by a key that is being pulled, in the order of the roll; null: what the roll says. */
export const pulledShares = computed(() => {
  const [roll, now] = [sums.value, pulled.value];
  return roll !== null && now !== null && keysAlone(roll.of, now.of) ? now.shares : null;
});
/** Why the case on the page, as it stands, has no roll. */
export const refusal = computed((): readonly Issue[] =>
  newest.value === null || newest.value.result.ok ? [] : newest.value.result.issues,
);
/** The numbers on the page are of an older case; newer ones are on their way. */
export const stale = computed(() => theCase.value !== null && newest.value?.of !== theCase.value);
/** The worker failed: a bug, told as one. */
export const broken = signal(false);
/** Somebody stopped the sums of the case as it stands: none are on their way until they ask again, or change something. */
export const halted = signal(false);

/** Stops the sums that are under way. */
export function haltSums(): void {
  halted.value = true;
  stopWorker();
}

/** Computes the case as it stands, which was stopped. */
export function computeAgain(): void {
  const sag = theCase.peek();
  halted.value = false;
  if (sag !== null) request({ sag, held: false });
}

/** The case whose sums the worker can go on from, and its name there. */
let kept: { of: CaseFile; mark: number } | null = null;
let lastMark = 0;
let goesOn = false;

/** All but the keys is the same: the page changes a case only by making a new one, so what is the same object is the same. */
function keysAlone(one: CaseFile, other: CaseFile): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)] as (keyof CaseFile)[]);
  return [...names].every((name) => name === "keys" || one[name] === other[name]);
}

interface Asked {
  sag: CaseFile;
  /** By a slider that is still held: the shares alone will do. */
  held: boolean;
}

/** Goes on from the case that the worker has, where only the keys are new; null: it must begin anew. */
async function byKeys({ sag, held }: Asked): Promise<Ran | null> {
  if (kept === null || !keysAlone(kept.of, sag)) return null;
  const asked = { mark: kept.mark, keys: sag.keys };
  goesOn = true;
  try {
    if (held) {
      const shares = await ask("shares-alone", asked);
      return shares === null ? null : { shares };
    }
    const result = await ask("calculate-by-keys", asked);
    return result === null ? null : { result };
  } finally {
    goesOn = false;
  }
}

type Ran = { result: Result<Computed> } | { shares: Result<SharesAlone> } | "stopped" | "broken";

async function run(asked: Asked): Promise<Ran> {
  try {
    const found = await byKeys(asked);
    if (found !== null) return found;
    const mark = ++lastMark;
    const result = await ask("calculate", { theCase: asked.sag, mark });
    kept = { of: asked.sag, mark };
    return { result };
  } catch (error) {
    return error instanceof Error && error.message === "" ? "stopped" : "broken";
  }
}

/** What goes on from the kept case is soon done, unless it stands behind other jobs; to stop it would lose that case. */
function stopUnlessGoingOn(): void {
  if (!goesOn || jobsWaiting() > 1) stopWorker();
}

const request = newestOnly(
  run,
  stopUnlessGoingOn,
  (ran: Ran, { sag: of }: Asked) => {
    broken.value = ran === "broken";
    if (typeof ran === "string") return;
    batch(() => {
      if ("result" in ran) newest.value = { of, result: ran.result };
      pulled.value = "shares" in ran && ran.shares.ok ? { of, shares: ran.shares.value } : null;
    });
  },
  // Whoever pulls sees where it goes, though it has gone on.
  { evenLate: (ran) => typeof ran === "object" && "shares" in ran },
);

/** Takes numbers that were computed elsewhere: those of a large case, whose runs the server does. */
export function takeSums(of: CaseFile, computed: Computed): void {
  newest.value = { of, result: { ok: true, value: computed } };
}

/** Computes the case whenever it changes, but for a large one; gives back how to stop. */
export function keepComputing(): () => void {
  return effect(() => {
    const [sag, held] = [theCase.value, pulling.value];
    halted.value = false;
    if (sag !== null && sag.parcelsRef === undefined) request({ sag, held });
  });
}
