import type { endpoints } from "../../../shared/contract/index.ts";
import type { CaseFile } from "../../../shared/model/index.ts";
import { golden } from "../../server/client.ts";
import { type Known, png } from "./seedCase.ts";

type WithBody = Partial<Record<keyof typeof endpoints, readonly unknown[]>>;

/** Bodies that pass, or nearly, to be made wrong in one place: what a schema alone gives seldom comes as far as the sums. */
export function goodBodies(known: Known): WithBody {
  const eventId = crypto.randomUUID();
  const [parcelId] = known.parcelIds;
  const [buildingId] = known.buildingIds;
  const days = { from: "2026-03-01", to: "2026-04-30", length: "usual", because: null };
  const correction = { kind: "use", buildingId, useCode: "120" };
  const answer = { side: "object", text: "Nej.", correction, document: { base64: png } };
  const letter = { parcelId, side: "agree", receivedOn: "2026-03-02", text: "Ja.", correction: null };
  const exempt = { outcome: "accepted", reason: "Ingen nytte.", effect: { kind: "exempt" } };
  const seenSequence = known.sequence;
  const change = (one: unknown) => ({ eventId, seenSequence, change: one });
  const [{ id, kind }] = golden.measures as [CaseFile["measures"][number]];
  return {
    classifications: [
      {
        lawAsOf: golden.lawAsOf,
        measures: [{ id, kind, sources: ["sea"], effects: ["flooding"], facts: {} }],
      },
    ],
    calculations: [golden],
    cases: [{ eventId, case: golden }],
    casesChange: [
      change({ type: "fields-set", fields: { title: "Ny titel", parcels: golden.parcels } }),
      change({ type: "measure-set", measure: golden.measures[0] }),
      change({ type: "measure-removed", id: golden.measures[0]!.id }),
    ],
    casesChangesCompute: [{ from: 1, to: 2 }],
    decisions: [{ eventId, seenSequence, decidedOn: "2026-03-05", hearing: known.hearing, since: 1 }],
    decisionsNotify: [{ eventId, on: "2026-03-06", how: "notified" }],
    links: [
      { kind: "owner", parcels: "all", showsAmounts: false, expires: "2026-06-30" },
      { kind: "owner", parcels: [parcelId], showsAmounts: true, expires: "2026-06-30" },
    ],
    uploads: [{ sha256: known.sha256, bytes: 100 }],
    hearings: [{ eventId, days, sequence: seenSequence }],
    hearingsChange: [
      { eventId, change: { type: "days", to: "2026-05-30", length: "usual", because: "Ferie." } },
      { eventId, change: { type: "close", withdrawn: true, because: "Fejl i kortet." } },
    ],
    objections: [
      { eventId, answer },
      { eventId, letters: [letter] },
    ],
    objectionsAttach: [{ eventId, document: { base64: png } }],
    objectionsDecide: [{ eventId, seenSequence, ...exempt }],
    objectionsDecideAll: [{ eventId, seenSequence, decisions: [{ ...exempt, answer: 1 }] }],
  };
}
