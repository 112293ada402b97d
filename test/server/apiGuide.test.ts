import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endAll, type ServerProcess, startProcess } from "./serverProcess.ts";
import { signedInAs } from "./signIn.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const guide = (language: "da" | "en") => readFileSync(join(root, `web/help/pages/api.${language}.md`), "utf8");
/** Each command of the guide with what its answer holds. */
const examples = (text: string) =>
  [...text.matchAll(/^```sh\n([\s\S]*?)^```\n\n```json\n([\s\S]*?)^```$/gm)].map(([, command, answer]) => ({
    command: command!,
    answer: JSON.parse(answer!) as Record<string, unknown>,
  }));

let folder: string;
let server: ServerProcess;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-guide-"));
  server = await startProcess(join(folder, "data"));
});
afterAll(async () => {
  endAll();
  await rm(folder, { recursive: true, force: true });
});

describe("the API guide", () => {
  const danish = examples(guide("da"));

  it("has an answer to every command, and the same ones in both languages", () => {
    expect(danish.length).toBe(guide("da").match(/^```sh$/gm)!.length);
    expect(examples(guide("en"))).toEqual(danish);
    expect(danish.length).toBeGreaterThan(4);
  });

  for (const [i, { command, answer }] of danish.entries())
    it(`tells the truth of example ${i + 1}`, async () => {
      const { Authorization } = await signedInAs("engineer", server.address);
      const env = { ...process.env, VANDRET: server.address, TOKEN: Authorization.slice("Bearer ".length) };
      const { stdout } = await promisify(execFile)("bash", ["-euc", command], { cwd: root, env, maxBuffer: 64e6 });
      expect(JSON.parse(stdout)).toMatchObject(answer);
    });
});
