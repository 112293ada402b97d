export { type Basins, findBasins } from "./findBasins.ts";
export { letItRain, type RainBalance, type Rained, type RainRule } from "./rain.ts";
export { type Hold, type Pond, type Spilled, spill } from "./spill.ts";
