import { defineConfig } from "vitest/config";

/** The tests that mutants of the split and of the keys are to be killed by: those beside the code, and the cases a lawyer reads. */
export default defineConfig({
  test: {
    include: [
      "shared/money/**/*.test.ts",
      "shared/allocation/**/*.test.ts",
      // The linear programs of the nucleolus.
      "shared/funding/joint/*.test.ts",
      "test/cases/fordeling.test.ts",
    ],
    setupFiles: ["test/seed.ts", "test/prove/briefly.ts"],
    testTimeout: 20_000,
  },
});
