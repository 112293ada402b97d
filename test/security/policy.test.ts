import { describe, expect, it } from "vitest";
import { makeApp } from "../../functions/http/index.ts";
import securityHeaders from "../../infra/securityHeaders.json" with { type: "json" };

const policyOf = (text: string) =>
  new Map(
    text.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );

describe("the policy of the pages", () => {
  const policy = policyOf(securityHeaders["Content-Security-Policy"]);

  it("lets nothing in that is not named, and names nobody but ourselves", () => {
    expect(policy.get("default-src")).toEqual(["'none'"]);
    const others = [...policy].flatMap(([name, sources]) =>
      sources.filter((source) => source !== "'self'" && source !== "'none'").map((source) => `${name} ${source}`),
    );
    // The map draws pictures that it made itself; no other source, and nothing that is unsafe.
    expect(others).toEqual(["img-src data:", "img-src blob:"]);
  });

  it("lets no page be framed, no form be sent elsewhere, no base be moved, and no plug-in run", () => {
    for (const name of ["frame-ancestors", "base-uri", "object-src"]) expect(policy.get(name)).toEqual(["'none'"]);
    for (const name of ["script-src", "style-src", "worker-src", "connect-src", "form-action"])
      expect(policy.get(name)).toEqual(["'self'"]);
  });
});

describe("every answer of the API", () => {
  it("is data: nothing in it runs, is framed, guessed at, or kept; also a refusal and what is not there", async () => {
    const app = makeApp({ log: () => {} });
    for (const path of ["/v1/nowhere", "/"]) {
      const { headers } = await app.request(path);
      expect(policyOf(headers.get("Content-Security-Policy")!).get("default-src")).toEqual(["'none'"]);
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("Cache-Control")).toBe("no-store");
      expect(headers.get("Strict-Transport-Security")).toContain("max-age=31536000");
      expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
    }
  });
});
