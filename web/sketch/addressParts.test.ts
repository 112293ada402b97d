import { describe, expect, it } from "vitest";
import {
  eventFrom,
  eventText,
  mapAmountFrom,
  sectionsFrom,
  sectionsText,
  stepFrom,
  viewFrom,
  viewText,
} from "./addressParts.ts";

describe("what the address of the sketch page says", () => {
  it("names the steps, and opens the first where it names none", () => {
    expect(["tegn", "vand", "fordeling", "afgoerelse"].map(stepFrom)).toEqual(["draw", "water", "share", "decide"]);
    expect([null, "", "share", "TEGN"].map(stepFrom)).toEqual(["draw", "draw", "draw", "draw"]);
  });

  it("names the sections that were opened or closed, in one order, and leaves out what is none", () => {
    expect(sectionsText(new Set(["roll", "law"]))).toBe("lov.partsfortegnelse");
    expect([...sectionsFrom("partsfortegnelse.lov.ingen")].sort()).toEqual(["law", "roll"]);
    expect(sectionsText(sectionsFrom(null))).toBe(null);
    expect(sectionsFrom("law").size).toBe(0);
  });

  it("says where the map stands to the metre, and takes no place that is not near Denmark", () => {
    expect(viewText({ lat: 56.123456, lon: 11.5, zoom: 14.238 })).toBe("56.12346,11.50000,14.24");
    expect(viewFrom("56.12346,11.50000,14.24")).toEqual({ lat: 56.12346, lon: 11.5, zoom: 14.24 });
    for (const text of [null, "", "56,11", "56,11,14,2", "a,b,c", "0,0,3", "56,11,40", "56,11,"])
      expect([text, viewFrom(text)]).toEqual([text, null]);
  });

  it("names the water that is drawn, and no water that cannot be", () => {
    const event = { source: "sea", scenarioYear: 2075, returnPeriodYears: 100 } as const;
    expect(eventFrom(eventText(event))).toEqual(event);
    for (const text of [null, "", "sea", "sea-2075", "lava-2075-100", "sea-x-100", "sea-2075-0"])
      expect([text, eventFrom(text)]).toEqual([text, null]);
  });

  it("does not open with a difference between keys that nobody has compared", () => {
    expect([null, "moved", "saved", "nothing"].map(mapAmountFrom)).toEqual(["share", "share", "saved", "share"]);
  });
});
