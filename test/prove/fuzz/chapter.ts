import { type FuzzRequest, requestMaker } from "./request.ts";
import type { Known } from "./seedCase.ts";
import { type Outcome, sendHere } from "./sendHere.ts";
import type { Tokens } from "./tokens.ts";
import { makeWorld } from "./world.ts";

/** Requests after which the stores begin anew, so that none grows without end. */
export const chapterLength = 5_000;

/** What a number of requests led to. */
export interface Tally {
  requests: number;
  /** Such as no app can be sent: they need a wire. */
  unsendable: number;
  byStatus: Record<number, number>;
  /** The endpoints that gave a good answer, and how often. */
  answered: Record<string, number>;
  slowestMs: number;
  slowest: string;
  /** The first of those that were wrong. */
  wrong: { what: string; request: string }[];
  wrongs: number;
}

export const emptyTally = (): Tally => ({
  ...{ requests: 0, unsendable: 0, byStatus: {}, answered: {}, slowestMs: 0, slowest: "", wrong: [], wrongs: 0 },
});

const mostTold = 20;
const longestBody = 2_000;

/** A request as a person can read it, and send it again. */
export function inWords({ number, endpoint, method, target, headers, body }: FuzzRequest): string {
  const text =
    body === null ? "no body" : `${body.length} bytes: ${new TextDecoder().decode(body.subarray(0, longestBody))}`;
  return `number ${number} (${endpoint}): ${method} ${target.slice(0, longestBody)}\n${JSON.stringify(headers).slice(0, longestBody)}\n${text}`;
}

/** Sends the requests from one number up to and without another, to a world of their own; `tell` before each. */
export async function fuzzChapter(
  tokens: Tokens,
  seed: number,
  { from, to }: { from: number; to: number },
  tell: (request: FuzzRequest) => void = () => {},
): Promise<Tally> {
  const bugs: string[] = [];
  const world = await makeWorld(tokens, (level, event, facts) => {
    if (level === "error") bugs.push(`${event} ${JSON.stringify(facts)}`);
  });
  const make = requestMaker(world, seed);
  const tally = emptyTally();
  for (let number = from; number < to; number++) {
    const request = make(number);
    tell(request);
    const start = performance.now();
    let outcome: Outcome;
    try {
      outcome = await sendHere(world.app, request);
    } catch (error) {
      outcome = { status: -1, wrong: `throws ${error instanceof Error ? error.stack : String(error)}`, body: "" };
    }
    follow(world.known, request, outcome);
    count(tally, request, outcome, performance.now() - start, bugs.splice(0));
  }
  return tally;
}

/** Where the case is after a change, so that the next one is not too late. */
function follow(known: Known, { endpoint, method, target }: FuzzRequest, { status, body }: Outcome): void {
  const changes = ["casesChange", "objectionsDecide", "objectionsDecideAll"].includes(endpoint);
  if (status !== 200 || method !== "PATCH" || !changes || !target.includes(known.caseId)) return;
  const said = JSON.parse(body) as { sequence?: number; caseSequence?: number | null };
  known.sequence = said.sequence ?? said.caseSequence ?? known.sequence;
}

export function count(
  tally: Tally,
  request: FuzzRequest,
  { status, wrong }: Outcome,
  ms: number,
  bugs: readonly string[],
): void {
  tally.requests++;
  if (status === 0) tally.unsendable++;
  tally.byStatus[status] = (tally.byStatus[status] ?? 0) + 1;
  if (status >= 200 && status < 300) tally.answered[request.endpoint] = (tally.answered[request.endpoint] ?? 0) + 1;
  if (ms > tally.slowestMs) [tally.slowestMs, tally.slowest] = [ms, `${request.endpoint}, ${status}`];
  if (wrong === null) return;
  tally.wrongs++;
  if (tally.wrong.length < mostTold) tally.wrong.push({ what: [wrong, ...bugs].join("\n"), request: inWords(request) });
}

export function addTally(to: Tally, more: Tally): void {
  to.requests += more.requests;
  to.unsendable += more.unsendable;
  to.wrongs += more.wrongs;
  for (const [status, times] of Object.entries(more.byStatus))
    to.byStatus[Number(status)] = (to.byStatus[Number(status)] ?? 0) + times;
  for (const [id, times] of Object.entries(more.answered)) to.answered[id] = (to.answered[id] ?? 0) + times;
  if (more.slowestMs > to.slowestMs) [to.slowestMs, to.slowest] = [more.slowestMs, more.slowest];
  to.wrong.push(...more.wrong.slice(0, mostTold - to.wrong.length));
}
