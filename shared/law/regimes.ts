import type { FloodEffect, FloodSource, IsoDate, LawCode } from "../model/index.ts";

/** One water: the effects that its law was read for, and the provision that shows which act governs it, by date. */
export interface Water {
  effects: readonly FloodEffect[];
  /** Any of these in force: its act governs. */
  governedBy: readonly string[];
  /** In force: there is no legislation. */
  ungovernedBy?: string;
  complaint: readonly { provision: string | null; code: LawCode }[];
  open: readonly { provision: string; code: LawCode }[];
}

export const waters: Readonly<Record<FloodSource, Water>> = {
  sea: {
    effects: ["flooding", "erosion"],
    governedBy: ["kbl-1"],
    complaint: [{ provision: "kbl-18", code: "complaint-coast" }],
    open: [{ provision: "kbl-9a", code: "open-no-formula" }],
  },
  stream: {
    effects: ["flooding"],
    governedBy: ["vl-1"],
    complaint: [{ provision: "vl-klage", code: "complaint-stream" }],
    open: [{ provision: "vl-24", code: "open-regulation-not-read" }],
  },
  cloudburst: {
    effects: ["flooding"],
    governedBy: ["bek-159-2016-3", "bl-1-4"],
    complaint: [{ provision: null, code: "complaint-not-read" }],
    open: [],
  },
  groundwater: {
    effects: ["flooding", "soft-ground"],
    governedBy: ["mbl-32b-2"],
    ungovernedBy: "grundvand-ingen-lov",
    complaint: [{ provision: null, code: "complaint-not-read" }],
    open: [
      { provision: "mbl-32b-2", code: "open-start-expected" },
      { provision: "mbl-32b-2", code: "open-outside-is-derived" },
    ],
  },
};

/** Names of the times between which the law changed (definitions 25-27), newest first. */
const regimes: readonly { from: IsoDate; name: string }[] = [
  { from: "2025-07-01", name: "2025-07" },
  { from: "2021-01-01", name: "2021" },
  { from: "2018-09-01", name: "2018-09" },
  { from: "2016-02-26", name: "2016-02" },
];

/** The regime of a day; `before-2016-02` where nothing of that time has been read. */
export function regimeOf(day: IsoDate): string {
  return regimes.find(({ from }) => day >= from)?.name ?? "before-2016-02";
}
