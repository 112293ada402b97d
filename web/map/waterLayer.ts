import type { CanvasSource, Map as MapLibre } from "maplibre-gl";
import { toLonLat } from "../../shared/geo/index.ts";
import type { WaterPicture } from "../../shared/waterPicture.ts";
import { depthClasses, depthUnknown } from "./depthClasses.ts";

/** A picture of water, with where the curtain stands: west of it without the measures, east of it with them. */
export interface ShownPicture {
  picture: WaterPicture;
  /** Part of the picture's width, 0-1. */
  curtain: number;
}

const unknownCm = 255;
const rgba = (colour: string, alpha: number): [number, number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
  alpha,
];
const ofCm = Array.from({ length: 256 }, (_, cm) => {
  if (cm === 0) return rgba("#000000", 0);
  if (cm === unknownCm) return rgba(depthUnknown, 90);
  return rgba((depthClasses.find(({ toCm }) => cm <= toCm) ?? depthClasses[4]).colour, 215);
});
const curtainColour = rgba("#1a1a1a", 255);

/** Draws the water, or takes it away; whoever calls puts it in its place among the layers. */
export function showWater(map: MapLibre, canvas: HTMLCanvasElement, shown: ShownPicture | null): void {
  const there = map.getSource<CanvasSource>("water-depth");
  if (shown === null) {
    if (there === undefined) return;
    map.removeLayer("water-depth");
    map.removeSource("water-depth");
    return;
  }
  const { picture } = shown;
  const isSameSize = canvas.width === picture.columns && canvas.height === picture.rows;
  paint(canvas, shown);
  const coordinates = cornersOf(picture);
  if (there !== undefined && isSameSize) {
    there.setCoordinates(coordinates);
    // A still canvas is read when it begins to play.
    there.play();
    there.pause();
    map.triggerRepaint();
    return;
  }
  if (there !== undefined) {
    map.removeLayer("water-depth");
    map.removeSource("water-depth");
  }
  map.addSource("water-depth", { type: "canvas", canvas, coordinates, animate: false });
  map.addLayer({
    id: "water-depth",
    type: "raster",
    source: "water-depth",
    paint: { "raster-fade-duration": 0, "raster-resampling": "nearest" },
  });
}

function paint(canvas: HTMLCanvasElement, { picture, curtain }: ShownPicture): void {
  const { columns, rows, without, withMeasures } = picture;
  canvas.width = columns;
  canvas.height = rows;
  const image = new ImageData(columns, rows);
  const line = withMeasures === null ? columns : Math.round(curtain * columns);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      const cm = column < line || withMeasures === null ? without[cell]! : withMeasures[cell]!;
      image.data.set(column === line && line > 0 ? curtainColour : ofCm[cm]!, cell * 4);
    }
  canvas.getContext("2d")?.putImageData(image, 0, 0);
}

type Corner = [number, number];

function cornersOf({ westM, northM, cellM, columns, rows }: WaterPicture): [Corner, Corner, Corner, Corner] {
  const [eastM, southM] = [westM + columns * cellM, northM - rows * cellM];
  return [toLonLat([westM, northM]), toLonLat([eastM, northM]), toLonLat([eastM, southM]), toLonLat([westM, southM])];
}
