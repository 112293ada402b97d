import { canonicalJson } from "../../shared/formats/index.ts";
import type { Result } from "../../shared/model/index.ts";
import type { CaseKey, LogEvent, ObjectRef } from "../adapters/index.ts";
import type { StorePorts } from "./ports.ts";

type Content = LogEvent["content"];

/** An item of DynamoDB holds 400 kB, and a page of a query 1 MB: what is larger than this lies beside the log. */
export const mostInLogBytes = 100_000;

/** What happened, as an event holds it: canonical JSON, or a reference to the object that was made of it. */
export async function keepContent(ports: StorePorts, key: CaseKey, what: unknown): Promise<Result<Content>> {
  const text = canonicalJson(what);
  if (Buffer.byteLength(text) <= mostInLogBytes) return { ok: true, value: { body: text } };
  const kept = await ports.objects.put(key.tenant, text);
  return kept.ok ? { ok: true, value: { ref: kept.value } } : kept;
}

/** Where what is too large for a log lies. */
export interface ContentPorts {
  objects: Pick<StorePorts["objects"], "get">;
}

export async function readContent(ports: ContentPorts, key: CaseKey, content: Content): Promise<Result<unknown>> {
  const text =
    "body" in content ? { ok: true as const, value: content.body } : await ports.objects.get(key.tenant, content.ref);
  return text.ok ? { ok: true, value: JSON.parse(text.value) as unknown } : text;
}

export const refOf = (content: Content): ObjectRef | null => ("ref" in content ? content.ref : null);

/** Whether two events say the same: what decides when an event id comes again. */
export function sameContent(a: Pick<LogEvent, "type" | "content">, b: Pick<LogEvent, "type" | "content">): boolean {
  if (a.type !== b.type) return false;
  if ("body" in a.content) return "body" in b.content && a.content.body === b.content.body;
  return a.content.ref.sha256 === refOf(b.content)?.sha256;
}
