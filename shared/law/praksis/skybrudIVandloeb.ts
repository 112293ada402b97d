import { onFact, type Rule } from "../rule.ts";

/** skybrud-i-vandloeb · Cloudburst water in a stream: the utility's part and the stream's part follow an act each. */
export const skybrudIVandloeb: Rule = {
  provision: "skybrud-i-vandloeb",
  topic: "mixed",
  sources: ["cloudburst", "stream"],
  ofTheWhole: true,
  decide: onFact("streamTakesRain", "cloudburst-in-stream"),
};
