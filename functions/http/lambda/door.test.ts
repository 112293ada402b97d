import { describe, expect, it } from "vitest";
import { cameThroughOurs } from "./door.ts";
import { rememberedSecrets } from "./originSecret.ts";

const now = "n".repeat(64);
const before = "b".repeat(64);
const known = async () => [now, before];

describe("the door of the functions", () => {
  it("lets in what says the secret, and for as long as it is known the one before", async () => {
    expect(await cameThroughOurs(now, known)).toBe(true);
    expect(await cameThroughOurs(before, known)).toBe(true);
  });

  it("lets in nothing else: no word, a part, one letter more, another letter", async () => {
    for (const told of [undefined, "", now.slice(1), `${now}n`, `N${now.slice(1)}`, `${now},${before}`])
      expect([told, await cameThroughOurs(told, known)]).toEqual([told, false]);
  });

  it("lets in nobody where no secret is known", async () => {
    expect(await cameThroughOurs("", async () => [])).toBe(false);
    expect(await cameThroughOurs("undefined", async () => [])).toBe(false);
  });

  it("lets in nobody where the secret cannot be read", async () => {
    const down = () => Promise.reject(new Error("down"));
    await expect(cameThroughOurs(now, down)).rejects.toThrow("down");
  });
});

describe("the secret that the functions remember", () => {
  const read = (answers: readonly string[][]) => {
    let asked = 0;
    let clock = 0;
    const secrets = rememberedSecrets(
      async () => answers[Math.min(asked++, answers.length - 1)]!,
      () => clock,
    );
    return { secrets, asked: () => asked, wait: (ms: number) => (clock += ms) };
  };

  it("is asked for once, and again after five minutes", async () => {
    const { secrets, asked, wait } = read([["old"], ["new"]]);
    expect(await secrets()).toEqual(["old"]);
    wait(299_999);
    expect(await secrets()).toEqual(["old"]);
    expect(asked()).toBe(1);
    wait(1);
    expect(await secrets()).toEqual(["new"]);
  });

  it("that has just been changed is let in at once", async () => {
    const { secrets, wait } = read([["old"], ["new", "old"]]);
    expect(await cameThroughOurs("old", secrets)).toBe(true);
    wait(10_000);
    expect(await cameThroughOurs("new", secrets)).toBe(true);
  });

  it("is not asked for by each wrong guess: once in ten seconds", async () => {
    const { secrets, asked, wait } = read([["old"]]);
    for (let i = 0; i < 50; i++) expect(await cameThroughOurs("wrong", secrets)).toBe(false);
    expect(asked()).toBe(1);
    wait(10_000);
    for (let i = 0; i < 50; i++) await cameThroughOurs("wrong", secrets);
    expect(asked()).toBe(2);
  });

  it("is asked for again after a time it could not be read", async () => {
    let fails = true;
    const secrets = rememberedSecrets(
      async () => {
        if (fails) throw new Error("down");
        return ["here"];
      },
      () => 0,
    );
    await expect(secrets()).rejects.toThrow("down");
    fails = false;
    expect(await secrets()).toEqual(["here"]);
  });
});
