/** One cold sequence for metres (ColorBrewer Blues, safe for colour-blind eyes), beside the warm one for kroner. */
export const depthClasses = [
  { toCm: 20, colour: "#c6dbef" },
  { toCm: 50, colour: "#9ecae1" },
  { toCm: 100, colour: "#4292c6" },
  { toCm: 200, colour: "#2171b5" },
  { toCm: 254, colour: "#08306b" },
] as const;
export const depthUnknown = "#9a9a9a";
