import type { EventLog, ObjectStore } from "../adapters/index.ts";
import type { HttpPorts, SignInPorts } from "../http/index.ts";

/** Where cases lie, and what time it is. */
export interface StorePorts {
  events: EventLog;
  objects: ObjectStore;
  /** Now, as an instant in UTC: `2026-11-23T12:00:00.000Z`. */
  now: () => string;
}

/** Whose case, and who asks. */
export interface Caller {
  tenant: string;
  who: string;
}

export interface CasesPorts extends HttpPorts, SignInPorts, StorePorts {}
