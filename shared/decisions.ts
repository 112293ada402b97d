import { complaintDeadline } from "./law/complaint/index.ts";
import type { Decision, LoggedDecisionEvent } from "./model/index.ts";

/** Kystbeskyttelsesloven §§ 18 and 18 a: four weeks from the day of notice. What other acts say is not read. */
const complaintWeeks = 4;
const complaintProvision = "kbl-18";

/**
 * The decisions that a log tells, in the order in which they were made. A later notice of the same decision does not move the first: the
 * clock of complaints starts once. Throws on a notice of no decision: the log would not hold together.
 */
export function decisionsOf(log: readonly LoggedDecisionEvent[]): Decision[] {
  const decisions: Decision[] = [];
  for (const { at, who, event } of log) {
    if (event.type === "decision-frozen") {
      const { type: _, ...frozen } = event;
      decisions.push({ ...frozen, at, by: who, notified: null, complaint: null });
      continue;
    }
    const place = decisions.findIndex(({ number }) => number === event.number);
    const decision = decisions[place];
    if (decision === undefined) throw new Error(`a notice of decision ${event.number}, which is not there`);
    if (decision.notified !== null) continue;
    const notified = { on: event.on, how: event.how, at, by: who };
    decisions[place] = { ...decision, notified, complaint: complaintOf(event.on) };
  }
  return decisions;
}

function complaintOf(decidedOn: string): Decision["complaint"] {
  const deadline = complaintDeadline({ decidedOn, deadlineWeeks: complaintWeeks });
  if (!deadline.ok) return null;
  const { adviseBy, lastDay, doubtful } = deadline.value;
  return { adviseBy, lastDay, doubtful, weeks: complaintWeeks, provision: complaintProvision };
}
