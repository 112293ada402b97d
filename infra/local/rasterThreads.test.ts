import { expect, it } from "vitest";
import { readRaster, writeAsciiGrid } from "../../shared/formats/raster/index.ts";
import { bundleThread } from "./bundleWorker.ts";
import { rasterThreads } from "./rasterThreads.ts";

const file = () =>
  new TextEncoder().encode(
    writeAsciiGrid({
      ...{ westM: 650_000, northM: 6_250_000, cellM: 1, columns: 2, rows: 2 },
      values: Float32Array.of(1.5, 2, Number.NaN, -0.25),
    }),
  );
const options = { quantity: "level", crs: "EPSG:25832", datum: "DVR90" } as const;

it("reads in a thread of its own what is read here, refusals too", async () => {
  const { read } = rasterThreads(await bundleThread("rasterThread"));
  const [here, there] = [await readRaster(file(), options), await read(file(), options)];
  expect(here.ok && [...here.value.raster.values]).toEqual([1.5, 2, Number.NaN, -0.25]);
  expect(there).toEqual(here);
  const cut = file().slice(0, 60);
  expect(await read(cut.slice(), options)).toEqual(await readRaster(cut, options));
});

it("leaves bytes alone that lie in a buffer with others", async () => {
  const { read } = rasterThreads(await bundleThread("rasterThread"));
  const whole = file();
  const shared = new Uint8Array(whole.length + 8);
  shared.set(whole, 8);
  expect((await read(shared.subarray(8), options)).ok).toBe(true);
  expect(shared.byteLength).toBe(whole.length + 8);
});
