import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clientOf, golden, titled } from "./client.ts";
import { endAll, type ServerProcess, startProcess } from "./serverProcess.ts";
import { signInAs } from "./signIn.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-steps-"));
});
afterAll(async () => {
  endAll();
  await rm(folder, { recursive: true, force: true });
});

it("has the versions that it computed at its next start after kill -9, and computes none of them again", async () => {
  const data = join(folder, "data");
  const compute = async ({ address }: ServerProcess, id: string) => {
    const { accessToken } = await signInAs("caseworker", address);
    const answer = await fetch(`${address}/v1/cases/${id}/changes`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${accessToken}` },
      body: JSON.stringify({ from: 1, to: 3 }),
    });
    return (await answer.json()) as { done: number; of: number };
  };
  const computed = async () => {
    const at = join(data, "computed", "local");
    const names = (await readdir(at)).sort();
    return Promise.all(names.map(async (name) => [name, (await stat(join(at, name))).mtimeMs]));
  };
  const server = await startProcess(data);
  const { id } = await clientOf(server.address).store(golden);
  for (const seen of [1, 2])
    expect((await clientOf(server.address).change(id, seen, titled(`Navn ${seen}`))).status).toBe(200);
  const before = await compute(server, id);
  expect(before.of).toBe(3);
  const kept = await computed();
  await server.end("SIGKILL");

  const again = await startProcess(data);
  for (let left = true; left; ) {
    const { done, of } = await compute(again, id);
    left = done < of;
  }
  const now = await computed();
  // Three versions' amounts, and what differs over two changes.
  expect(now.length).toBe(5);
  expect(now).toEqual(expect.arrayContaining(kept));
});
