import { readFileSync } from "node:fs";
import type { Role } from "../../shared/contract/index.ts";
import type { CaseFile, Change, Issue } from "../../shared/model/index.ts";

import { signedInAs } from "./signIn.ts";

export const golden = JSON.parse(
  readFileSync(new URL("../golden/golden.sag.json", import.meta.url), "utf8"),
) as CaseFile;

export const titled = (title: string): Change => ({ type: "fields-set", fields: { title } });

export interface TellingEvent {
  sequence: number;
  eventId: string;
  body: unknown;
}

/** The API of a running server, as a page speaks to it when somebody has signed in. */
export function clientOf(address: string, role: Role = "engineer") {
  const call = async (method: string, path: string, body?: unknown) =>
    fetch(address + path, {
      method,
      headers: { "Content-Type": "application/json", ...(await signedInAs(role, address)) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const json = async <T>(answer: Response): Promise<T> => {
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  return {
    call,
    store: async (theCase: CaseFile) =>
      json<{ id: string; sequence: number }>(
        await call("POST", "/v1/cases", { eventId: crypto.randomUUID(), case: theCase }),
      ),
    read: async (id: string) =>
      json<{ id: string; sequence: number; case: CaseFile }>(await call("GET", `/v1/cases/${id}`)),
    change: (id: string, seenSequence: number, change: Change, eventId: string = crypto.randomUUID()) =>
      call("PATCH", `/v1/cases/${id}`, { seenSequence, eventId, change }),
    /** The whole log, page by page. */
    events: async (id: string) => {
      const all: TellingEvent[] = [];
      for (let after: number | null = 0; after !== null; ) {
        const page: { events: TellingEvent[]; next: number | null } = await json(
          await call("GET", `/v1/cases/${id}/events?after=${after}`),
        );
        all.push(...page.events);
        after = page.next;
      }
      return all;
    },
  };
}

export const firstIssue = async (answer: Response): Promise<Issue> =>
  ((await answer.json()) as { issues: Issue[] }).issues[0]!;
