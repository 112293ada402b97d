import type { LayerSpecification } from "maplibre-gl";
import { factLooks } from "../../shared/documents/factLooks.ts";
import type { LayerKind } from "../../shared/model/index.ts";
import { factKinds } from "./layerState.ts";

export const fillOfKind = (kind: LayerKind): string => `fact-${kind}-fill`;
export const lineOfKind = (kind: LayerKind): string => `fact-${kind}-line`;

/** Two style layers a kind: the ground of its areas, and the edges and lines. */
export const factStyle: readonly LayerSpecification[] = factKinds.flatMap((kind): LayerSpecification[] => {
  const { colour, values = {}, dashes, width, fill } = factLooks[kind];
  const byValue = Object.entries(values).flat();
  const paint = byValue.length === 0 ? colour : ["match", ["get", "value"], ...byValue, colour];
  const ofKind = ["==", ["get", "kind"], kind];
  return [
    {
      id: fillOfKind(kind),
      type: "fill",
      source: "facts",
      filter: ["all", ofKind, ["==", ["geometry-type"], "Polygon"]],
      paint: { "fill-color": paint, "fill-opacity": fill },
    },
    {
      id: lineOfKind(kind),
      type: "line",
      source: "facts",
      filter: ofKind,
      paint: {
        "line-color": paint,
        "line-width": width,
        ...(dashes === undefined ? {} : { "line-dasharray": dashes }),
      },
    },
  ] as LayerSpecification[];
});
