import { type Answered, complaint } from "./judge.ts";
import type { FuzzRequest } from "./request.ts";
import type { World } from "./world.ts";

const base = "http://127.0.0.1";

export interface Outcome {
  /** 0: no such request can be sent to an app without a server. */
  status: number;
  wrong: string | null;
  /** Of a good answer: its JSON, or its file. */
  body: string;
}

/** Sends a request to the app itself and judges its answer. */
export async function sendHere(app: World["app"], { method, target, headers, body }: FuzzRequest): Promise<Outcome> {
  let request: Request;
  try {
    const canHaveBody = method !== "GET" && method !== "HEAD" && body !== null;
    request = new Request(base + target, { method, headers, ...(canHaveBody ? { body: Buffer.from(body) } : {}) });
  } catch {
    return { status: 0, wrong: null, body: "" };
  }
  const answer = await app.fetch(request);
  const answered: Answered = {
    status: answer.status,
    contentType: answer.headers.get("Content-Type") ?? "",
    body: await answer.text(),
  };
  const wrong = complaint(method, new URL(request.url).pathname, answered);
  return { status: answer.status, wrong, body: answered.body };
}
