import type { Measure, Part, TemplateName } from "./model/index.ts";

/** In the order that they are shown in. */
export const templateNames: readonly TemplateName[] = ["dike", "sluice", "drain-association", "basin", "road"];

/** The skeleton of a case: what is built, against which water, and how the bill has been shared elsewhere. No amounts: those are of one place. */
export interface CaseTemplate {
  measures: { kind: Measure["kind"]; parts: Part[] }[];
  /** Ids of keys of the catalogue that were used or argued for in such cases; each says its source. None of them is chosen. */
  keys: string[];
}

const against = (source: Part["source"], effect: Part["effect"] = "flooding"): Part[] => [{ source, effect }];

export const templates: Record<TemplateName, CaseTemplate> = {
  dike: { measures: [{ kind: "dike", parts: against("sea") }], keys: ["risk-and-value", "m6-access-half"] },
  sluice: { measures: [{ kind: "sluice", parts: against("sea") }], keys: ["m5-kerteminde-2018", "equal"] },
  "drain-association": {
    measures: [
      { kind: "pump", parts: against("stream") },
      { kind: "drain", parts: against("groundwater", "soft-ground") },
    ],
    keys: ["m17-hectare-parts", "stream-upstream"],
  },
  basin: { measures: [{ kind: "basin", parts: against("cloudburst") }], keys: ["avoided-damage", "m12-benefit"] },
  road: {
    measures: [{ kind: "road-profile", parts: against("cloudburst") }],
    keys: ["m14-private-road-use", "vejlov-style"],
  },
};
