/** Every limit on what may come in, with its unit and its reason. What is beyond is refused with the limit said, never cut. */
export interface Limit {
  least: number;
  most: number;
  unit: string;
  because: string;
}

const limit = (least: number, most: number, unit: string, because: string): Limit => ({ least, most, unit, because });

export const limits = {
  bodyBytes: limit(0, 5_000_000, "byte", "a Lambda takes 6 MB at once; larger things go through an upload"),
  fileBytes: limit(0, 50_000_000, "byte", "ten times a body: what the command line still reads in a few seconds"),
  uploadBytes: limit(1, 300_000_000, "byte", "some 10,000 × 10,000 packed cells: what one machine still decodes"),
  parcels: limit(0, 5_000, "parcels", "about what fits in one body; a larger case goes through a run"),
  buildings: limit(0, 20_000, "buildings", "four a parcel"),
  measures: limit(0, 50, "measures", "more separable works than any project seen"),
  parts: limit(1, 12, "parts", "four waters times three effects"),
  hazards: limit(0, 200, "hazards", "four waters, ten return periods, five years"),
  contributions: limit(0, 200, "contributions", "four a measure"),
  facts: limit(0, 100, "facts", "far above the fact dictionary"),
  factLayers: limit(0, 50, "map layers", "six of each kind"),
  layerFeatures: limit(0, 20_000, "features", "a municipality's streams, cut to the project; more does not fit a body"),
  layerReachM: limit(0, 10_000, "m", "nobody calls what is farther away near"),
  layers: limit(1, 20, "layers", "a key that a person can still follow"),
  factors: limit(1, 10, "factors", "a key that a person can still follow"),
  layerWeight: limit(1, 1_000_000, "none", "weights stay small whole numbers"),
  constant: limit(0, 1_000_000_000, "none", "points stay within what the split is proven for"),
  sources: limit(0, 50, "sources", "a list that a person can still read"),
  amountOere: limit(
    0,
    10_000_000_000_000,
    "øre",
    "100 bn kr.: far above any flood-protection project; more is a typing error",
  ),
  idLength: limit(1, 100, "characters", "ids stand in every line of the roll"),
  titleLength: limit(1, 200, "characters", "one line on a page"),
  textLength: limit(0, 2_000, "characters", "a paragraph"),
  factLength: limit(0, 500, "characters", "a fact is a word or a date"),
  levelM: limit(-50, 200, "m DVR90", "holds all Danish ground and any water level"),
  corners: limit(2, 20_000, "corners", "a coast drawn to the metre"),
  cellM: limit(0.1, 1_000, "m", "finer than any terrain model, coarser than any that tells houses apart"),
  rasterSide: limit(1, 100_000, "cells", "100 km at a metre"),
  rainM: limit(0, 1, "m", "more than has ever fallen in one event"),
  sections: limit(1, 1_000, "cross-sections", "one each 50 m over 50 km"),
  streams: limit(0, 50, "streams", "more than reach any one project"),
  chainageM: limit(0, 1_000_000, "m", "longer than any Danish stream"),
  riseM: limit(-5, 5, "m", "beyond every scenario"),
  scenarios: limit(0, 50, "rows", "a table that a person can still read"),
  exposed: limit(0, 20_000, "things", "four a parcel"),
  indexFactor: limit(0.01, 100, "none", "more is a typing error"),
  seed: limit(0, 4_294_967_295, "none", "a whole number of 32 bits"),
  draws: limit(100, 100_000, "draws", "fewer tell nothing, more take minutes"),
  storeys: limit(1, 50, "storeys", "higher than any Danish house"),
  storageM3: limit(0, 1_000_000_000, "m³", "more than any basin"),
  spread: limit(0, 5, "none", "more is no estimate"),
  areaM2: limit(0, 50_000_000_000, "m²", "more than all of Denmark"),
  buildingM2: limit(0, 1_000_000, "m²", "one square kilometre under one roof"),
  overlapM2: limit(0, 1_000_000, "m²", "above the size of most parcels"),
  horizonYears: limit(1, 200, "years", "definition 13 goes to 100 years"),
  lifetimeYears: limit(1, 200, "years", "longer than any works seen"),
  loanYears: limit(1, 100, "years", "longer than any municipal loan"),
  returnPeriodYears: limit(1, 1_000_000, "years", "a chance a year cannot pass one"),
  ratePerYear: limit(-0.02, 0.3, "1/year", "slightly negative rates have been seen; 30 % is a typing error"),
  kronerPerM2: limit(0, 1_000_000, "kr/m²", "far above any dwelling"),
  year: limit(1900, 2200, "year", "calendar years a project can touch"),
  ejerlavkode: limit(1, 99_999_999, "none", "the register's codes have at most eight digits"),
} satisfies Record<string, Limit>;

export const firstDate = "1900-01-01";
export const lastDate = "2200-12-31";
