import { describe, expect, it } from "vitest";
import type { FloodSource, LawChange } from "../model/index.ts";
import { classify } from "./classify.ts";
import { compareLaws } from "./compare.ts";

const lawOn = (day: string, source: FloodSource, facts = {}, whatIf?: "kl-2020") =>
  classify(day, [{ id: "m", kind: "property-protection", sources: [source], effects: ["flooding"], facts }], whatIf)
    .measures[0]!;
const changed = (changes: readonly LawChange[]) =>
  changes.filter(({ same }) => !same).map(({ what, who, before, after }) => ({ what, who, before, after }));

describe("two answers side by side", () => {
  it("are the same where the day is the same", () => {
    const law = lawOn("2020-01-15", "sea");
    expect(changed(compareLaws(law, law))).toEqual([]);
  });

  it("tell that groundwater gets a law, and that the owners no longer stand alone, on 1 July 2025", () => {
    const facts = { inSeweredArea: true, designatedForGroundwater: true, socioEconomicallyAppropriate: true };
    const changes = compareLaws(lawOn("2025-06-30", "groundwater", facts), lawOn("2025-07-01", "groundwater", facts));
    expect(changed(changes)).toContainEqual({
      what: "law",
      who: null,
      before: "none",
      after: "miljoebeskyttelsesloven",
    });
    const payers = changed(changes).filter(({ what }) => what === "payer");
    expect(payers).toMatchObject([
      { who: "owners-with-benefit", before: { outcome: "cannot-decide" }, after: null },
      { who: "utility-tariff", before: null, after: { outcome: "yes", share: 1, force: "must" } },
    ]);
  });

  it("tell that the permit moves from the Coastal Authority on 1 September 2018", () => {
    const facts = { atCoast: true, project: "municipal-joint" };
    const changes = changed(compareLaws(lawOn("2018-08-31", "sea", facts), lawOn("2018-09-01", "sea", facts)));
    expect(changes).toContainEqual({
      what: "decides",
      who: "coastal-authority",
      before: "coastal-authority",
      after: null,
    });
  });

  it("do not take a proposal for a change of the law's payers", () => {
    const changes = compareLaws(lawOn("2020-01-15", "groundwater"), lawOn("2020-01-15", "groundwater", {}, "kl-2020"));
    expect(changed(changes).filter(({ what }) => what === "payer" || what === "law")).toEqual([]);
  });
});
