/**
 * Reads what a store holds past all of the program's own code, and says what does not hold: every log, every object, all that people
 * wrote. Its hashes are worked out here anew, from docs/adr/0006-event-log.md.
 */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DynamoDBClient, paginateScan } from "@aws-sdk/client-dynamodb";

/** An event as its item has it. */
export interface Stored {
  sequence: number;
  eventId: string;
  type: string;
  prevHash: string | null;
  hash: string;
  body?: string;
  ref?: { sha256: string; bytes: number };
  [field: string]: unknown;
}

/** All logs, by the name of the case and what stands beside it; in order. */
export type Logs = Map<string, Stored[]>;

type Value = { S?: string; N?: string; NULL?: boolean; BOOL?: boolean; M?: Record<string, Value> };

const plain = (value: Value): unknown => {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.M === undefined) return null;
  return Object.fromEntries(Object.entries(value.M).map(([name, one]) => [name, plain(one)]));
};

async function itemsOf(client: DynamoDBClient, table: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for await (const { Items } of paginateScan({ client }, { TableName: table, ConsistentRead: true }))
    for (const item of Items ?? []) items.push(plain({ M: item }) as Record<string, unknown>);
  return items;
}

export async function readLogs(client: DynamoDBClient): Promise<Logs> {
  const logs: Logs = new Map();
  for (const { pk, sk, ...item } of await itemsOf(client, "events")) {
    const name = String(pk);
    // The list of a municipality's cases is no log.
    if (name.endsWith("#CASES")) continue;
    logs.set(name, [...(logs.get(name) ?? []), { ...item, sequence: Number(sk) } as Stored]);
  }
  for (const log of logs.values()) log.sort((a, b) => a.sequence - b.sequence);
  return logs;
}

/** Ids of links, and whether they are open. */
export async function readLinks(client: DynamoDBClient): Promise<Map<string, boolean>> {
  const items = await itemsOf(client, "links");
  const links = items.filter(({ pk }) => String(pk).startsWith("LINK#"));
  return new Map(links.map(({ pk, revokedAt }) => [String(pk).slice("LINK#".length), revokedAt === undefined]));
}

/** RFC 8785 for what an event holds: texts, whole numbers, nothing, and objects of them. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(",")}}`;
}

const sha256 = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What does not hold in a log: gaps, events that do not follow, that are not as they were written, or that stand twice. */
export function logFaults(name: string, log: readonly Stored[]): { broken: string[]; doubled: string[] } {
  const broken: string[] = [];
  const [, tenant, , caseId] = name.split("#");
  for (const [i, { hash, ...event }] of log.entries()) {
    if (event.sequence !== i + 1) broken.push(`${name}: ${event.sequence} where ${i + 1} belongs`);
    if (event.prevHash !== (log[i - 1]?.hash ?? null)) broken.push(`${name}: ${event.sequence} follows another`);
    if (sha256(canonical({ tenant, caseId, ...event })) !== hash) broken.push(`${name}: ${event.sequence} was changed`);
  }
  const ids = log.map(({ eventId }) => eventId);
  const twice = ids.filter((id, i) => ids.indexOf(id) < i);
  return { broken, doubled: twice.map((id) => `${name}: event ${id}`) };
}

/** Objects that a log names and that are not there whole, and files that are not what their name says. */
export async function objectFaults(folder: string, logs: Logs): Promise<string[]> {
  const faults: string[] = [];
  const named = new Set(
    [...logs.values()].flat().flatMap(({ ref, body }) => [...(ref ? [ref.sha256] : []), ...frozen(body)]),
  );
  for (const tenant of await namesIn(folder)) {
    for (const name of await namesIn(join(folder, tenant, "sha256"))) {
      // Being written when the process died: it has no name yet.
      if (name.includes(".")) continue;
      const whole = sha256(await readFile(join(folder, tenant, "sha256", name))) === name;
      if (!whole) faults.push(`object ${name}`);
      else named.delete(name);
    }
  }
  return [...faults, ...[...named].map((name) => `object ${name} is named and not there`)];
}

/** Files that were being written and that nobody writes any more; none is left once a server has started anew. */
export async function unfinishedIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /\.[0-9a-f-]{36}$/.test(name));
}

/** The objects that a decision froze. */
const frozen = (body: string | undefined): string[] =>
  body === undefined
    ? []
    : [...body.matchAll(/"(?:case|roll|why)":\{[^{}]*"sha256":"([0-9a-f]{64})"/g)].map(([, name]) => name!);

/** What people wrote, as logs name it, that is not there or is not what it was. */
export async function writingFaults(folder: string, logs: Logs): Promise<string[]> {
  const refs = [...logs].flatMap(([name, log]) =>
    log.flatMap(({ body }) =>
      [...(body ?? "").matchAll(/"bytes":\d+,"id":"([0-9a-f-]{36})","sha256":"([0-9a-f]{64})"/g)].map(
        ([, id, hash]) => [name, id!, hash!] as const,
      ),
    ),
  );
  const faults: string[] = [];
  for (const [name, id, hash] of refs) {
    const [, tenant, , log = ""] = name.split("#");
    const path = join(folder, tenant!, "private", log.replace(/\..*$/, ""), id);
    try {
      if (sha256(await readFile(path)) !== hash) faults.push(`${name}: writing ${id} was changed`);
    } catch {
      faults.push(`${name}: writing ${id} is gone`);
    }
  }
  return faults;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
