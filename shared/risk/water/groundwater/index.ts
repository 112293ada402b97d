export { type Lowering, loweredM } from "./lowering.ts";
