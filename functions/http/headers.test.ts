import { describe, expect, it } from "vitest";
import { refuse, version } from "../../shared/contract/index.ts";
import { dataVersion } from "../../shared/dataVersions.ts";
import { lawVersion } from "../../shared/law/index.ts";
import { makeApp } from "./app.ts";
import { problem } from "./problem.ts";

describe("every answer", () => {
  const app = makeApp({ log: () => {} });
  app.get("/here", (c) => c.json({}));
  app.get("/refused", (c) => problem(c, refuse([{ path: "", code: "invalid", facts: {} }])));
  app.get("/bug", () => {
    throw new Error("broken");
  });

  for (const [path, status] of [
    ["/here", 200],
    ["/refused", 400],
    ["/nowhere", 404],
    ["/bug", 500],
  ] as const)
    it(`of ${status} says which program, law and data it was made by, and is kept by nobody on the way`, async () => {
      const answer = await app.request(path);
      expect(answer.status).toBe(status);
      expect(answer.headers.get("Vandret-Version")).toBe(version);
      expect(answer.headers.get("Vandret-Law-Version")).toBe(lawVersion);
      expect(answer.headers.get("Vandret-Data-Version")).toBe(dataVersion);
      expect(answer.headers.get("Cache-Control")).toBe("no-store");
    });
});
