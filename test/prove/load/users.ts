/** People who draw and compute at once: each with a case of their own, one call after the other, with a pause between as a hand makes it. */
import { setTimeout as pause } from "node:timers/promises";
import type { CaseFile } from "../../../shared/model/index.ts";
import { golden } from "../faults/acts.ts";
import { type Chance, chanceOf } from "../faults/chance.ts";

export type Call = "draw" | "read" | "classify" | "calculate" | "link" | "store";

/** What each user does next: of a hundred. */
const weights: [Call, number][] = [
  ["draw", 50],
  ["read", 18],
  ["classify", 16],
  ["calculate", 12],
  ["link", 4],
];

/** After so many changes a user begins another case: a log of thousands of strokes is another question. */
const changesACase = 40;

export interface Measured {
  /** Milliseconds of each answer, by call. */
  times: Map<Call, number[]>;
  /** Told to come again, with `Retry-After`; the user did. */
  busy: number;
  /** Whatever else is not as it should be. */
  errors: string[];
}

export const nothingMeasured = (): Measured => ({ times: new Map(), busy: 0, errors: [] });

export interface Driven {
  address: string;
  token: string;
  /** Users begin one by one over so long. */
  warmMs: number;
  /** Milliseconds between calls, on the average. */
  thinkMs: number;
  /** Where this moment's answers are noted. */
  measured: () => Measured;
  isOver: () => boolean;
}

interface Own {
  id: string;
  sequence: number;
}

/** One user, until it is over. */
export async function user(driven: Driven, seed: number): Promise<void> {
  const chance = chanceOf(seed);
  // Nobody begins in the same moment as all others.
  await pause(chance.next() * driven.warmMs);
  let own: Own | null = null;
  while (!driven.isOver()) {
    own = await act(driven, chance, own, seed);
    await pause(-Math.log(1 - chance.next()) * driven.thinkMs);
  }
}

async function act(driven: Driven, chance: Chance, own: Own | null, seed: number): Promise<Own | null> {
  if (own === null || own.sequence > changesACase) {
    const body = { eventId: crypto.randomUUID(), case: { ...golden, title: `Bruger ${seed}` } };
    return await call(driven, "store", "POST", "/v1/cases", body);
  }
  const what = drawn(chance);
  const at = `/v1/cases/${own.id}`;
  if (what === "draw") {
    const change = { type: "measure-set", measure: moved(chance) };
    const body = { eventId: crypto.randomUUID(), seenSequence: own.sequence, change };
    return (await call<Own>(driven, what, "PATCH", at, body)) ?? own;
  }
  if (what === "read") await call(driven, what, "GET", at);
  if (what === "classify") await call(driven, what, "POST", "/v1/classifications", classified);
  if (what === "calculate") await call(driven, what, "POST", "/v1/calculations", golden);
  if (what === "link") {
    const expires = new Date(Date.now() + 864e5 * 30).toISOString().slice(0, 10);
    const wanted = { kind: "group", parcels: null, showsAmounts: false, expires };
    await call(driven, what, "POST", `${at}/links`, wanted);
  }
  return own;
}

function drawn(chance: Chance): Call {
  let at = chance.next() * 100;
  for (const [call, weight] of weights) {
    if (at < weight) return call;
    at -= weight;
  }
  return "draw";
}

/** The dike, its line a little elsewhere. */
function moved(chance: Chance): CaseFile["measures"][number] {
  const [measure] = golden.measures;
  return { ...measure!, lifetimeYears: 20 + chance.whole(60) };
}

const classified = {
  lawAsOf: golden.lawAsOf,
  measures: golden.measures.map(({ id, kind, parts, facts }) => ({
    ...{ id, kind, facts },
    ...{
      sources: [...new Set(parts.map(({ source }) => source))],
      effects: [...new Set(parts.map(({ effect }) => effect))],
    },
  })),
};

/** A call until it is let in; null: it went wrong, and is noted. */
async function call<T>(driven: Driven, what: Call, method: string, path: string, body?: unknown): Promise<T | null> {
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${driven.token}` };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  for (;;) {
    const measured = driven.measured();
    const begun = performance.now();
    try {
      const answer = await fetch(driven.address + path, { method, headers, ...sent });
      const text = await answer.text();
      const wait = answer.headers.get("Retry-After");
      if ((answer.status === 503 || answer.status === 429) && wait !== null) {
        measured.busy++;
        await pause(Number(wait) * 1_000 * (1 + Math.random()));
        continue;
      }
      if (!answer.ok) throw new Error(`${answer.status} ${text.slice(0, 200)}`);
      const times = measured.times.get(what) ?? [];
      times.push(performance.now() - begun);
      measured.times.set(what, times);
      return JSON.parse(text) as T;
    } catch (error) {
      measured.errors.push(`${method} ${path}: ${(error as Error).message}`);
      return null;
    }
  }
}
