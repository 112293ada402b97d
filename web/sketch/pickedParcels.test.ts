import { describe, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import { rectangle } from "../../shared/geo/draw/index.ts";
import { parcelsUnder, withArea, withExempt, withoutExempt } from "./pickedParcels.ts";

const sag = noret();
/** The border that 1a and 1b share runs from (650419.78, 6251071.09) to (650417.93, 6251108.49). */
const overTwo = rectangle([650_414, 6_251_082], [650_424, 6_251_098]);

describe("parcels picked", () => {
  it("by a box are those with ground in it, in the order of the case", () => {
    expect(parcelsUnder(overTwo, sag.parcels)).toEqual(["9990001-1a", "9990001-1b"]);
    expect(parcelsUnder(rectangle([600_000, 6_100_000], [600_010, 6_100_010]), sag.parcels)).toEqual([]);
  });

  it("become the area, or go beside a list that is there; a drawn area is replaced by the list", () => {
    const listed = withArea(sag, ["9990001-1a"], true);
    expect(listed.area).toEqual({ type: "Parcels", parcelIds: ["9990001-1a"] });
    expect(withArea(listed, ["9990001-1b", "9990001-1a"], true).area).toEqual({
      type: "Parcels",
      parcelIds: ["9990001-1a", "9990001-1b"],
    });
    expect(withArea(listed, ["9990001-1b"], false).area).toEqual({ type: "Parcels", parcelIds: ["9990001-1b"] });
  });

  it("are exempt once each, keep the reason that they had, and can be made to pay again", () => {
    const once = withExempt(sag, ["9990001-1a"], "Giver jord");
    const twice = withExempt(once, ["9990001-1a", "9990001-1b"], "Ligger højt");
    expect(twice.decisions.exemptions).toEqual([
      { parcelId: "9990001-1a", reason: "Giver jord" },
      { parcelId: "9990001-1b", reason: "Ligger højt" },
    ]);
    expect(withoutExempt(twice, ["9990001-1a"]).decisions.exemptions).toEqual([
      { parcelId: "9990001-1b", reason: "Ligger højt" },
    ]);
    expect(withoutExempt(sag, ["9990001-1a"])).toBe(sag);
    expect(withExempt(once, ["9990001-1a"], "Andet")).toBe(once);
  });
});
