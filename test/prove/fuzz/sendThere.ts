import { connect } from "node:net";
import { complaint } from "./judge.ts";
import type { FuzzRequest } from "./request.ts";
import type { Outcome } from "./sendHere.ts";

/** Statuses that the server itself answers to what is no HTTP, before any of our code: with a line and no body of ours. */
const ofServer = [400, 408, 413, 417, 421, 431];

/**
 * Sends a request over a connection of its own, byte for byte as it stands, also where it is no HTTP. Rejects where there is no answer
 * within `mostMs`.
 */
export async function sendThere(port: number, request: FuzzRequest, mostMs: number): Promise<Outcome> {
  const raw = withoutInterim(await exchanged(port, onTheWire(request), mostMs));
  // A connection that is closed at once, or an answer without a head: what was sent was no HTTP.
  const end = raw.indexOf("\r\n\r\n");
  if (raw.length === 0) return { status: 0, wrong: null, body: "" };
  const head = raw.subarray(0, end === -1 ? undefined : end).toString("latin1");
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? Number.NaN);
  if (Number.isNaN(status)) return { status: -1, wrong: `answers no HTTP: ${head.slice(0, 100)}`, body: "" };
  const contentType = /^content-type: *(.*)$/im.exec(head)?.[1] ?? "";
  const isChunked = /^transfer-encoding: *chunked$/im.test(head);
  const rest = end === -1 ? Buffer.alloc(0) : raw.subarray(end + 4);
  const body = (isChunked ? unchunked(rest) : rest).toString("utf8");
  const isOurs = contentType !== "" && pathOf(request.target).startsWith("/v1/");
  if (!isOurs) return { status, wrong: status >= 500 ? `answers ${status}` : null, body };
  if (ofServer.includes(status) && !contentType.startsWith("application/problem+json"))
    return { status, wrong: null, body };
  return { status, wrong: complaint(request.method, pathOf(request.target), { status, contentType, body }), body };
}

/** Without `100 Continue` before the answer, which a request may ask for. */
function withoutInterim(raw: Buffer): Buffer {
  const interim = "HTTP/1.1 100 Continue\r\n\r\n";
  return raw.subarray(0, interim.length).toString("latin1") === interim ? raw.subarray(interim.length) : raw;
}

function onTheWire({ method, target, headers, body }: FuzzRequest): Buffer {
  const lines = [
    `${method} ${target} HTTP/1.1`,
    "Host: localhost",
    "Connection: close",
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(body === null || headers.some(([name]) => name === "Content-Length") ? [] : [`Content-Length: ${body.length}`]),
  ];
  return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), body ?? Buffer.alloc(0)]);
}

function exchanged(port: number, sent: Buffer, mostMs: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: "127.0.0.1" });
    const tooLate = setTimeout(() => {
      socket.destroy();
      reject(new Error(`no answer within ${mostMs} ms`));
    }, mostMs);
    socket.on("data", (chunk) => chunks.push(chunk));
    // A server that has said its word may close before all is sent.
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearTimeout(tooLate);
      resolve(Buffer.concat(chunks));
    });
    socket.write(sent);
  });
}

function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf("\r\n", at);
    const size = Number.parseInt(body.subarray(at, end).toString("latin1"), 16);
    if (end === -1 || !(size > 0)) break;
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(parts);
}

/** As the server reads it: dots and odd letters resolved, without query. */
function pathOf(target: string): string {
  // A line break ends the first line of a request: what is after it is no part of the address.
  const [line = ""] = target.split(/[\r\n]/);
  try {
    return new URL(`http://localhost${line}`).pathname;
  } catch {
    return line.split("?")[0]!;
  }
}
