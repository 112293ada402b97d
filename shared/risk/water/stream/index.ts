export { levelsAlong, type StreamLevels, streamDepth } from "./streamDepth.ts";
