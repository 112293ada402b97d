import { describe, expect, it } from "vitest";
import { calculate } from "./calculate.ts";
import { noret, noretRasters } from "./demo/index.ts";
import type { Raster } from "./model/index.ts";
import { parcelRisk } from "./parcelRisk.ts";
import { waterPicture } from "./waterPicture.ts";

const sag = noret();
const event = { source: "sea", scenarioYear: 2020, returnPeriodYears: 100 } as const;

/** Noret on other ground: a row of sea, a ridge of 2.20 m and a field of 0.80 m behind it, as in the check numbers. */
function onGround(levels: readonly number[], levelM: number) {
  const terrain: Raster = {
    westM: 0,
    northM: 1,
    cellM: 1,
    columns: levels.length,
    rows: 1,
    values: Float32Array.from(levels),
  };
  const [measure] = sag.measures;
  const theCase = {
    ...sag,
    measures: [{ ...measure!, geometry: null }],
    hazards: sag.hazards.map((hazard) => (hazard.quantity === "level" ? { ...hazard, levelM } : hazard)),
  };
  return waterPicture(theCase, new Map([[sag.terrainRef!.sha256, terrain]]), event);
}

describe("a picture of the water", () => {
  it("has 1.60 m on ground of 0.80 m behind a ridge of 2.20 m at a level of 2.40 m, not the 0.20 m over the ridge", () => {
    const drawn = onGround([0.8, 0.8, 2.2, 1, -1], 2.4);
    expect(drawn.ok && [...drawn.value!.without]).toEqual([160, 160, 20, 140, 0]);
  });

  it("is dry behind a ridge that holds, and says of unknown ground that it is unknown", () => {
    const drawn = onGround([0.8, Number.NaN, 2.2, 1, -1], 2);
    expect(drawn.ok && [...drawn.value!.without]).toEqual([0, 255, 0, 100, 0]);
  });

  it("draws no more than 1,500 cells a side, each the deepest of those it stands for", () => {
    const long = Array.from({ length: 3_000 }, (_, i) => (i === 7 ? 0.5 : 1));
    const drawn = onGround([...long, -1], 1.2);
    if (!drawn.ok || drawn.value === null) throw new Error("not drawn");
    expect([drawn.value.columns, drawn.value.cellM]).toEqual([1_001, 3]);
    expect([...drawn.value.without.subarray(0, 4)]).toEqual([20, 20, 70, 20]);
  });

  it("is none where the event has no terrain to stand on", () => {
    expect(waterPicture({ ...sag, terrainRef: null }, new Map(), event)).toEqual({ ok: true, value: null });
  });

  it("is refused while the terrain is not there", () => {
    expect(waterPicture(sag, new Map(), event)).toMatchObject({ ok: false, issues: [{ code: "raster-missing" }] });
  });

  it("shows Noret dry inside its sluice, and wet outside it", () => {
    const drawn = waterPicture(sag, noretRasters(), event);
    if (!drawn.ok || drawn.value?.withMeasures == null) throw new Error("not drawn");
    const wet = (cells: Uint8Array) => cells.filter((cm) => cm > 0 && cm < 255).length;
    expect(wet(drawn.value.without)).toBeGreaterThan(5_000);
    expect(wet(drawn.value.withMeasures)).toBeLessThan(wet(drawn.value.without) / 10);
  });
});

describe("the curves of one parcel", () => {
  it("have the yearly damage of its line in the roll under them, in every year", () => {
    const roll = calculate(sag, noretRasters());
    if (!roll.ok) throw new Error("the demo is refused");
    const unit = roll.value.units.find(({ eadWithoutOere }) => (eadWithoutOere ?? 0) > 0)!;
    const alone = parcelRisk(sag, noretRasters(), unit.id);
    expect(alone.ok && alone.value.map(({ year, waters }) => [year, waters[0]!.without.linearOere])).toEqual(
      unit.eadByYear.map(({ year, withoutOere }) => [year, withoutOere]),
    );
  });
});
