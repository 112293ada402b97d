import { defineConfig } from "vitest/config";

/** Far from UTC, so that a clock read by mistake shows; Node 20 is what a bare machine has, and the SDK says so at each start. */
const environment = { TZ: "Europe/Copenhagen", AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" };

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
        },
      },
      {
        test: {
          name: "across",
          include: ["test/{cases,contract,documents,golden,hostile,import,pdf,raster,security}/**/*.test.ts"],
          setupFiles: ["test/seed.ts"],
          testTimeout: 60_000,
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
          // After those that share all cores.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "server",
          include: ["test/server/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/buildOnce.ts"],
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
