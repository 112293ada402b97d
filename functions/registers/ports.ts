import type { RegisterId } from "../../shared/contract/index.ts";
import type { HttpPorts, SignInPorts } from "../http/index.ts";

/** A register as whoever runs Vandret has set it up. No address ever comes from a user. */
export interface Register {
  id: RegisterId;
  /** Whose data it is. */
  source: string;
  /** The WFS 2.0 service, without a query. */
  url: string;
  /** The feature type, as the service calls it. */
  layer: string;
  /** What the service is asked to answer in; null: its own GML. */
  format: string | null;
  /** The query parameter that carries the key; null: it asks for none. */
  keyParameter: string | null;
  /** By which attribute pages follow each other; null: the service's own order. */
  sortBy: string | null;
  pageSize: number;
}

/** Fetches from a register's service. Rejects with `UpstreamFailed`. */
export type Upstream = (url: URL) => Promise<UpstreamAnswer>;

export interface UpstreamAnswer {
  status: number;
  contentType: string;
  bytes: Uint8Array;
}

export interface RegisterPorts extends HttpPorts, SignInPorts {
  registers: readonly Register[];
  upstream: Upstream;
  /** The key of a register; null: there is none. */
  keyOf: (id: RegisterId) => Promise<string | null>;
  /** Waits before the next try; `tries` were made. */
  pause: (tries: number) => Promise<void>;
}
