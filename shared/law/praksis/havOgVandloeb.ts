import { no, type Rule, unknown, yes } from "../rule.ts";

/** hav-og-vandloeb · A dike at the fjord and along the river: one coastal project, paid part by part (Jyllinge Nordmark). */
export const havOgVandloeb: Rule = {
  provision: "hav-og-vandloeb",
  topic: "mixed",
  sources: ["sea", "stream"],
  ofTheWhole: true,
  decide: ({ atWatercourse, atCoast }, { source, sources }) => {
    if (sources.includes("sea") && sources.includes("stream")) return yes("sea-and-stream");
    const other = source === "sea" ? atWatercourse : atCoast;
    if (other === undefined) return unknown(source === "sea" ? "atWatercourse" : "atCoast");
    return other === true ? yes("sea-and-stream") : no();
  },
};
