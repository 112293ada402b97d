export { type Waterfall, waterfall } from "./waterfall.ts";
