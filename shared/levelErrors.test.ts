import { describe, expect, it } from "vitest";
import { noret } from "./demo/index.ts";
import { heldAtEdge, unmoved, withLevels } from "./levelErrors.ts";
import type { CaseFile, FloodSource, RainDepth, Raster, RasterHazard } from "./model/index.ts";

const rasterOf = (...values: number[]): Raster => ({
  ...{ westM: 700_000, northM: 6_150_000, cellM: 1, columns: values.length, rows: 1 },
  values: Float32Array.from(values),
});
const run = (sha256: string, quantity: RasterHazard["quantity"]): RasterHazard => ({
  ...{ source: "sea", returnPeriodYears: 100, scenarioYear: 2026, origin: "model", datum: "DVR90", citation: "test" },
  ...{ quantity, state: "without" },
  rasterRef: {
    ...{ sha256, title: "run", source: { text: "test", link: null, date: null }, crsFrom: "file", synthetic: true },
    ...{ westM: 700_000, northM: 6_150_000, cellM: 1, columns: 3, rows: 1 },
  },
});
const against = (source: FloodSource, part: Partial<CaseFile>): CaseFile => {
  const sag = noret();
  const [measure] = sag.measures;
  return { ...sag, measures: [{ ...measure!, parts: [{ source, effect: "flooding" }] }], ...part };
};

describe("all water a decimetre and a quarter higher", () => {
  it("is a model's levels so much higher, and what it does not know still unknown", () => {
    const { rasters } = withLevels(
      against("sea", { hazards: [run("a", "level-raster")] }),
      new Map([["a", rasterOf(1.5, -0.25, Number.NaN)]]),
      0.125,
    );
    expect(rasters.get("a")!.values).toEqual(Float32Array.of(1.625, -0.125, Number.NaN));
  });

  it("is a model's depths so much deeper where there is water, and dry where it was dry", () => {
    const moved = (byM: number) =>
      withLevels(
        against("sea", { hazards: [run("a", "depth-raster")] }),
        new Map([["a", rasterOf(0.5, 0, Number.NaN)]]),
        byM,
      ).rasters.get("a")!.values;
    expect(moved(0.125)).toEqual(Float32Array.of(0.625, 0, Number.NaN));
    // Half a metre of water, three quarters of a metre lower: none, and not less.
    expect(moved(-0.75)).toEqual(Float32Array.of(0, 0, Number.NaN));
  });

  it("is groundwater so much higher in every year that its rise is given for", () => {
    const water = noret().water;
    const groundwater = { water: { levelM: 0 }, rises: [{ year: 2026, riseM: 0 }], harm: null, citation: "test" };
    const sag = against("groundwater", { hazards: [], water: { ...water, groundwater } });
    expect(withLevels(sag, new Map(), 0.125).sag.water.groundwater!.rises).toEqual([{ year: 2026, riseM: 0.125 }]);
    expect(unmoved(sag)).toEqual([]);
  });

  it("leaves the case's own cells and levels as they were", () => {
    const cells = rasterOf(0.5, 0, 0);
    const sag = against("sea", { hazards: [run("a", "depth-raster")] });
    withLevels(sag, new Map([["a", cells]]), 1);
    expect(cells.values).toEqual(Float32Array.of(0.5, 0, 0));
  });

  it("leaves rain as it is, and says so", () => {
    const rain: RainDepth = {
      ...{ source: "cloudburst", returnPeriodYears: 100, scenarioYear: 2026, origin: "model", datum: "DVR90" },
      ...{ citation: "test", quantity: "rain", rainM: 0.06 },
    };
    const sag = against("cloudburst", { hazards: [rain] });
    expect(withLevels(sag, new Map(), 0.1).sag.hazards).toEqual([rain]);
    expect(unmoved(sag)).toEqual(["cloudburst"]);
  });
});

it("names the waters whose border a model's depths hold where it is", () => {
  expect(heldAtEdge(against("sea", { hazards: [run("a", "depth-raster")] }))).toEqual(["sea"]);
  expect(heldAtEdge(against("sea", { hazards: [run("a", "level-raster")] }))).toEqual([]);
});
