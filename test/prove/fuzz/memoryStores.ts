import type {
  CaseKey,
  CaseRow,
  ColumnStore,
  ComputedStore,
  Counters,
  EventLog,
  Link,
  LinkStore,
  LogEvent,
  ObjectStore,
  PrivateStore,
} from "../../../functions/adapters/index.ts";
import { objectMissing } from "../../../functions/adapters/objectStore.ts";
import { opened, sealed } from "../../../functions/adapters/privateStore.ts";
import { sha256Hex } from "../../../shared/formats/index.ts";

const done = <T>(value: T) => Promise.resolve({ ok: true as const, value });
const nameOf = ({ tenant, caseId }: CaseKey) => `${tenant} ${caseId}`;

/** Stores in memory, as quick as can be: what stands behind them in AWS and on disk has tests of its own. */
export const memoryStores = () => ({
  events: memoryLog(),
  objects: memoryObjects(),
  private: memoryWritings(),
  computed: memoryComputed(),
  columns: memoryColumns(),
  links: memoryLinks(),
  counters: memoryCounters(),
});

function memoryLog(): EventLog {
  const logs = new Map<string, LogEvent[]>();
  const rows = new Map<string, CaseRow>();
  return {
    list: (tenant, row) => {
      rows.set(`${tenant} ${row.caseId}`, row);
      return done(null);
    },
    listed: (tenant) => done([...rows].filter(([name]) => name.startsWith(`${tenant} `)).map(([, row]) => row)),
    last: <Event extends LogEvent>(key: CaseKey) => done((logs.get(nameOf(key))?.at(-1) ?? null) as Event | null),
    read: <Event extends LogEvent>(key: CaseKey, after: number, limit: number) => {
      const log = logs.get(nameOf(key)) ?? [];
      const events = log.slice(after, after + limit) as Event[];
      return done({ events, more: after + events.length < log.length });
    },
    append: <Event extends LogEvent>(key: CaseKey, event: Event) => {
      const log = logs.get(nameOf(key)) ?? [];
      logs.set(nameOf(key), log);
      log[event.sequence - 1] ??= event;
      return done(log[event.sequence - 1] as Event);
    },
  };
}

function memoryObjects(): ObjectStore {
  const kept = new Map<string, string>();
  const at = (tenant: string, sha256: string) => kept.get(`${tenant} ${sha256}`);
  const bytesOf = (text: string) => Buffer.byteLength(text);
  const place = (tenant: string, sha256: string) =>
    Promise.resolve({ url: `/objects/${tenant}/${sha256}`, headers: {} });
  return {
    put: (tenant, text) => {
      const ref = { sha256: sha256Hex(text), bytes: bytesOf(text) };
      kept.set(`${tenant} ${ref.sha256}`, text);
      return done(ref);
    },
    get: (tenant, ref) => {
      const text = at(tenant, ref.sha256);
      return text === undefined ? Promise.resolve(objectMissing(ref, "missing")) : done(text);
    },
    read: (tenant, sha256) => {
      const text = at(tenant, sha256);
      if (text === undefined) return Promise.resolve(objectMissing({ sha256 }, "missing"));
      return done(new TextEncoder().encode(text));
    },
    readPart: (tenant, sha256, { from, count }) => {
      const text = at(tenant, sha256);
      if (text === undefined) return Promise.resolve(objectMissing({ sha256 }, "missing"));
      const bytes = new TextEncoder().encode(text);
      return done({ bytes: bytes.slice(from, from + count), size: bytes.length });
    },
    find: (tenant, sha256) => {
      const text = at(tenant, sha256);
      return done(text === undefined ? null : { sha256, bytes: bytesOf(text) });
    },
    placeToPut: (tenant, { sha256 }) => place(tenant, sha256),
    placeToGet: place,
  };
}

function memoryWritings(): PrivateStore {
  const kept = new Map<string, Uint8Array>();
  const at = (key: CaseKey, id: string) => `${nameOf(key)} ${id}`;
  return {
    put: (key, content) => {
      const { ref, bytes } = sealed(content);
      kept.set(at(key, ref.id), bytes);
      return done(ref);
    },
    get: (key, ref) => {
      const bytes = kept.get(at(key, ref.id));
      return done(bytes === undefined ? null : opened(bytes, ref));
    },
    delete: (key, { id }) => {
      kept.delete(at(key, id));
      return done(null);
    },
  };
}

function memoryComputed(): ComputedStore {
  const kept = new Map<string, string>();
  return {
    put: (tenant, name, text) => {
      kept.set(`${tenant} ${name}`, text);
      return done(null);
    },
    get: (tenant, name) => done(kept.get(`${tenant} ${name}`) ?? null),
  };
}

function memoryLinks(): LinkStore {
  const kept = new Map<string, Link>();
  return {
    put: (links) => {
      for (const link of links) if (!kept.has(link.linkId)) kept.set(link.linkId, link);
      return done(links.map(({ linkId }) => kept.get(linkId)!));
    },
    find: (linkId) => done(kept.get(linkId) ?? null),
    revoke: (key, linkId, at) => {
      const link = kept.get(linkId);
      if (link === undefined || nameOf(link) !== nameOf(key)) return done(null);
      const ended = { ...link, revokedAt: link.revokedAt ?? at };
      kept.set(linkId, ended);
      return done(ended);
    },
    replace: (key, linkId, by, at) => {
      const link = kept.get(linkId);
      if (link === undefined || nameOf(link) !== nameOf(key)) return done(null);
      const ended = link.revokedAt === null ? { ...link, revokedAt: at, replacedBy: by } : link;
      kept.set(linkId, ended);
      return done(ended);
    },
    list: (key, after, limit) => {
      const ofCase = [...kept.values()].filter((link) => nameOf(link) === nameOf(key));
      const cursorOf = ({ madeAt, linkId }: Link, i: number) => `${madeAt}#${String(i).padStart(6, "0")}~${linkId}`;
      const start = after === null ? 0 : ofCase.findIndex((link, i) => cursorOf(link, i) === after) + 1;
      const links = ofCase.slice(start, start + limit);
      const last = start + links.length - 1;
      return done({ links, next: last + 1 < ofCase.length ? cursorOf(ofCase[last]!, last) : null });
    },
  };
}

function memoryCounters(): Counters {
  const counts = new Map<string, number>();
  return {
    add: (name, by) => {
      const count = (counts.get(name) ?? 0) + by;
      counts.set(name, count);
      return done(count);
    },
  };
}

function memoryColumns(): ColumnStore {
  const kept = new Map<string, Uint8Array>();
  return {
    put: (tenant, name, bytes) => {
      kept.set(`${tenant} ${name}`, bytes);
      return done(null);
    },
    get: (tenant, name) => done(kept.get(`${tenant} ${name}`) ?? null),
    has: (tenant, name) => done(kept.has(`${tenant} ${name}`)),
  };
}
