/** The API's places of large files, and the files it makes, as the worker calls them. */
import { refuse } from "../../../shared/contract/index.ts";
import type { Issue, Result } from "../../../shared/model/index.ts";

let token: string | null = null;

/** As whom the jobs from now on fetch; null: as nobody. */
export function fetchAs(given: string | null): void {
  token = given;
}

const signedIn = (): Record<string, string> => (token === null ? {} : { Authorization: `Bearer ${token}` });

/** Where a file may be put. */
export const askToPut = (sha256: string, bytes: number): Promise<Response> =>
  fetch("/v1/uploads", {
    method: "POST",
    headers: { "Content-Type": "application/json", ...signedIn() },
    body: JSON.stringify({ sha256, bytes }),
  });

/** Where a file can be got. */
export const askToGet = (sha256: string): Promise<Response> => fetch(`/v1/uploads/${sha256}`, { headers: signedIn() });

/** A file that the API makes or keeps. Issues: what it refuses; `store-down` where it cannot be reached. */
export async function fetchFile(path: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    const answer = await fetch(path, { headers: signedIn() });
    if (answer.ok) return { ok: true, value: new Uint8Array(await answer.arrayBuffer()) };
    const { issues } = (await answer.json()) as { issues: [Issue, ...Issue[]] };
    return { ok: false, issues };
  } catch {
    return refuse([{ path: "", code: "store-down", facts: { store: "api", reason: "unreachable" } }]);
  }
}
