import { mapLayersText } from "../../shared/texts/pages/mapLayers.ts";
import { registerTexts } from "../../shared/texts/pages/registers.ts";
import { isOn, layerState, type MapLayer, type RegisterMapLayer } from "../map/layerState.ts";
import { words } from "../state/language.ts";
import { here, isMap, states } from "./registers.ts";

/** The maps that are set up here, and whose they are. */
export const mapsHere = (): readonly { id: RegisterMapLayer; source: string }[] =>
  here.value.is === "here" ? here.value.registers.flatMap(({ id, source }) => (isMap(id) ? [{ id, source }] : [])) : [];

/** Whose a map layer is, and that it does not answer where it does not; nothing for a layer of the case. */
export function MapFrom({ layer }: { layer: MapLayer }) {
  const found = mapsHere().find(({ id }) => id === layer);
  if (found === undefined) return null;
  const { is } = states.value[found.id] ?? { is: "up" };
  return (
    <p class="small soft" role="status">
      © {found.source}. {is === "up" || is === "unknown" ? null : words(registerTexts).mapDown}
    </p>
  );
}

/** Whose map lies under the case, where one is turned on: it stands with the map, on paper too. */
export function MapSource() {
  const names = words(mapLayersText).names;
  const shown = mapsHere().filter(({ id }) => isOn(layerState.value, id));
  if (shown.length === 0) return null;
  return <p class="map-source small soft">{shown.map(({ id, source }) => `${names[id]}: © ${source}`).join(". ")}.</p>;
}
