import { cannotDecide, no, type Rule, unknown, yes } from "../rule.ts";

/**
 * vl-7 · Vandløbsloven § 7: the council is the watercourse authority within its own municipality. A watercourse over the
 * border follows an order that has not been read.
 */
export const vandloebsmyndighed: Rule = {
  provision: "vl-7",
  topic: "decides",
  sources: ["stream"],
  decides: ["municipality"],
  decide: ({ atWatercourse, crossesMunicipalBorder }) => {
    if (atWatercourse === false) return no("not-a-watercourse");
    if (crossesMunicipalBorder === undefined) return unknown("crossesMunicipalBorder");
    return crossesMunicipalBorder === true
      ? cannotDecide("border-order-not-read")
      : yes("council-is-watercourse-authority");
  },
};
