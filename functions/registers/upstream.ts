import { lookup } from "node:dns";
import { type IncomingMessage, request as plainRequest } from "node:http";
import { request as safeRequest } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";
import type { Upstream, UpstreamAnswer } from "./ports.ts";

/** Why a service gave no answer, for the log and the caller: never its address, which holds the key. */
export class UpstreamFailed extends Error {
  constructor(
    readonly reason: "timeout" | "no-connection" | "too-large" | "cut-short" | "address-not-allowed" | "redirect",
  ) {
    super(reason);
  }
}

/** How long one try may take, ms, and how much it may answer, bytes: a page of 1,000 parcels is about 1 MB. */
const timeoutMs = 8_000;
const mostBytes = 20_000_000;

/** Addresses inside a network, this machine among them: no register lies there (RFC 6890). */
const inside = new BlockList();
for (const [net, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  inside.addSubnet(net, prefix);
for (const [net, prefix] of [
  ["::", 127],
  // IPv4 in IPv6's clothes, however it is written: no register's name means one.
  ["::ffff:0:0", 96],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  inside.addSubnet(net, prefix, "ipv6");

/** Whether an address may be called: one of the open internet. */
function isOutside(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !inside.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** Looks a name up and gives it only where all that it means lies outside: the connection is made to what was checked. */
const lookupOutside: LookupFunction = (name, options, done) => {
  lookup(name, { ...options, all: true }, (error, found) => {
    if (error !== null) return done(error, "", 0);
    if (found.length === 0 || found.some(({ address }) => !isOutside(address)))
      return done(new UpstreamFailed("address-not-allowed"), "", 0);
    if (options.all === true) (done as (error: null, all: typeof found) => void)(null, found);
    else done(null, found[0]!.address, found[0]!.family);
  });
};

/**
 * Calls services of the open internet over TLS; with `loopback` those of this machine in plain text alone, for tests. Nothing is followed
 * elsewhere. Rejects with `UpstreamFailed`.
 */
export const upstream =
  ({ loopback = false, milliseconds = timeoutMs, bytes = mostBytes } = {}): Upstream =>
  (url) => {
    const literal = url.hostname.replace(/^\[|\]$/g, "");
    const allowed = loopback
      ? url.protocol === "http:" && literal === "127.0.0.1"
      : url.protocol === "https:" && (isIP(literal) === 0 || isOutside(literal));
    if (!allowed) return Promise.reject(new UpstreamFailed("address-not-allowed"));
    return new Promise((resolve, reject) => {
      const fail = (error: unknown) =>
        reject(error instanceof UpstreamFailed ? error : new UpstreamFailed("no-connection"));
      const options = { headers: { Accept: "*/*", "Accept-Encoding": "identity" }, agent: false as const };
      const asked = loopback ? plainRequest(url, options) : safeRequest(url, { ...options, lookup: lookupOutside });
      const clock = setTimeout(() => asked.destroy(new UpstreamFailed("timeout")), milliseconds);
      asked.on("error", (error) => {
        clearTimeout(clock);
        fail(error);
      });
      asked.on("response", (response) => {
        read(response, bytes)
          .then(resolve, (error: unknown) => {
            asked.destroy();
            fail(error);
          })
          .finally(() => clearTimeout(clock));
      });
      asked.end();
    });
  };

async function read(response: IncomingMessage, most: number): Promise<UpstreamAnswer> {
  const status = response.statusCode ?? 0;
  if (status >= 300 && status < 400) throw new UpstreamFailed("redirect");
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > most) throw new UpstreamFailed("too-large");
    parts.push(part);
  }
  const said = response.headers["content-length"];
  if (!response.complete || (said !== undefined && Number(said) !== length)) throw new UpstreamFailed("cut-short");
  return { status, contentType: response.headers["content-type"] ?? "", bytes: Buffer.concat(parts) };
}
