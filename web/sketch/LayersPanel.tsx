import { signal } from "@preact/signals";
import { factLooks, ownLook } from "../../shared/documents/factLooks.ts";
import type { CaseFile, LayerKind } from "../../shared/model/index.ts";
import { number, percent, placeFactValue } from "../../shared/texts/index.ts";
import { layerKindNames } from "../../shared/texts/pages/layers.ts";
import { mapLayersText } from "../../shared/texts/pages/mapLayers.ts";
import {
  factKinds,
  isOn,
  layerState,
  type MapLayer,
  mapLooks,
  opacityOf,
  registerMapLayers,
  usualLayers,
  withMoved,
  withOpacity,
  withTurned,
} from "../map/layerState.ts";
import { MapFrom, mapsHere } from "../registers/MapSource.tsx";
import { language, words } from "../state/language.ts";
import { Choice } from "./Choice.tsx";
import { picture } from "./water.ts";

const said = signal("");

const isKind = (layer: MapLayer): layer is (typeof factKinds)[number] =>
  (factKinds as readonly string[]).includes(layer);

function nameOf(layer: MapLayer): string {
  return isKind(layer) ? layerKindNames[layer][language.value] : words(mapLayersText).names[layer];
}

/** The layers that a case has something in; the map layers that it lacks are no rows. */
function listed(sag: CaseFile, without: readonly MapLayer[]): MapLayer[] {
  const { roads, fields, assets } = sag.exposure;
  const has: Partial<Record<MapLayer, boolean>> = {
    things: roads.length + fields.length + assets.length > 0,
    buildings: sag.buildings.length > 0,
    ...Object.fromEntries(registerMapLayers.map((id) => [id, mapsHere().some((one) => one.id === id)])),
    ...Object.fromEntries(factKinds.map((kind) => [kind, sag.layers.some((one) => one.kind === kind)])),
  };
  return layerState.value.order.filter((layer) => !without.includes(layer) && (has[layer] ?? true));
}

/** What lies on the map: on or off, which above which, how strong, and what its colours mean. `without`: layers that this map has not. */
export function LayersPanel({ sag, without }: { sag: CaseFile; without: readonly MapLayer[] }) {
  const text = words(mapLayersText);
  const state = layerState.value;
  const rows = listed(sag, without);
  const move = (layer: MapLayer, step: -1 | 1) => {
    layerState.value = withMoved(state, layer, step, rows);
    const place = listed(sag, without).indexOf(layer) + 1;
    said.value = text.place(nameOf(layer), number(place, language.value), number(rows.length, language.value));
  };
  return (
    <section class="layers-panel" aria-labelledby="layers-title">
      <h2 id="layers-title">{text.title}</h2>
      <p class="small">{text.lead}</p>
      <ol>
        {rows.map((layer, i) => (
          <li key={layer}>
            <div class="layer-row">
              <label class="choice">
                <input
                  type="checkbox"
                  checked={isOn(state, layer)}
                  onChange={() => {
                    layerState.value = withTurned(state, layer);
                  }}
                />
                {nameOf(layer)}
              </label>
              <Step says={text.up(nameOf(layer))} sign="↑" isOff={i === 0} act={() => move(layer, -1)} />
              <Step says={text.down(nameOf(layer))} sign="↓" isOff={i === rows.length - 1} act={() => move(layer, 1)} />
            </div>
            {isOn(state, layer) ? <Shown layer={layer} sag={sag} /> : null}
          </li>
        ))}
      </ol>
      <Choice
        label={text.look}
        value={state.look}
        options={mapLooks.map((look) => [look, text.looks[look]] as const)}
        take={(look) => {
          layerState.value = { ...layerState.value, look };
        }}
      />
      <p>
        <button
          type="button"
          class="tool"
          onClick={() => {
            layerState.value = usualLayers;
          }}
        >
          {text.reset}
        </button>
      </p>
      <p class="small" role="status">
        {said.value}
      </p>
    </section>
  );
}

/** One at the end of the list stays where it is, so that the focus does. */
function Step({ says, sign, isOff, act }: { says: string; sign: string; isOff: boolean; act: () => void }) {
  return (
    <button
      type="button"
      class="tool tool--step"
      aria-label={says}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) act();
      }}
    >
      {sign}
    </button>
  );
}

function Shown({ layer, sag }: { layer: MapLayer; sag: CaseFile }) {
  const text = words(mapLayersText);
  const state = layerState.value;
  const opacity = opacityOf(state, layer);
  const hint =
    layer === "numbers" ||
    (layer === "amounts" && sag.parcelsRef === undefined) ||
    (layer === "water" && picture.value === null)
      ? text.hints[layer]
      : null;
  return (
    <div class="layer-shown">
      <input
        class="slider"
        type="range"
        min={10}
        max={100}
        step={10}
        value={Math.round(opacity * 100)}
        aria-label={text.strength(nameOf(layer))}
        aria-valuetext={percent(opacity, language.value, 0)}
        onInput={(event) => {
          layerState.value = withOpacity(layerState.value, layer, Number(event.currentTarget.value) / 100);
        }}
      />
      {hint === null ? null : <p class="small">{hint}</p>}
      <MapFrom layer={layer} />
      {isKind(layer) ? <FactLegend kind={layer} sag={sag} /> : null}
    </div>
  );
}

/** What the colours of a map layer of the case mean, and where it comes from. */
function FactLegend({ kind, sag }: { kind: LayerKind; sag: CaseFile }) {
  const text = words(mapLayersText);
  const layers = sag.layers.filter((one) => one.kind === kind);
  const { colour, values = {}, dashes, fill } = factLooks[kind];
  const features = layers.flatMap((one) => one.features);
  const hasOther = features.some(({ value }) => ownLook(kind, value) === null);
  const present = Object.entries(values).filter(([value]) => features.some((one) => one.value === value));
  const rows: [string, string][] = [
    ...present.map(([value, of]): [string, string] => [of, placeFactValue(value, language.value)]),
    ...(hasOther
      ? [[colour, present.length === 0 ? layerKindNames[kind][language.value] : text.noValue] as [string, string]]
      : []),
  ];
  return (
    <>
      <ul class="legend">
        {rows.map(([of, says]) => (
          <li key={of}>
            <svg viewBox="0 0 20 14" aria-hidden="true">
              {fill > 0 ? (
                <rect x="1" y="1" width="18" height="12" fill={of} fill-opacity={fill} stroke="none" />
              ) : null}
              <path
                d={fill > 0 ? "M1 1h18v12H1z" : "M0 7h20"}
                fill="none"
                stroke={of}
                stroke-width="2.5"
                stroke-dasharray={dashes?.join(" ")}
              />
            </svg>
            {says}
          </li>
        ))}
      </ul>
      {layers.some(({ failed }) => failed !== undefined) ? <p class="small">{text.failed}</p> : null}
      {rows.length === 0 ? <p class="small">{text.none}</p> : null}
      {layers.map(({ id, source }) => (
        <p key={id} class="small soft">
          {source.text}
        </p>
      ))}
    </>
  );
}
