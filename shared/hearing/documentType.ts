import type { DocumentType } from "../model/index.ts";

/** What files of each kind begin with: ISO 32000-2 § 7.5.2, the PNG specification § 5.2, JFIF 1.02 (SOI and the next marker). */
const beginnings: readonly (readonly [DocumentType, readonly number[]])[] = [
  ["application/pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
];

/** What a document is by its own first bytes, whatever it is called; null: none that is taken. */
export function documentType(bytes: Uint8Array): DocumentType | null {
  const found = beginnings.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  return found?.[0] ?? null;
}

export const documentEnding: Record<DocumentType, string> = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
};
