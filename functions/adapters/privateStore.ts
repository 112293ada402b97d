import { createHash, randomBytes } from "node:crypto";
import type { PrivateRef, Result } from "../../shared/model/index.ts";
import type { CaseKey } from "./caseEvent.ts";

/**
 * Where what people write lies, outside every log, so that it can be deleted (design § 2.10). Refuses with `store-down` where it
 * cannot be reached.
 */
export interface PrivateStore {
  /** Keeps what was written; it is there, whole, when this answers. */
  put(key: CaseKey, content: Uint8Array): Promise<Result<PrivateRef>>;
  /** What was written; null: it is not there, or is not what it was. */
  get(key: CaseKey, ref: PrivateRef): Promise<Result<Uint8Array | null>>;
  /** Deletes it for good; what is not there is deleted already. */
  delete(key: CaseKey, ref: Pick<PrivateRef, "id">): Promise<Result<null>>;
}

/** Random bytes before the content: without them, "nej" could be told from its hash after it is deleted. */
const saltBytes = 16;

/** What is to lie in the store, and the reference to it. */
export function sealed(content: Uint8Array): { ref: PrivateRef; bytes: Uint8Array } {
  const bytes = Buffer.concat([randomBytes(saltBytes), content]);
  return { ref: { id: crypto.randomUUID(), sha256: sha256Of(bytes), bytes: content.byteLength }, bytes };
}

/** The content of what lay in the store; null where it is not what was put there. */
export function opened(bytes: Uint8Array, ref: PrivateRef): Uint8Array | null {
  return sha256Of(bytes) === ref.sha256 ? bytes.subarray(saltBytes) : null;
}

const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** `{tenant}/private/{case}/{id}`. Throws on what is no name: it would lead elsewhere. */
export function privatePath({ tenant, caseId }: CaseKey, id: string): string {
  const isName = [tenant, caseId].every((name) => /^[a-z0-9-]{1,64}$/.test(name)) && /^[0-9a-f-]{36}$/.test(id);
  if (!isName) throw new Error(`no name of what was written: ${tenant}/private/${caseId}/${id}`);
  return `${tenant}/private/${caseId}/${id}`;
}
