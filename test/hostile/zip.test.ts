import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readZip, zipBytes } from "../../shared/formats/index.ts";
import { flipped } from "../prove/fuzz/mutateText.ts";
import { drawFor } from "../prove/fuzz/random.ts";
import { type RawFile, rawZip } from "./rawZip.ts";

const most = { files: 100, bytes: 50_000_000, ratio: 200, pathLength: 200 };
const text = (said: string) => new TextEncoder().encode(said);
const file = (more: Partial<RawFile> = {}): RawFile => ({ path: "a.txt", content: text("hej ".repeat(20)), ...more });
const refusal = (zip: Uint8Array, limits = most) => {
  const read = readZip(zip, limits);
  return read.ok ? [...read.files.keys()] : read.refusal;
};
const symlink = (0xa000 | 0o777) * 0x10000;

describe("an archive that is sound", () => {
  it("is read as it was packed, by us and by others, stored or deflated, with a comment or none", () => {
    const packed = fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9]{0,8}(\/[a-z]{1,5})?\.(txt|pdf)$/), fc.uint8Array());
    fc.assert(
      fc.property(packed, fc.constantFrom(0 as const, 6 as const), (files, level) => {
        const names = Object.keys(files);
        const expected = new Map(Object.entries(files));
        const ours = zipBytes(names.map((path) => ({ path, content: files[path]! })));
        expect(readZip(ours, most)).toEqual({ ok: true, files: expected });
        expect(readZip(zipSync(files, { level }), most)).toEqual({ ok: true, files: expected });
      }),
    );
    expect(refusal(rawZip([file()], { comment: "en kommentar" }))).toEqual(["a.txt"]);
  });
});

describe("an archive that is not read", () => {
  it("has a name that leads elsewhere, or that some program cannot take", () => {
    const names = [
      ...["../a", "a/../../b", "/etc/passwd", "..", ".", "a/", "a//b", "a\\..\\b", "C:\\a", "C:a", "a\u0000b.txt", ""],
      ...["~/a", "-rf", ".ssh/authorized_keys", "a b", "å.txt", "con\u202egpj.exe", "x".repeat(201), "__proto__/../x"],
    ];
    for (const path of names) expect(refusal(rawZip([file({ path })])), path).toMatchObject({ is: "path" });
    expect(refusal(rawZip([file({ path: Uint8Array.from([0x2e, 0x2e, 0xff]) })]))).toMatchObject({ is: "path" });
  });

  it("has a name twice, also where only capitals tell them apart", () => {
    expect(refusal(rawZip([file(), file({ path: "A.txt" })]))).toEqual({ is: "path-twice", path: "A.txt" });
  });

  it("has a link, something encrypted, or a packing that we do not use", () => {
    expect(refusal(rawZip([file({ attributes: symlink })]))).toEqual({ is: "link", path: "a.txt" });
    expect(refusal(rawZip([file({ flags: 1 })]))).toEqual({ is: "encrypted", path: "a.txt" });
    expect(refusal(rawZip([file({ method: 12 })]))).toEqual({ is: "compression", path: "a.txt" });
  });

  it("would unpack to far more than it is, and is not unpacked to find out", () => {
    const zeros = new Uint8Array(20_000_000);
    const bomb = rawZip([file({ content: zeros })]);
    expect(bomb.length).toBeLessThan(25_000);
    expect(refusal(bomb)).toEqual({ is: "ratio", path: "a.txt" });
    // Says to be small and is not: nothing beyond what it says is unpacked.
    expect(refusal(rawZip([file({ content: zeros, says: 100 })]))).toEqual({ is: "size", path: "a.txt" });
    expect(refusal(rawZip([file({ says: 60 })]))).toEqual({ is: "size", path: "a.txt" });
    expect(refusal(rawZip([file({ says: 100 })]))).toEqual({ is: "size", path: "a.txt" });
    expect(refusal(rawZip([file({ method: 0, says: 100 })]))).toEqual({ is: "size", path: "a.txt" });
    const large = file({ content: new Uint8Array(600_000) });
    expect(refusal(rawZip([large, { ...large, path: "b" }]), { ...most, bytes: 1_000_000 })).toEqual({
      is: "too-large",
    });
  });

  it("makes many files of the same bytes", () => {
    const bytes = file({ content: text("x".repeat(5_000)) });
    const same = { ...bytes, path: "b.txt", headPath: "a.txt", at: 0 };
    // Its own head would say another name; one that has the same is the very same file.
    expect(refusal(rawZip([bytes, same]))).toEqual({ is: "damaged" });
    const twins = rawZip([file({ path: "aa", content: text("x") }), file({ path: "ab", content: text("y"), at: 0 })]);
    expect(refusal(twins)).toEqual({ is: "damaged" });
    // A head that lies within another file's bytes, as in bombs that overlap.
    const inner = rawZip([file({ path: "b", content: text("i") })]);
    const outer = rawZip([
      file({ path: "a", content: inner.subarray(0, 40), method: 0 }),
      file({ path: "b", content: text("i"), at: 31 }),
    ]);
    expect(refusal(outer)).toMatchObject({ is: "overlapping" });
  });

  it("has more files than any case, or says so", () => {
    const many = Array.from({ length: 101 }, (_, i) => file({ path: `${i}.txt` }));
    expect(refusal(rawZip(many))).toEqual({ is: "too-many-files" });
    expect(refusal(rawZip([file()], { count: 65_535 }))).toEqual({ is: "too-many-files" });
    expect(refusal(rawZip([file()], { count: 2 }))).toEqual({ is: "damaged" });
  });

  it("is two kinds of file at once: something before the archive or behind it", () => {
    const zip = rawZip([file()]);
    expect(refusal(Buffer.concat([text("%PDF-1.7\n"), zip]))).toEqual({ is: "damaged" });
    expect(refusal(Buffer.concat([zip, text("%%EOF")]))).toEqual({ is: "damaged" });
  });

  it("is none", () => {
    for (const bytes of [new Uint8Array(), text("PK"), text("PK\u0003\u0004".repeat(20)), new Uint8Array(70_000)])
      expect(refusal(bytes)).toEqual({ is: "damaged" });
  });

  it("is one with any bytes changed: read or refused, never thrown", () => {
    const zip = zipSync({ "a.txt": text("hej ".repeat(100)), "b/c.json": text("{}"), "d.pdf": new Uint8Array(300) });
    for (let number = 0; number < 3_000; number++) {
      const draw = drawFor(1, number);
      const changed = flipped(zip, draw);
      const cut = draw.oneIn(3) ? changed.subarray(0, draw.below(changed.length)) : changed;
      expect(() => readZip(cut, most)).not.toThrow();
    }
  });
});
