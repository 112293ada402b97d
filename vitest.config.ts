import { defineConfig } from "vitest/config";

/** Far from UTC, so that a clock read by mistake shows; Node 20 is what a bare machine has, and the SDK says so at each start. */
const environment = { TZ: "Europe/Copenhagen", AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" };

/** Files share a process and what it has loaded, which for hundreds of small ones is half of their time: each puts back what it changes of it. */
const together = { isolate: false, unstubGlobals: true, unstubEnvs: true } as const;

// First what keeps one core busy, and the checks beside it (tools/test.mjs); then what shares all cores.
export default defineConfig({
  test: {
    env: environment,
    // By default one core is left idle, which of two is half of them.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "shared/**/*.test.ts",
            "functions/**/*.test.ts",
            "web/**/*.test.{ts,tsx}",
            "infra/local/**/*.test.ts",
            "tools/**/*.test.ts",
          ],
          setupFiles: ["test/seed.ts"],
          testTimeout: 60_000,
          ...together,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "across",
          include: ["test/{cases,contract,documents,golden,hostile,import,pdf,raster,security}/**/*.test.ts"],
          setupFiles: ["test/seed.ts"],
          testTimeout: 60_000,
          ...together,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "infra",
          include: ["test/infra/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One process: the stacks are made once, and read by all files.
          fileParallelism: false,
          isolate: false,
        },
      },
      {
        test: {
          name: "server",
          include: ["test/server/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          ...together,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/buildOnce.ts"],
          setupFiles: ["test/browser/setup.ts"],
          ...together,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each file has a server and a browser of its own: two at a time wait less for each other than one for itself.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
