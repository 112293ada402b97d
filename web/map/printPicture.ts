import { isOn } from "./layerState.ts";
import type { Live } from "./live.ts";

/** What is seen of the map, with the names on it, as the address of a picture. */
export function pictureOf({ map, labels, props: { layerState } }: Live): string {
  map.redraw();
  const drawn = map.getCanvas();
  const paper = document.createElement("canvas");
  [paper.width, paper.height] = [drawn.width, drawn.height];
  const context = paper.getContext("2d");
  if (context === null) return drawn.toDataURL();
  context.drawImage(drawn, 0, 0);
  const scale = drawn.width / map.getContainer().clientWidth;
  context.font = `600 ${13 * scale}px "IBM Plex Sans", sans-serif`;
  context.textAlign = "center";
  context.lineWidth = 4 * scale;
  [context.strokeStyle, context.fillStyle] = layerState.look === "dark" ? ["#000", "#fff"] : ["#fff", "#20343d"];
  for (const label of isOn(layerState, "names") ? labels : []) {
    const { x, y } = map.project(label.getLngLat());
    for (const draw of ["strokeText", "fillText"] as const)
      context[draw](label.getElement().textContent, x * scale, y * scale);
  }
  return paper.toDataURL();
}
