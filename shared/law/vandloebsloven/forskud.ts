import { no, type Rule, unknown, yes } from "../rule.ts";

const advanced = ["regulation", "lake-lowering", "new"];

/** vl-25 · Vandløbsloven § 25: the authority may advance the cost of works under §§ 16, 18 and 21, against security. */
export const forskud: Rule = {
  provision: "vl-25",
  topic: "financing",
  sources: ["stream"],
  decide: ({ streamWorks }) => {
    if (streamWorks === undefined) return unknown("streamWorks");
    return advanced.includes(String(streamWorks)) ? yes("authority-may-advance") : no();
  },
};
