import { unreadRow } from "../../functions/adapters/index.ts";
import { createCase, type StorePorts } from "../../functions/cases/index.ts";
import { noret } from "../../shared/demo/index.ts";
import { localCaller } from "./ports.ts";

export const demoId = "noret";
/** Always the same, so that storing the demo twice is storing it once. */
const demoEventId = "6d1b7c52-0f0e-4b6b-9f5a-6e6f72657401";

/** Stores Noret where there is none yet; one that was changed stays as it was left. */
export async function storeDemo(ports: StorePorts): Promise<void> {
  const there = await ports.events.read({ tenant: localCaller.tenant, caseId: demoId }, 0, 1);
  if (!there.ok) throw new Error(`the store does not answer: ${JSON.stringify(there.issues)}`);
  if (there.value.events.length > 0) {
    // One that an older version stored is not on the list.
    await ports.events.list(localCaller.tenant, unreadRow(demoId, there.value.events[0]!.at));
    return;
  }
  const stored = await createCase(ports, localCaller, { id: demoId, eventId: demoEventId, theCase: noret() });
  if (!stored.ok) throw new Error(`the demo cannot be stored: ${JSON.stringify(stored.issues)}`);
}
