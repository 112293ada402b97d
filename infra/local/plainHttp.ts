/** A request or an answer as plain data, to be handed from one thread to another without a copy of its bytes. */
export interface PlainRequest {
  url: string;
  method: string;
  headers: [string, string][];
  body: ArrayBuffer | null;
}

export interface PlainAnswer {
  status: number;
  headers: [string, string][];
  body: ArrayBuffer;
}

export const toRequest = ({ url, method, headers, body }: PlainRequest): Request =>
  new Request(url, { method, headers, body });

export const toPlainAnswer = async (answer: Response): Promise<PlainAnswer> => ({
  status: answer.status,
  headers: [...answer.headers],
  body: await answer.arrayBuffer(),
});

export const toAnswer = ({ status, headers, body }: PlainAnswer): Response =>
  new Response(body.byteLength === 0 ? null : body, { status, headers });

/**
 * Reads a request's body up to `most` bytes and no more than one chunk beyond, so that the reader behind can see that it
 * is too large and refuse it. A body that is declared too large is not read at all.
 */
export async function toPlainRequest(request: Request, most: number): Promise<PlainRequest> {
  const plain = { url: request.url, method: request.method, headers: [...request.headers] };
  const declared = Number(request.headers.get("Content-Length") ?? 0);
  if (request.body === null || declared > most) return { ...plain, body: null };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > most) break;
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return { ...plain, body: body.buffer };
}
