import { expect, it } from "vitest";
import { costOfWaiting } from "./costOfWaiting.ts";
import { oere } from "./money/index.ts";

const works = { avoidedPerYearOere: 100_000_000, grossOere: oere(1_000_000_000), years: 2, priceRisePerYear: 0.05 };

it("a project that waits loses what it would have saved, and grows dearer year on year", () => {
  // 2 · 1 mio. kr.; 10 mio. · (1.05² − 1) = 1.025 mio. kr.
  expect(costOfWaiting(works)).toEqual({ lostOere: 200_000_000, dearerOere: 102_500_000 });
});

it("costs nothing where it does not wait", () => {
  expect(costOfWaiting({ ...works, years: 0 })).toEqual({ lostOere: 0, dearerOere: 0 });
});

it("does not know what it stands on is not told", () => {
  expect(costOfWaiting({ ...works, avoidedPerYearOere: null }).lostOere).toBeNull();
  expect(costOfWaiting({ ...works, priceRisePerYear: null })).toEqual({ lostOere: 200_000_000, dearerOere: null });
});
