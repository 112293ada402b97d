import type { LayerKind } from "../model/index.ts";

export interface FactLook {
  /** Of all, or of what has no value of its own. */
  colour: string;
  /** By the value of a feature. */
  values?: Readonly<Record<string, string>>;
  dashes?: readonly [number, number];
  width: number;
  /** How much of the ground under an area is hidden; 0: its edge alone is drawn. */
  fill: number;
}

/**
 * The colours of the case's map layers (Okabe and Ito's and Paul Tol's, safe for colour-blind eyes); those that lie on the same
 * ground part by their line too.
 */
export const factLooks: Readonly<Record<LayerKind, FactLook>> = {
  coast: { colour: "#004d6e", width: 2.5, dashes: [1, 1], fill: 0 },
  watercourse: { colour: "#0072b2", width: 3, fill: 0 },
  sewered: {
    colour: "#7f7f7f",
    values: { combined: "#8c510a", separate: "#01665e" },
    width: 1.5,
    fill: 0.35,
  },
  "groundwater-designated": { colour: "#5e3c99", width: 2, dashes: [4, 2], fill: 0.25 },
  zone: {
    colour: "#7f7f7f",
    values: { urban: "#cc79a7", "summer-house": "#e69f00", rural: "#999933" },
    width: 2,
    fill: 0.25,
  },
  natura2000: { colour: "#117733", width: 2.5, fill: 0.35 },
  "private-road": { colour: "#882255", width: 3, fill: 0 },
  municipality: { colour: "#000000", width: 2, dashes: [6, 3], fill: 0 },
};

/** The value of a feature where it has a colour of its own among its kind; null: it has its kind's. */
export const ownLook = (kind: LayerKind, value: string | null | undefined): string | null =>
  value != null && factLooks[kind].values?.[value] !== undefined ? value : null;
