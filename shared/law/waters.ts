import type { FloodEffect, FloodSource, LawCode } from "../model/index.ts";

/** What is told of a water whatever the facts, where its provision is in force; a null provision: on every day. */
export interface Remark {
  provision: string | null;
  code: LawCode;
}

/** One water: the effects that its law was read for, and the provision that shows which act governs it, by date. */
export interface Water {
  effects: readonly FloodEffect[];
  /** Any of these in force: its act governs. */
  governedBy: readonly string[];
  /** In force: there is no legislation. */
  ungovernedBy?: string;
  hearing: readonly Remark[];
  complaint: readonly Remark[];
  duration: readonly Remark[];
  open: readonly Remark[];
}

const boardTakesYears: Remark = { provision: "kl-klagetid", code: "board-takes-years" };

export const waters: Readonly<Record<FloodSource, Water>> = {
  sea: {
    effects: ["flooding", "erosion"],
    governedBy: ["kbl-1", "kbl-kap-1a-foer"],
    hearing: [{ provision: "kbl-4-6", code: "hearing-weeks-not-confirmed" }],
    complaint: [
      { provision: "kbl-18", code: "complaint-coast" },
      { provision: "kbl-18-foer", code: "complaint-coast-not-checked" },
      { provision: "kbl-kap-1a-foer", code: "complaint-coast-before-2018" },
      { provision: "kbl-18-fremme", code: "promotion-cannot-be-appealed" },
      { provision: "kbl-18b", code: "court-six-months" },
    ],
    duration: [boardTakesYears],
    open: [
      { provision: "kbl-9a", code: "open-no-formula" },
      { provision: "kbl-4-6", code: "open-coast-not-checked" },
      { provision: "ekspertgruppe", code: "open-expert-group" },
    ],
  },
  stream: {
    effects: ["flooding"],
    governedBy: ["vl-1"],
    hearing: [],
    complaint: [
      { provision: "vl-klage", code: "complaint-stream-technical" },
      { provision: "vl-taksation", code: "complaint-stream-economic" },
    ],
    duration: [boardTakesYears],
    open: [
      { provision: "vl-24", code: "open-regulation-not-read" },
      { provision: "vl-17-23-35-37", code: "open-stream-not-checked" },
    ],
  },
  cloudburst: {
    effects: ["flooding"],
    governedBy: ["bek-2013-4", "bek-1431-2014", "bek-159-2016-3", "bl-1-4"],
    hearing: [],
    complaint: [
      { provision: "spv-klage", code: "complaint-wastewater-plan" },
      { provision: "pvl-klage", code: "complaint-private-road" },
    ],
    duration: [],
    open: [{ provision: "bek-2276-metode", code: "open-method-tables" }],
  },
  groundwater: {
    effects: ["flooding", "soft-ground"],
    governedBy: ["mbl-32b-2"],
    ungovernedBy: "grundvand-ingen-lov",
    hearing: [],
    complaint: [{ provision: null, code: "complaint-not-read" }],
    duration: [],
    open: [
      { provision: "mbl-32b-2", code: "open-start-expected" },
      { provision: "mbl-32-2-ellers", code: "open-outside-is-derived" },
    ],
  },
};
