import type { Map as MapLibre } from "maplibre-gl";
import {
  type GeoJSONStoreFeatures,
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import { projectToLonLat, projectToUtm32 } from "../../shared/geo/index.ts";
import type { Geometry } from "../../shared/model/index.ts";
import { colours } from "./style.ts";

/** What is drawn or edited: the area of the case, its sea, or a measure or a stream by its id. */
export type Target = { is: "area" } | { is: "sea" } | { is: "measure" | "stream"; id: string };

export interface Editable {
  target: Target;
  geometry: Geometry;
}

export interface Drawing {
  drawArea(): void;
  drawLine(): void;
  edit(what: readonly Editable[]): void;
  look(): void;
  stop(): void;
}

const corners = { midpoints: true, draggable: true, deletable: true };
const flags = { feature: { draggable: false, coordinates: corners } };

/** Whether the mouse can move its corners: one ring, or a line. Others are edited as coordinates or by file. */
export function canEdit(geometry: Geometry): boolean {
  return geometry.type === "LineString" || (geometry.type === "Polygon" && geometry.coordinates.length === 1);
}

/**
 * Drawing with the mouse. What is drawn is converted here, once, to whole mm in EPSG:25832, and handed over; the case
 * keeps it, never this.
 */
export function startDrawing(
  map: MapLibre,
  drawn: (shape: "area" | "line", geometry: Geometry) => void,
  edited: (target: Target, geometry: Geometry) => void,
): Drawing {
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map }),
    modes: [
      new TerraDrawPolygonMode({
        styles: { fillColor: colours.area, fillOpacity: 0.12, outlineColor: colours.area, outlineWidth: 3 },
      }),
      new TerraDrawLineStringMode({ styles: { lineStringColor: colours.measure, lineStringWidth: 5 } }),
      new TerraDrawSelectMode({
        flags: { polygon: flags, linestring: flags },
        styles: {
          selectedPolygonColor: colours.area,
          selectedPolygonFillOpacity: 0.12,
          selectedPolygonOutlineColor: colours.area,
          selectedLineStringColor: colours.measure,
          selectedLineStringWidth: 5,
          selectionPointColor: "#ffffff",
          selectionPointOutlineColor: colours.area,
          selectionPointOutlineWidth: 3,
          selectionPointWidth: 6,
          midPointColor: colours.area,
          midPointWidth: 4,
        },
      }),
    ],
  });
  const targets = new Map<string | number, Target>();
  draw.start();
  draw.on("finish", (id, { action }) => {
    const feature = draw.getSnapshotFeature(id);
    if (feature === undefined) return;
    const geometry = projectToUtm32(feature.geometry as Geometry);
    const target = targets.get(id);
    // The library still holds the feature: it is handed over once the library is done with the click.
    setTimeout(() => {
      if (target !== undefined) edited(target, geometry);
      else if (action === "draw") drawn(geometry.type === "LineString" ? "line" : "area", geometry);
    });
  });
  const begin = (mode: string) => {
    targets.clear();
    draw.clear();
    draw.setMode(mode);
  };
  return {
    drawArea: () => begin("polygon"),
    drawLine: () => begin("linestring"),
    look: () => {
      begin("select");
    },
    edit: (what) => {
      begin("select");
      for (const { target, geometry } of what.filter((one) => canEdit(one.geometry))) {
        const [added] = draw.addFeatures([asFeature(geometry)]);
        if (added?.valid === true && added.id !== undefined) targets.set(added.id, target);
      }
      const [first] = targets.keys();
      if (first !== undefined) draw.selectFeature(first);
    },
    stop: () => draw.stop(),
  };
}

/** Nine decimals of a degree are a tenth of a millimetre: whole mm come back as they were. */
function asFeature(geometry: Geometry): GeoJSONStoreFeatures {
  const { type, coordinates } = projectToLonLat(geometry);
  const rounded: unknown = JSON.parse(JSON.stringify(coordinates), (_, value: unknown) =>
    typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value,
  );
  return {
    type: "Feature",
    geometry: { type, coordinates: rounded },
    properties: { mode: type === "LineString" ? "linestring" : "polygon" },
  } as GeoJSONStoreFeatures;
}
