/** The colours of the map, for what is drawn on it and for its legends. */
export const colours = {
  ground: "#f4f1ea",
  water: "#bcd9e6",
  shore: "#5f96ad",
  road: "#ffffff",
  outside: "#e6e2d8",
  nothing: "#fffdf5",
  border: "#8d8676",
  house: "#6f6a60",
  area: "#0b4a66",
  sea: "#1f6f9c",
  measure: "#7a0177",
  chosen: "#1a1a1a",
  pen: "#0b4a66",
  picked: "#007a5a",
  unknown: "#e8e8e8",
} as const;
