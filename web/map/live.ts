import type { Map as MapLibre, Marker } from "maplibre-gl";
import type { DemoFeature } from "../../shared/demo/index.ts";
import type { CaseFile, Position } from "../../shared/model/index.ts";
import type { Amounts } from "./amounts.ts";
import type { AmountClass } from "./classes.ts";
import type { startCrosshair } from "./crosshair.ts";
import type { LayerState } from "./layerState.ts";
import type { Overlay } from "./overlay.ts";
import type { startParcels } from "./parcels.ts";
import type { ShownPicture } from "./waterLayer.ts";

export interface CaseMapProps {
  theCase: CaseFile;
  /** Of the parcels. */
  amounts: Amounts;
  /** Of the buildings, by id; null: they are drawn alike. */
  buildings: Amounts;
  /** Of roads, fields and assets, by `thingKey`; null: they are drawn alike. */
  things: Amounts;
  classes: readonly AmountClass[];
  layers: readonly DemoFeature[];
  water: ShownPicture | null;
  selected: string | null;
  layerState: LayerState;
  picked: readonly string[];
  overlay: Overlay;
  /** A tool other than looking is in use: the pointer is a cross, and the cross-hair is there for fingers. */
  isDrawing: boolean;
  label: string;
  controls: { zoomIn: string; zoomOut: string };
  /** Told of the map once it is there, for what is drawn on it beside the case. */
  opened?: (map: MapLibre) => void;
  /** Turns when the window that holds the map opens or closes, or what stands beside it. */
  shown: string;
  /** Given the press of a click, a tap or Enter at the cross-hair: where, how near counts, and the parcel that is there. */
  press: (position: Position, reachM: number, parcel: string | null) => void;
  moveTo: (position: Position, reachM: number) => void;
  /** The pointer, or the cross-hair moved by keys, is over this parcel; null: over none, or gone. `at` in px of the map. */
  hover: (parcel: string | null, at: { x: number; y: number }, byKeys: boolean) => void;
  /** True: something is taken hold of, and the map itself must not move. */
  grab: (position: Position, reachM: number) => boolean;
  drop: () => void;
  removeLast: () => void;
  jump: (step: 1 | -1) => Position | null;
  /** Gives the page a way to press at the cross-hair, for a button to use. */
  pressHere: (press: () => void) => void;
  /** Where it opens, degrees; null: on the whole case. */
  view: { lat: number; lon: number; zoom: number } | null;
  /** It has come to rest at another place. */
  viewed: (view: { lat: number; lon: number; zoom: number }) => void;
  /** It shows this, whole metres in EPSG:25832; null: it is not in sight. */
  sees?: (box: { west: number; south: number; east: number; north: number } | null) => void;
}

/** A map that is open, and what of the case it has drawn. */
export interface Live {
  map: MapLibre;
  /** The style is there, so that layers can be drawn. */
  isReady: boolean;
  crosshair: ReturnType<typeof startCrosshair>;
  /** A press that took hold of something: the click that follows it is not another. */
  hasGrabbed: boolean;
  print: () => void;
  props: CaseMapProps;
  labels: Marker[];
  showParcels: ReturnType<typeof startParcels>;
  seen: {
    layers?: unknown;
    parcels?: unknown;
    amounts?: unknown;
    buildings?: unknown;
    buildingAmounts?: unknown;
    exposure?: unknown;
    thingAmounts?: unknown;
    project?: unknown;
    selected?: string | null;
    picked?: unknown;
    facts?: unknown;
    empty?: unknown;
    layerState?: unknown;
    overlay?: unknown;
    isDrawing?: boolean;
    title?: string;
    picture?: unknown;
    curtain?: number | undefined;
  };
  /** What the water is painted on. */
  canvas: HTMLCanvasElement;
}
