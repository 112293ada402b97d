import { createHash } from "node:crypto";
import { expect } from "vitest";
import type { Run } from "../../shared/contract/index.ts";
import { clientOf } from "./client.ts";

/** Puts a chunk where the API says. */
export async function uploadChunk(address: string, text: string): Promise<void> {
  const bytes = new Uint8Array(new TextEncoder().encode(text));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const answer = await clientOf(address).call("POST", "/v1/uploads", { sha256, bytes: bytes.length });
  const place = (await answer.json()) as { put: { url: string } | null };
  const put = await fetch(address + place.put!.url, { method: "PUT", body: new Blob([bytes]) });
  expect(put.status).toBe(204);
}

export async function startRun(address: string, id: string): Promise<Run> {
  return (await (await clientOf(address).call("POST", `/v1/cases/${id}/runs`)).json()) as Run;
}

export async function runAsItIs(address: string, id: string, run: string): Promise<Run> {
  return (await (await clientOf(address).call("GET", `/v1/cases/${id}/runs/${run}`)).json()) as Run;
}

/** A run, started and waited for. */
export async function ranToItsEnd(address: string, id: string): Promise<Run> {
  const run = await startRun(address, id);
  const now = () => runAsItIs(address, id, run.id);
  await expect.poll(async () => (await now()).endedAt, { timeout: 100_000, interval: 100 }).not.toBeNull();
  return now();
}
