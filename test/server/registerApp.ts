import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  makeRegistersApp,
  mostRememberedBytes,
  type Register,
  type RegisterPorts,
  rememberAnswers,
  upstream,
  type WfsRegister,
} from "../../functions/registers/index.ts";
import { always } from "./whoAsks.ts";

export interface Told {
  status: number;
  body: {
    matched: number;
    next: number | null;
    crs: string;
    fetchedAt: string;
    is: string;
    reason: string | null;
    features: { geometry: { type: string; coordinates: unknown }; properties: Record<string, unknown> }[];
    code: string;
    issues: { facts: Record<string, unknown> }[];
  };
}

const noFiles: RegisterPorts["objects"] = {
  readPart: () => Promise.reject(new Error("this register is no file")),
};

/** The app of the registers with one of them, that tests set; its clock stands until it is moved. */
export function registerApp(register: Register, milliseconds = 8_000, objects: RegisterPorts["objects"] = noFiles) {
  const lines: unknown[] = [];
  const clock = { now: Date.parse("2026-11-30T12:00:00Z") };
  const now = () => new Date(clock.now).toISOString();
  const app = makeRegistersApp({
    log: (...line) => lines.push(line),
    signedIn: always("engineer"),
    registers: [register],
    objects,
    upstream: upstream({ loopback: true, milliseconds, bytes: 20_000_000 }),
    keyOf: async () => "hemmelig-nøgle",
    pause: async () => {},
    remembered: rememberAnswers(mostRememberedBytes, now),
    now,
  });
  const send = (path: string) => app.request(`/v1/registers/${register.id}/${path}`);
  const told = async (path: string): Promise<Told> => {
    const answer = await send(path);
    return { status: answer.status, body: (await answer.json()) as Told["body"] };
  };
  return {
    ...{ lines, clock, send, told },
    ask: (from: number, within: string) => told(`features?${within}&from=${from}`),
    state: () => told("state"),
    list: async () => (await app.request("/v1/registers")).json(),
  };
}

/** A register of parcels by WFS at an address. */
export const parcelsAt = (register: { url: string } & Partial<WfsRegister>): WfsRegister => ({
  ...{
    kind: "features",
    service: "WFS",
    id: "parcels",
    source: "Noret",
    layer: "parcels",
    format: "geojson",
    keyParameter: null,
  },
  ...{ sortBy: null, ejerlavAttribute: null, pageSize: 250 },
  ...register,
});

/** A service of this machine that answers as a test says; `call` counts from 1. */
export interface Stub {
  url: string;
  calls: URL[];
  close(): void;
}

export async function stubService(answer: (url: URL, response: ServerResponse, call: number) => void): Promise<Stub> {
  const calls: URL[] = [];
  const server: Server = createServer((request, response) => {
    calls.push(new URL(request.url!, "http://x"));
    answer(calls.at(-1)!, response, calls.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, calls, close };
}
