/**
 * `npm run deploy -- --env test [--alarm-email MAIL] [--origin-secret N] [--yes] [--dry-run]`: one copy of Vandret into the account whose
 * credentials stand in this shell (docs/deploy.md).
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { defaultRegion, placeFrom, projectRoot } from "../infra/aws/place.ts";
import { deploy, Stopped } from "./deploy/deploy.ts";
import { readOptions } from "./deploy/options.ts";
import { stacksInOrder } from "./deploy/stacksInOrder.ts";

try {
  const options = readOptions(process.argv.slice(2));
  const { env, originSecret } = options;
  const place = placeFrom((name) => ({ env, originSecret })[name]);
  await deploy(options, place, {
    run: ([command, ...args], quiet) => {
      const ran = spawnSync(command, args, {
        cwd: projectRoot,
        encoding: "utf8",
        stdio: quiet === "quiet" ? ["inherit", "pipe", "pipe"] : "inherit",
        env: { ...process.env, CDK_DISABLE_CLI_TELEMETRY: "true" },
      });
      const why = ran.error === undefined ? (ran.stderr ?? "") : `${command} is not installed (${ran.error.message})`;
      return { ok: ran.status === 0, out: ran.status === 0 ? (ran.stdout ?? "") : why };
    },
    ask: async (question) => {
      const terminal = createInterface({ input: process.stdin, output: process.stdout });
      try {
        return await terminal.question(question);
      } finally {
        terminal.close();
      }
    },
    say: console.log,
    stacks: () => {
      const manifest = join(projectRoot, "cdk.out/manifest.json");
      return stacksInOrder(
        options.env,
        existsSync(manifest) ? (JSON.parse(readFileSync(manifest, "utf8")) as object) : {},
      );
    },
    health: async (address) => {
      try {
        return (await (await fetch(`${address}/v1/health`, { signal: AbortSignal.timeout(20_000) })).json()) as unknown;
      } catch {
        return null;
      }
    },
  });
} catch (error) {
  const isWord = error instanceof Stopped || (error instanceof Error && !(error instanceof TypeError));
  console.error(isWord ? error.message : error);
  console.error(`\nRegion where nothing is said: ${defaultRegion}. Steps and rollback: docs/deploy.md`);
  process.exitCode = 1;
}
