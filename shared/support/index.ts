export { supportOf } from "./supportOf.ts";
