import type { Context } from "hono";
import type { Counters, LinkStore } from "../adapters/index.ts";
import type { RasterBytes, StorePorts } from "../cases/index.ts";
import type { HttpPorts, SignInPorts } from "../http/index.ts";

/** What opening a link stands on. */
export interface OpenPorts {
  links: LinkStore;
  counters: Counters;
  /** Now, as an instant in UTC. */
  now: () => string;
  /** Where the request came from, for the count of wrong codes alone. */
  clientAddress: (c: Context) => string;
}

export interface LinkPorts extends HttpPorts, StorePorts, SignInPorts, OpenPorts {
  /** Random bytes that nobody can foretell. */
  random: (count: number) => Uint8Array;
  rasterBytes: RasterBytes;
}
