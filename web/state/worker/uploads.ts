/** The API's places of large files, as the worker calls them. */
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
