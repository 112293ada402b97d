export { doors } from "./doors.ts";
export { frame } from "./frame.ts";
export { law } from "./law.ts";
export { effectNames, kindNames, sourceNames } from "./parts.ts";
export { share } from "./share.ts";
