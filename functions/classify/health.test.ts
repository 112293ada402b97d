import { describe, expect, it, vi } from "vitest";
import { makeHealth } from "./health.ts";

describe("health", () => {
  it("tells the program, the law, the data and that the stores answer", async () => {
    const health = makeHealth({ program: "abc", stores: { events: async () => true, objects: async () => true } });
    expect(await health()).toEqual({
      status: "ok",
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      program: "abc",
      lawVersion: expect.stringMatching(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/),
      dataVersion: expect.stringMatching(/^[0-9a-f]{12}$/),
      dataVersions: expect.objectContaining({
        provisions: expect.stringMatching(/^[0-9a-f]{12}$/),
        catalogue: expect.any(String),
      }),
      stores: [
        { store: "events", reachable: true },
        { store: "objects", reachable: true },
      ],
    });
  });

  it("says which store does not answer, whether it says no, breaks or says nothing", async () => {
    vi.useFakeTimers();
    try {
      const health = makeHealth({
        stores: {
          events: async () => false,
          links: () => Promise.reject(new Error("down")),
          objects: () => new Promise<boolean>(() => {}),
          computed: async () => true,
        },
      });
      const said = health();
      await vi.advanceTimersByTimeAsync(3_000);
      expect(await said).toMatchObject({
        status: "degraded",
        stores: [
          { store: "events", reachable: false },
          { store: "links", reachable: false },
          { store: "objects", reachable: false },
          { store: "computed", reachable: true },
        ],
      });
    } finally {
      vi.useRealTimers();
    }
  });

  it("asks the stores once in ten seconds, however often it is asked itself", async () => {
    let now = 0;
    let asked = 0;
    const events = async () => {
      asked++;
      return true;
    };
    const health = makeHealth({ stores: { events }, clock: () => now });
    await Promise.all([health(), health(), health()]);
    now = 9_999;
    await health();
    expect(asked).toBe(1);
    now = 10_000;
    await health();
    expect(asked).toBe(2);
  });
});
