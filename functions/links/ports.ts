import type { Context } from "hono";
import type { RasterRef, Result } from "../../shared/model/index.ts";
import type { Counters, LinkStore } from "../adapters/index.ts";
import type { StorePorts } from "../cases/index.ts";
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
  /** Bytes of a raster that a case of the tenant's names. */
  rasterBytes: (tenant: string, ref: RasterRef) => Promise<Result<Uint8Array>>;
}
