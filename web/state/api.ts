import type { Issue, ProblemCode } from "../../shared/model/index.ts";
import { bearer, signOut } from "./signIn.ts";

/** What the pages read of a problem from the API (`application/problem+json`). */
export interface Problem {
  code: ProblemCode;
  status: number;
  issues: Issue[];
}

export type Answer<T> = { is: "ok"; value: T } | { is: "problem"; problem: Problem } | { is: "offline" };

/** Calls the API, as who is signed in; `who` are other headers that say who asks. A server that cannot be reached, or a call that `abort` ends, is `offline`, never an empty answer. */
export async function call<T>(
  method: "GET" | "POST" | "PATCH" | "DELETE",
  path: string,
  body?: unknown,
  who: Record<string, string> = {},
  abort: AbortSignal | null = null,
): Promise<Answer<T>> {
  const headers: Record<string, string> = { accept: "application/json, application/problem+json", ...who };
  if (body !== undefined) headers["content-type"] = "application/json";
  const token = bearer();
  if (token !== null) headers.authorization = `Bearer ${token}`;
  try {
    const sent = body === undefined ? null : JSON.stringify(body);
    const response = await fetch(path, { method, headers, body: sent, signal: abort });
    const answer: unknown = await response.json();
    if (response.ok) return { is: "ok", value: answer as T };
    // The server does not know the token any more: it is of no use here either.
    if (response.status === 401) signOut();
    return { is: "problem", problem: problemFrom(response.status, answer) };
  } catch {
    return { is: "offline" };
  }
}

/** Fetches a file that the API makes or keeps, as who is signed in; `who` as for `call`. */
export async function callForFile(path: string, who: Record<string, string> = {}): Promise<Answer<Blob>> {
  const answer = await callForAnswer(path, who);
  return answer.is === "ok" ? { is: "ok", value: answer.value.file } : answer;
}

/** The same with the answer's headers, for a file that is one of many. */
export async function callForAnswer(
  path: string,
  who: Record<string, string> = {},
  abort: AbortSignal | null = null,
): Promise<Answer<{ file: Blob; headers: Headers }>> {
  const token = bearer();
  try {
    const response = await fetch(path, {
      headers: { ...who, ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      signal: abort,
    });
    if (response.ok) return { is: "ok", value: { file: await response.blob(), headers: response.headers } };
    return { is: "problem", problem: problemFrom(response.status, await response.json()) };
  } catch {
    return { is: "offline" };
  }
}

function problemFrom(status: number, answer: unknown): Problem {
  const found = (typeof answer === "object" && answer !== null ? answer : {}) as Partial<Problem>;
  const code = found.code ?? "bug";
  return { code, status, issues: found.issues ?? [{ path: "", code, facts: {} }] };
}
