import { describe, expect, it } from "vitest";
import { inForceOn } from "./force.ts";
import { provisionOf } from "./provisions.ts";
import { regimeOf, regimes } from "./regimes.ts";

describe("the regimes", () => {
  // Definitions 25-27 and the rule table's own periods.
  const expected: [day: string, regime: string][] = [
    ["2013-01-31", "none"],
    ["2013-02-01", "2013-2016"],
    ["2014-06-01", "2013-2016"],
    ["2016-06-01", "2013-2016"],
    ["2016-12-31", "2013-2016"],
    ["2017-01-01", "2017"],
    ["2018-08-31", "2017"],
    ["2018-09-01", "2018-09"],
    ["2020-01-15", "2018-09"],
    ["2020-05-21", "2018-09"],
    ["2020-05-22", "2020-05"],
    ["2020-12-31", "2020-05"],
    ["2021-01-01", "2021"],
    ["2025-06-30", "2021"],
    ["2025-07-01", "2025-07"],
  ];
  for (const [day, regime] of expected)
    it(`put ${day} in ${regime}`, () => {
      expect(regimeOf(day)).toBe(regime);
    });

  it("follow each other without a gap, each with a day of its own to ask about", () => {
    for (const [i, { to, day, id }] of regimes.entries()) {
      expect(regimeOf(day)).toBe(id);
      const next = regimes[i + 1];
      if (next === undefined) expect(to).toBeNull();
      else expect(new Date(Date.parse(to!) + 86_400_000).toISOString().slice(0, 10)).toBe(next.from);
    }
  });

  it("begin where a provision that they are named for begins", () => {
    const begins: [regime: string, provision: string][] = [
      ["2013-2016", "bek-2013-4"],
      ["2018-09", "kbl-9a"],
      ["2020-05", "kbl-18-4"],
      ["2021", "bl-1-4"],
      ["2025-07", "mbl-32b-2"],
    ];
    for (const [id, provision] of begins) {
      const from = regimes.find((regime) => regime.id === id)!.from;
      const before = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
      expect([before, from].map((day) => inForceOn(provisionOf(provision), day))).toEqual(["no", "yes"]);
    }
  });
});
