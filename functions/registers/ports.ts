import type { RegisterId } from "../../shared/contract/index.ts";
import type { ObjectStore } from "../adapters/index.ts";
import type { HttpPorts, SignInPorts } from "../http/index.ts";
import type { Remembered } from "./remembered.ts";

/** A register as whoever runs Vandret has set it up. No address ever comes from a user. */
interface RegisterOf<Kind extends string, Id extends RegisterId> {
  kind: Kind;
  id: Id;
  /** Whose data it is. */
  source: string;
}

/** What a service of others is called by. */
interface OfService {
  /** The service, without a query. */
  url: string;
  /** The feature type, map layer or coverage, as the service calls it. */
  layer: string;
  /** The query parameter that carries the key; null: it asks for none. */
  keyParameter: string | null;
}

interface FeaturesOf<Service extends string> extends RegisterOf<"features", "parcels" | "buildings"> {
  service: Service;
  pageSize: number;
}

/** Features by WFS 2.0. */
export interface WfsRegister extends FeaturesOf<"WFS">, OfService {
  /** What the service is asked to answer in; null: its own GML. */
  format: string | null;
  /** By which attribute pages follow each other; null: the service's own order. */
  sortBy: string | null;
  /** The attribute that holds the ejerlav's code; null: what lies in an ejerlav cannot be asked for. */
  ejerlavAttribute: string | null;
}

/** Features in a FlatGeobuf file in our own store of objects. */
export interface FileRegister extends FeaturesOf<"FlatGeobuf"> {
  /** By which the store names the file. */
  sha256: string;
}

export type FeatureRegister = WfsRegister | FileRegister;

/** Pictures of the ground by WMS 1.3.0 or WMTS 1.0.0, in Web Mercator. */
export interface MapRegister extends RegisterOf<"map", "screen-map" | "orthophoto">, OfService {
  service: "WMS" | "WMTS";
  /** Empty: the service's own. */
  style: string;
  format: "image/png" | "image/jpeg";
  /** The WMTS's name of the Web Mercator tiles. */
  matrixSet: string;
}

/** Heights by WCS 2.0. */
export interface HeightsRegister extends RegisterOf<"heights", "terrain">, OfService {
  /** What the coverage calls easting and northing. */
  axes: [string, string];
}

/** A register that a service of others answers for. */
export type ServiceRegister = WfsRegister | MapRegister | HeightsRegister;
export type Register = ServiceRegister | FileRegister;

export const isFile = (register: Register): register is FileRegister =>
  register.kind === "features" && register.service === "FlatGeobuf";

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
  /** Where the files of registers lie. */
  objects: Pick<ObjectStore, "readPart">;
  /** The key of a register; null: there is none. */
  keyOf: (id: RegisterId) => Promise<string | null>;
  /** Waits before the next try; `tries` were made. */
  pause: (tries: number) => Promise<void>;
  /** What was fetched a while ago. */
  remembered: Remembered;
  /** ISO. */
  now: () => string;
}
