import { limits, parseJson, refuse } from "../../shared/contract/index.ts";
import type { Result } from "../../shared/model/index.ts";

/** The JSON of a request. Reads no further than the limit: what is larger is refused, not cut. */
export async function readJsonBody(request: Request): Promise<Result<unknown>> {
  const contentType = request.headers.get("Content-Type");
  // A page of another origin can send text/plain without asking first; JSON it cannot.
  if (!/^application\/(.+\+)?json\s*(;|$)/i.test(contentType ?? "")) {
    return refuse([
      { path: "", code: "content-type-unsupported", facts: { found: contentType, expected: "application/json" } },
    ]);
  }
  const most = limits.bodyBytes.most;
  const tooLarge = refuse([{ path: "", code: "body-too-large", facts: { most, unit: "bytes" } }]);
  if (Number(request.headers.get("Content-Length") ?? 0) > most) return tooLarge;

  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body !== null) {
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > most) return tooLarge;
      chunks.push(chunk);
    }
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks, size));
  } catch {
    return refuse([{ path: "", code: "not-json", facts: { reason: "not-utf-8" } }]);
  }
  return parseJson(text);
}
