/** Where a function writes what happened. The place it runs in gives it. */
export type Log = (level: "info" | "error", event: string, facts: Record<string, unknown>) => void;

export interface HttpPorts {
  log: Log;
  /** A new reference for a bug, to find it again in the log. */
  newReference?: () => string;
}
