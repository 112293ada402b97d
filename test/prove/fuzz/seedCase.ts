import type { CaseFile, Decision } from "../../../shared/model/index.ts";

/** Ids and codes that are there, so that a request comes behind the door. */
export interface Known {
  caseId: string;
  /** How far the case is: it moves on with what is changed. */
  sequence: number;
  parcelIds: readonly string[];
  buildingIds: readonly string[];
  hearing: string;
  runId: string;
  /** Codes of links: of two owners, of a group, and one that was ended. */
  codes: readonly string[];
  linkIds: readonly string[];
  endedLink: string;
  sha256: string;
}

const base = "http://127.0.0.1";
/** A small picture, as an owner sends it with an answer. */
export const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** Stores a case with all that can stand beside it, by the calls of the API alone. Throws where one is refused. */
export async function seedCase(
  send: (request: Request) => Promise<Response>,
  token: string,
  theCase: CaseFile,
  days = { from: "2026-03-01", to: "2026-04-30" },
): Promise<Known> {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await send(
      new Request(base + path, {
        method,
        headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const eventId = () => crypto.randomUUID();
  const parcelIds = theCase.parcels.map(({ id }) => id);
  const [first, second] = parcelIds as [string, string];

  const { id } = await call<{ id: string }>("POST", "/v1/cases", { eventId: eventId(), case: theCase });
  const ofCase = `/v1/cases/${id}`;
  const fields = { title: "Den gyldne by, anden udgave" };
  await call("PATCH", ofCase, { eventId: eventId(), seenSequence: 1, change: { type: "fields-set", fields } });
  const linkBody = { showsAmounts: true, expires: days.to };
  const owners = await call<{ links: { code: string; linkId: string }[] }>("POST", `${ofCase}/links`, {
    ...{ kind: "owner", parcels: [first, second, parcelIds[2]] },
    ...linkBody,
  });
  const group = await call<typeof owners>("POST", `${ofCase}/links`, { kind: "group", parcels: null, ...linkBody });
  const links = [...owners.links, ...group.links];
  const endedLink = links[2]!.linkId;
  await call("DELETE", `${ofCase}/links/${endedLink}`);
  const hearing = await call<{ id: string }>("POST", `${ofCase}/hearings`, {
    eventId: eventId(),
    days: { ...days, length: "usual", because: null },
    sequence: 2,
  });
  const ofHearing = `${ofCase}/hearings/${hearing.id}`;
  const letters = [first, second].map((parcelId) => ({
    ...{ parcelId, side: "object", receivedOn: days.from, text: "Vi får ingen nytte.", correction: null },
  }));
  await call("POST", `${ofHearing}/objections`, { eventId: eventId(), letters });
  await call("POST", `${ofHearing}/objections/1/document`, { eventId: eventId(), document: { base64: png } });
  await call("PATCH", `${ofHearing}/objections/2`, {
    ...{ eventId: eventId(), seenSequence: null, outcome: "rejected", reason: "Diget skærmer også den.", effect: null },
  });
  await call<Decision>("POST", `${ofCase}/decisions`, {
    ...{ eventId: eventId(), seenSequence: 2, decidedOn: days.from, hearing: null, since: 1 },
  });
  const run = await call<{ id: string }>("POST", `${ofCase}/runs`);
  return {
    caseId: id,
    sequence: 2,
    parcelIds,
    buildingIds: theCase.buildings.map((building) => building.id),
    hearing: hearing.id,
    runId: run.id,
    codes: links.map(({ code }) => code),
    linkIds: links.map(({ linkId }) => linkId),
    endedLink,
    sha256: "0".repeat(64),
  };
}
