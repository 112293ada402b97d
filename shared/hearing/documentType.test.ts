import { expect, it } from "vitest";
import { documentType } from "./documentType.ts";

const bytes = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));

it("knows PDF, PNG and JPEG by their first bytes", () => {
  expect(documentType(bytes("%PDF-1.4"))).toBe("application/pdf");
  expect(documentType(bytes("\x89PNG\r\n\x1a\n…"))).toBe("image/png");
  expect(documentType(bytes("\xff\xd8\xff\xe0"))).toBe("image/jpeg");
});

it("takes nothing else, nor what stops before it is known", () => {
  for (const start of ["", "%PDF", "MZ", "\x7fELF", "GIF89a", "<svg", "PK\x03\x04", "\x89PNG\n\n"])
    expect(documentType(bytes(start))).toBeNull();
});
