import { describe, expect, it } from "vitest";
import { sha256Hex } from "./index.ts";

// FIPS 180-4 examples, as published by NIST; the third is printf 'ø' | sha256sum of coreutils.
describe("sha256Hex", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    ["ø", "d48b452a88ac264c8b303ab6ecd9e7d12e38fa4b8cd21aa104b5b3acf83accf3"],
  ])("hashes %j as the standard says", (text, hash) => {
    expect(sha256Hex(text)).toBe(hash);
  });
});
