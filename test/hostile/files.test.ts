import { describe, expect, it } from "vitest";
import { readRaster } from "../../shared/formats/raster/index.ts";
import { corpus } from "./corpus.ts";
import { doors } from "./doors.ts";
import { blocksStart, rasterTags, rawTiff } from "./rawTiff.ts";
import { taken } from "./taken.ts";
import { throughAllDoors } from "./throughAllDoors.ts";

/** What Node and the readers take by themselves is some 150 MB. */
const mostMb = 500;
const mostMs = 20_000;

describe("a file that is sent to do harm", () => {
  it("is refused at every door with a code, soon, and in little memory; none of it is ever thrown", async () => {
    const told = await throughAllDoors("brief", mostMs);
    const files = corpus.filter(({ isLarge }) => !isLarge);
    expect(told).toHaveLength(files.length * Object.keys(doors).length);
    expect(told.filter(({ thrown }) => thrown !== null)).toEqual([]);
    expect(told.filter(({ code }) => code === null).map(({ file, door }) => `${file}: ${door}`)).toEqual(
      Object.keys(taken).filter((name) => files.some((file) => name.startsWith(`${file.name}: `))),
    );
    expect(Math.max(...told.map(({ peakMb }) => peakMb))).toBeLessThan(mostMb);
  });

  it("is not refused for what all files of its kind have: one that is sound is taken", async () => {
    const tags = (at: number) => rasterTags(4, 4, [strip(273, at), strip(279, 64)]);
    const strip = (id: 273 | 279, value: number) => ({ id, type: 4 as const, values: [value] });
    // Its head lies behind its cells' place in a Buffer of Node's, which shares its memory with others.
    const file = rawTiff(tags(blocksStart(tags(0))), [Buffer.from(new Float32Array(16).fill(1.5).buffer)]);
    const read = await readRaster(file, { quantity: "level", datum: "DVR90" });
    expect(read.ok && [...read.value.raster.values]).toEqual(Array(16).fill(1.5));
  });
});
