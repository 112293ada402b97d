import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const shared = fileURLToPath(new URL("../../shared/", import.meta.url));
const mostBytes = 40_000;

describe("the law in the browser", () => {
  it("is below 40 kB compressed, its words in both languages with it", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `export * from "${shared}law/index.ts"; export * from "${shared}texts/law.ts"; export * from "${shared}texts/factTexts.ts";`,
        resolveDir: shared,
      },
      bundle: true,
      format: "esm",
      minify: true,
      write: false,
    });
    expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThan(mostBytes);
  });
});
