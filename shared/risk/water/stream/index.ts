export { levelsAlong, type StreamLevels, streamDepths } from "./streamDepth.ts";
