import { limits, refuse } from "../../shared/contract/index.ts";
import { documentType } from "../../shared/hearing/index.ts";
import type { DocumentType, Result } from "../../shared/model/index.ts";

/** A document as it was sent: what it is by its first bytes, and no name. */
export interface SentDocument {
  type: DocumentType;
  bytes: Uint8Array;
}

/** Issues: `document-empty`, `document-too-large`, `document-kind`. */
export function sentDocument(base64: string, path: string): Result<SentDocument> {
  const bytes = Buffer.from(base64, "base64");
  const { most } = limits.documentBytes;
  if (bytes.byteLength === 0) return refuse([{ path, code: "document-empty", facts: {} }]);
  if (bytes.byteLength > most)
    return refuse([{ path, code: "document-too-large", facts: { found: bytes.byteLength, most } }]);
  const type = documentType(bytes);
  return type === null ? refuse([{ path, code: "document-kind", facts: {} }]) : { ok: true, value: { type, bytes } };
}
