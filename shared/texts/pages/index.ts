export { doors } from "./doors.ts";
export { frame } from "./frame.ts";
