export { payTogether } from "./payTogether.ts";
