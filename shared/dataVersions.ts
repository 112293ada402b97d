// Written by `npm run data` from the data itself.
/** The edition of all dated data together. */
export const dataVersion = "b6bc0440a122";

/** The edition of each kind of dated data, as it is called in the code. */
export const dataVersions = {
  catalogue: "cac59a4aaa4c",
  damageTables: "8a023ae73c58",
  usesOfBuildings: "ca7de2e93174",
  cropPrices: "a1ff85575edc",
  discountRates: "9b7791b7de5c",
  taxRules: "6da42eeb195c",
  scenarioSets: "957c531df43e",
  poolCovers: "04876be40554",
  provisions: "bea8e8249eda",
  register: "c16805b078dd",
} as const;
