import { describe, expect, it } from "vitest";
import { newestOnly, patienceMs } from "./newest.ts";

function slow() {
  const open: { input: string; done: (out: string) => void }[] = [];
  const run = (input: string) => new Promise<string>((done) => open.push({ input, done }));
  const finish = async () => {
    const first = open.shift();
    first?.done(first.input);
    await new Promise((done) => setTimeout(done));
  };
  return { run, finish, started: () => open.map(({ input }) => input) };
}

describe("the newest request", () => {
  it("is the only one taken, and those between are never run", async () => {
    const { run, finish, started } = slow();
    const taken: string[] = [];
    const request = newestOnly(
      run,
      () => undefined,
      (out) => taken.push(out),
    );
    request("a");
    request("b");
    request("c");
    await finish();
    expect(started()).toEqual(["c"]);
    await finish();
    expect(taken).toEqual(["c"]);
  });

  it("is not waited for by what is of use though late", async () => {
    const { run, finish } = slow();
    const taken: string[] = [];
    const request = newestOnly(
      run,
      () => undefined,
      (out) => taken.push(out),
      { evenLate: (out) => out === "a" },
    );
    request("a");
    request("b");
    await finish();
    request("c");
    await finish();
    await finish();
    expect(taken).toEqual(["a", "c"]);
  });

  it("stops the one under way when that has run too long", () => {
    let clock = 0;
    let stops = 0;
    const request = newestOnly(
      slow().run,
      () => stops++,
      () => undefined,
      { now: () => clock },
    );
    request("a");
    clock = patienceMs;
    request("b");
    expect(stops).toBe(0);
    clock = patienceMs + 1;
    request("c");
    expect(stops).toBe(1);
  });
});
