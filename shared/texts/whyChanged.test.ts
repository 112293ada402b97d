import { expect, it } from "vitest";
import { differenceName, differenceText } from "./whyChanged.ts";

const ground = { path: "buildings/groundFloorM2", id: "b-1", parcelId: "9990001-12a", how: "changed" } as const;

it("says what differs, of which parcel, from what to what", () => {
  expect(differenceText({ ...ground, before: 1420, after: 120.5 }, "da")).toBe(
    "bebygget areal, m² (12a): 1.420 → 120,50",
  );
  expect(differenceText({ ...ground, before: 142, after: 120 }, "en")).toBe("ground floor, m² (12a): 142 → 120");
});

it("says that a fact was not known, never that it was nothing", () => {
  expect(differenceText({ ...ground, after: 120 }, "da")).toBe("bebygget areal, m² (12a): ikke kendt → 120");
  expect(differenceText({ ...ground, before: null, after: 120 }, "en")).toBe("ground floor, m² (12a): not known → 120");
});

it("says that something came, went, or is another where it cannot be put in a word", () => {
  const exemption = { path: "decisions/exemptions", id: "9990001-7c", parcelId: "9990001-7c" } as const;
  expect(differenceText({ ...exemption, how: "added" }, "da")).toBe("fritagelse (7c) er kommet til");
  expect(differenceText({ ...exemption, how: "removed" }, "en")).toBe("exemption (7c) is taken out");
  expect(differenceText({ path: "area", id: null, parcelId: null, how: "changed" }, "da")).toBe("området er ændret");
});

it("puts øre as kroner, and a measure by its id", () => {
  const cost = { path: "measures/cost/worksOere", id: "sluse", parcelId: null, how: "changed" } as const;
  expect(differenceText({ ...cost, before: 4_500_000_000, after: 4_600_000_050 }, "da")).toBe(
    "anlægsudgift (sluse): 45.000.000,00 kr. → 46.000.000,50 kr.",
  );
});

it("names what has no words of its own by the nearest that has, so that nothing is left unsaid", () => {
  expect(differenceName("measures/facts/agreementDate", "da")).toBe("oplysning om tiltaget (agreementDate)");
  expect(differenceName("something/new", "en")).toBe("something/new");
});
