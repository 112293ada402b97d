import { signal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { DamageByThing } from "../../shared/damageByThing.ts";
import type { DemoFeature } from "../../shared/demo/index.ts";
import type { Calculation, UnitResult } from "../../shared/model/index.ts";
import type { SharesAlone } from "../../shared/sharesAlone.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { type Amounts, thingKey } from "../map/amounts.ts";
import { classesOf, differenceClasses } from "../map/classes.ts";
import { LateMap } from "../map/LateMap.tsx";
import { layerState } from "../map/layerState.ts";
import { late } from "../parts/late.tsx";
import { Refused } from "../parts/Trouble.tsx";
import { MapSource } from "../registers/MapSource.tsx";
import { useRegisterMaps } from "../registers/useRegisterMaps.ts";
import { words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import { mapView } from "./address.ts";
import { DepthLegend } from "./DepthLegend.tsx";
import { byTools, drawnIssues, keepDrawing, overlay, press } from "./drawing.ts";
import { Legend } from "./Legend.tsx";
import { hover, MapTip } from "./MapTip.tsx";
import { mapBox } from "./mapBox.ts";
import { pickedHere } from "./picking.ts";
import {
  layersOpen,
  type MapAmount,
  mapAmount,
  mapOpen,
  mapShowsBuildings,
  moved,
  selectedParcel,
  tool,
} from "./selection.ts";
import { pulledShares, refusal, sums } from "./sums.ts";
import { Toolbar } from "./Toolbar.tsx";
import { ToolOptions } from "./ToolOptions.tsx";
import { theCase } from "./theCase.ts";
import { curtain, damageOfThings, picture } from "./water.ts";

const LayersPanel = late(async () => (await import("./LayersPanel.tsx")).LayersPanel);

/** The invented ejerlav of the demo town Noret: its water and roads are drawn under its parcels, whatever the case is called. */
const noretCode = 9990001;

const noLayers: readonly DemoFeature[] = [];
const layers = signal<readonly DemoFeature[]>([]);
/** Of each building by its id, and of each other thing by its key; null: not known. */
function damageOfEach({ things }: DamageByThing, without: boolean) {
  const buildings = new Map<string, number | null>();
  const others = new Map<string, number | null>();
  for (const { kind, id, eadWithoutOere, eadWithOere } of things) {
    const amount = without ? eadWithoutOere : eadWithOere;
    if (kind === "building") buildings.set(id, amount);
    else others.set(thingKey(kind, id), amount);
  }
  return { buildings, others, all: [...buildings.values(), ...others.values()] };
}

/** Of each parcel of the roll; null: not known. While the buildings are coloured the parcels stay pale. */
function amountsOf(roll: Calculation, of: MapAmount): Map<string, number | null> {
  if (of === "building-without" || of === "building-with")
    return new Map(roll.units.flatMap(({ parcels }) => parcels.map((id) => [id, 0] as const)));
  const amountOf = ({ oere, eadWithoutOere, eadWithOere }: UnitResult): number | null => {
    if (of === "share") return oere;
    if (of === "without") return eadWithoutOere;
    if (of === "with") return eadWithOere;
    return eadWithoutOere === null || eadWithOere === null ? null : eadWithoutOere - eadWithOere;
  };
  return new Map(roll.units.flatMap((unit) => unit.parcels.map((id) => [id, amountOf(unit)] as const)));
}

/** The place of each parcel's unit in a roll, looked up once for all pulls of a slider. */
const placesOf = new WeakMap<Calculation, ReadonlyMap<string, number>>();

function placesIn(roll: Calculation): ReadonlyMap<string, number> {
  const places =
    placesOf.get(roll) ??
    new Map(roll.units.flatMap(({ parcels }, place) => parcels.map((id) => [id, place] as const)));
  placesOf.set(roll, places);
  return places;
}

/** Of each parcel of the roll, by a key that is being pulled. */
function sharesOf(roll: Calculation, { oere }: SharesAlone): NonNullable<Amounts> {
  const places = placesIn(roll);
  return {
    get: (id) => oere[places.get(id) ?? -1],
    values: () => Array.from(places.values(), (place) => oere[place]!),
  };
}

const nonePicked: readonly string[] = [];

/** What was wrong with the last thing drawn; it did not reach the case. */
export function DrawnIssues() {
  const issues = drawnIssues.value.slice(0, 3);
  const problems = issues.filter((one) => typeof one !== "string");
  const said = issues.filter((one) => typeof one === "string");
  return (
    <>
      {problems.length > 0 ? <Refused issues={problems} /> : null}
      {said.length > 0 ? (
        <div class="notice notice--error" role="alert">
          {said.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </div>
      ) : null}
    </>
  );
}

/** Water and roads are there for the demo town alone. */
const ground = ["names", "base"] as const;
const none = [] as const;

/** The map with its tools above and its legend below: nothing floats over what it explains. On a phone a sheet to pull up. */
export function MapPane() {
  const text = words(sketch);
  const sag = theCase.value;
  const roll = sums.value?.calculation ?? null;
  const of = mapAmount.value;
  const differences = moved.value;
  const pulled = pulledShares.value;
  const things = damageOfThings.value;
  const each = useMemo(
    () => (mapShowsBuildings.value && things !== null ? damageOfEach(things, of === "building-without") : null),
    [things, of],
  );
  const amounts = useMemo((): Amounts => {
    if (of === "moved" && differences !== null) return new Map<string, number | null>(differences);
    if (roll === null) return null;
    return of === "share" && pulled !== null ? sharesOf(roll, pulled) : amountsOf(roll, of);
  }, [roll, of, differences, pulled]);
  const shownAmounts = useMemo(() => each?.all ?? [...(amounts?.values() ?? [])], [each, amounts]);
  const classes = useMemo(() => {
    const known = shownAmounts.filter((amount) => amount !== null);
    return of === "moved" ? differenceClasses(known) : classesOf(known);
  }, [shownAmounts, of]);
  const isNoret = sag?.dataSource.synthetic === true && sag.parcels.some((one) => one.ejerlavkode === noretCode);
  useEffect(() => {
    if (isNoret)
      void ask("demo-layers", null).then(
        (found) => (layers.value = found),
        () => undefined,
      );
  }, [isNoret]);
  useEffect(keepDrawing, []);
  useEffect(
    () => () => {
      mapBox.value = null;
    },
    [],
  );
  const box = useRef<HTMLDivElement>(null);
  const showRegisterMaps = useRegisterMaps();
  const pressHere = useRef<() => void>(() => undefined);
  if (sag === null) return null;
  const shown = mapOpen.value;
  return (
    <>
      <button
        type="button"
        class="button button-primary map-pull"
        aria-expanded={shown}
        aria-controls="map-pane"
        onClick={() => {
          mapOpen.value = !shown;
        }}
      >
        {shown ? text.hideMap : text.showMap}
      </button>
      <div
        id="map-pane"
        class={`map-pane${shown ? " map-pane--open" : ""}${tool.value === "look" ? "" : " map-pane--drawing"}`}
      >
        <Toolbar />
        <ToolOptions pressHere={() => pressHere.current()} />
        <DrawnIssues />
        <div class="map-and-layers">
          <div class="map-and-tip" ref={box}>
            <LateMap
              isTime={roll !== null || refusal.value.length > 0}
              theCase={sag}
              amounts={amounts}
              buildings={each?.buildings ?? null}
              things={each?.others ?? null}
              classes={classes}
              layers={isNoret ? layers.value : noLayers}
              water={picture.value === null ? null : { picture: picture.value, curtain: curtain.value }}
              selected={selectedParcel.value}
              layerState={layerState.value}
              hover={hover}
              picked={tool.value === "pick" ? pickedHere.value : nonePicked}
              overlay={overlay.value}
              isDrawing={tool.value !== "look"}
              label={text.map}
              controls={text}
              cannotDraw={text.cannotDraw}
              notFetched={text.mapNotFetched}
              shown={`${shown} ${layersOpen.value}`}
              view={mapView.peek()}
              viewed={(view) => {
                mapView.value = view;
              }}
              opened={showRegisterMaps}
              sees={(box) => {
                mapBox.value = box;
              }}
              press={(position, reachM, parcel) => {
                if (tool.value === "look") mapOpen.value = false;
                press(position, reachM, parcel);
              }}
              {...byTools}
              pressHere={(doer) => {
                pressHere.current = doer;
              }}
            />
            <MapTip over={box} />
          </div>
          {layersOpen.value ? <LayersPanel sag={sag} without={isNoret ? none : ground} /> : null}
        </div>
        <Legend classes={classes} computed={roll !== null} hasUnknown={shownAmounts.includes(null)} />
        <DepthLegend />
        <MapSource />
      </div>
    </>
  );
}
