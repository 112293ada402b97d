import { describe, expect, it } from "vitest";
import { importedCase } from "../../shared/importedCase.ts";
import { readHazards } from "./readHazards.ts";

const data = {
  parcels: [],
  buildings: [],
  terrain: null,
  unused: [],
  notes: [],
  read: { parcels: 0, buildings: 0, terrainPoints: 0 },
};
const frame = {
  title: "T",
  municipality: "M",
  source: "S",
  lawAsOf: "2026-01-01",
  hazards: [],
  seaOver: null,
  project: {},
};

describe("readHazards", () => {
  it("reads source, return period, year, level and where the level stands", () => {
    expect(readHazards(["sea 100 2025 1.589 DMI Klimaatlas v2025a, Køge Bugt"])).toEqual({
      ok: true,
      value: [
        {
          source: "sea",
          returnPeriodYears: 100,
          scenarioYear: 2025,
          quantity: "level",
          levelM: 1.589,
          origin: "model",
          datum: "DVR90",
          citation: "DMI Klimaatlas v2025a, Køge Bugt",
        },
      ],
    });
  });

  it.each(["lava 100 2025 1.5 X", "sea 100 2025 1,5 X", "sea 100 2025 1.5", "sea 100 1.5 X"])("refuses %j", (text) => {
    expect(readHazards(["sea 20 2025 1.4 X", text])).toMatchObject({
      ok: false,
      issues: [{ path: "/hazards/1", code: "invalid", facts: { found: text } }],
    });
  });
});

describe("importedCase", () => {
  it("takes the price year from the day of the law", () => {
    expect(importedCase(data, frame).priceYear).toBe(2026);
  });

  it("lets the project replace what it says, and keeps its unknown fields for the check to refuse", () => {
    const made = importedCase(data, { ...frame, project: { priceYear: 2024, pris: 1 } });
    expect(made).toMatchObject({ priceYear: 2024, pris: 1, horizonYears: 50 });
  });
});
