import { expect, it } from "vitest";
import { refuse } from "../../shared/contract/index.ts";
import type { Result } from "../../shared/model/index.ts";
import { RecentlyUsed } from "./recentlyUsed.ts";

it("keeps what was last asked for, lets those who ask meanwhile wait for one, and asks anew for what could not be had", async () => {
  const kept = new RecentlyUsed<string>(2);
  const made: string[] = [];
  let isDown = false;
  const ask = (name: string) =>
    kept.get(name, () => {
      made.push(name);
      const down: Result<string> = refuse([{ path: "", code: "store-down", facts: {} }]);
      return Promise.resolve(isDown ? down : { ok: true, value: name });
    });
  await Promise.all([ask("a"), ask("a"), ask("b")]);
  expect(made).toEqual(["a", "b"]);
  await ask("a");
  await ask("c");
  // b was the longest not asked for.
  await ask("a");
  await ask("b");
  expect(made).toEqual(["a", "b", "c", "b"]);
  isDown = true;
  expect((await ask("d")).ok).toBe(false);
  isDown = false;
  expect((await ask("d")).ok).toBe(true);
  expect(made.slice(-2)).toEqual(["d", "d"]);
});
