import type { FloodSource, PartyCode, Payer } from "../../model/index.ts";

/** One row of Figure 1 of KL's paper of January 2020: who steers where the figure says so, and who pays. */
export interface FigureRow {
  provision: string;
  source: FloodSource;
  steers: readonly PartyCode[];
  pays: readonly Payer[];
}

/** The figure is a finding of its own on its day. It never overrules a provision that has decided. */
export const figur1: readonly FigureRow[] = [
  { provision: "kl-figur-1-skybrud", source: "cloudburst", steers: [], pays: ["utility-tariff"] },
  {
    provision: "kl-figur-1-hav",
    source: "sea",
    steers: ["owners", "municipality"],
    pays: ["owners-with-benefit", "municipality-as-authority"],
  },
  { provision: "kl-figur-1-vandloeb", source: "stream", steers: ["owners"], pays: ["owners-with-benefit"] },
  { provision: "kl-figur-1-grundvand", source: "groundwater", steers: [], pays: ["owners-with-benefit"] },
];
