import { afterAll, expect, it } from "vitest";
import { percentile, residentMb, slopePerMinute } from "../prove/load/figures.ts";
import { proveLoad } from "../prove/load/load.ts";
import { endAll } from "./serverProcess.ts";

afterAll(endAll);

it("answers forty people who draw and compute at once, each without an error", async () => {
  const load = { users: 40, thinkMs: 1_000, soakThinkMs: 1_000, warmSeconds: 3, seconds: 8, soakSeconds: 1 };
  const { warm, full, soak, memory } = await proveLoad(20261130, { ...load, sampleSeconds: 0.5 });
  expect([...warm.errors, ...full.errors, ...soak.errors]).toEqual([]);
  expect(full.times.get("draw")!.length).toBeGreaterThan(0);
  expect(memory.length).toBeGreaterThan(0);
});

it("reckons its figures right", () => {
  const times = Array.from({ length: 200 }, (_, i) => 200 - i);
  expect([0.5, 0.95, 0.99, 1].map((share) => percentile(times, share))).toEqual([100, 190, 198, 200]);
  // Three MB a minute.
  const samples = [0, 20, 40, 60].map((seconds) => ({ seconds, mb: 100 + seconds / 20 }));
  expect(slopePerMinute(samples)).toBeCloseTo(3, 9);
  expect(residentMb(process.pid)).toBeGreaterThan(20);
});
