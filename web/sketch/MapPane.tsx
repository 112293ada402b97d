import { signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { DamageByThing } from "../../shared/damageByThing.ts";
import type { DemoFeature } from "../../shared/demo/index.ts";
import type { Calculation, Geometry, Issue, UnitResult } from "../../shared/model/index.ts";
import type { SharesAlone } from "../../shared/sharesAlone.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { CaseMap } from "../map/CaseMap.tsx";
import { classesOf, differenceClasses } from "../map/classes.ts";
import type { Editable, Target } from "../map/draw.ts";
import { type Amounts, thingKey } from "../map/features.ts";
import { Refused } from "../parts/Trouble.tsx";
import { words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import { mapView } from "./address.ts";
import { DepthLegend } from "./DepthLegend.tsx";
import { Legend } from "./Legend.tsx";
import { addMeasure } from "./MeasureForm.tsx";
import { addStream, changeStream, putSeaArea } from "./seaAndStreams.ts";
import {
  type MapAmount,
  mapAmount,
  mapOpen,
  mapShowsBuildings,
  measureOfLine,
  moved,
  selectedParcel,
  tool,
} from "./selection.ts";
import { pulledShares, sums } from "./sums.ts";
import { Toolbar } from "./Toolbar.tsx";
import { change, changeMeasure, theCase } from "./theCase.ts";
import { curtain, damageOfThings, picture } from "./water.ts";

/** The invented ejerlav of the demo town Noret: its water and roads are drawn under its parcels, whatever the case is called. */
const noretCode = 9990001;

const noLayers: readonly DemoFeature[] = [];
const layers = signal<readonly DemoFeature[]>([]);
/** What was wrong with the last thing drawn; it did not reach the case. */
const drawnIssues = signal<readonly Issue[]>([]);

/** Counts the shapes that were refused: at each the map puts back what the case has. */
const refusedShapes = signal(0);

const bug: Issue = { path: "", code: "bug", facts: {} };

async function keep(geometry: Geometry, take: (geometry: Geometry) => void): Promise<void> {
  const found = await ask("check-geometry", { geometry, path: "" }).catch(() => ({
    ok: false as const,
    issues: [bug],
  }));
  drawnIssues.value = found.ok ? [] : found.issues;
  if (found.ok) take(found.value);
  else refusedShapes.value += 1;
}

function setArea(geometry: Geometry): void {
  if (geometry.type === "Polygon" || geometry.type === "MultiPolygon") change((sag) => ({ ...sag, area: geometry }));
}

function setSea(geometry: Geometry): void {
  if (geometry.type === "Polygon" || geometry.type === "MultiPolygon") putSeaArea(geometry);
}

function setStream(geometry: Geometry): void {
  if (geometry.type === "LineString") addStream(geometry.coordinates);
}

function drawn(shape: "area" | "line", geometry: Geometry): void {
  const of = tool.value;
  tool.value = "look";
  if (of === "draw-sea") void keep(geometry, setSea);
  else if (of === "draw-stream") void keep(geometry, setStream);
  else if (shape === "area") void keep(geometry, setArea);
  else
    void keep(geometry, (line) => {
      if (theCase.value?.measures.length === 0) addMeasure();
      const measure = measureOfLine();
      if (measure !== undefined) changeMeasure(measure.id, (one) => ({ ...one, geometry: line }));
    });
}

function edited(target: Target, geometry: Geometry): void {
  void keep(geometry, (found) => {
    if (target.is === "area") setArea(found);
    else if (target.is === "sea") setSea(found);
    else if (target.is === "stream")
      changeStream(target.id, (stream) =>
        found.type === "LineString" ? { ...stream, line: found.coordinates } : stream,
      );
    else changeMeasure(target.id, (measure) => ({ ...measure, geometry: found }));
  });
}

function editableOf(): Editable[] {
  const sag = theCase.value;
  if (sag === null) return [];
  const { sea, streams } = sag.water;
  const lines: Editable[] = [
    ...sag.measures.flatMap(({ id, geometry }): Editable[] =>
      geometry === null ? [] : [{ target: { is: "measure", id }, geometry }],
    ),
    ...(sea?.area == null ? [] : [{ target: { is: "sea" } as const, geometry: sea.area }]),
    ...streams.map(
      ({ id, line }): Editable => ({
        target: { is: "stream", id },
        geometry: { type: "LineString", coordinates: line },
      }),
    ),
  ];
  return sag.area === null || sag.area.type === "Parcels"
    ? lines
    : [{ target: { is: "area" }, geometry: sag.area }, ...lines];
}

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
      <div id="map-pane" class={shown ? "map-pane map-pane--open" : "map-pane"}>
        <Toolbar />
        {drawnIssues.value.length > 0 ? <Refused issues={drawnIssues.value.slice(0, 3)} /> : null}
        <CaseMap
          theCase={sag}
          amounts={amounts}
          buildings={each?.buildings ?? null}
          things={each?.others ?? null}
          classes={classes}
          layers={isNoret ? layers.value : noLayers}
          water={picture.value === null ? null : { picture: picture.value, curtain: curtain.value }}
          selected={selectedParcel.value}
          tool={tool.value}
          editable={editableOf()}
          refusedShapes={refusedShapes.value}
          label={text.map}
          controls={text}
          cannotDraw={text.cannotDraw}
          shown={shown}
          view={mapView.peek()}
          viewed={(view) => {
            mapView.value = view;
          }}
          select={(id) => {
            selectedParcel.value = id;
            mapOpen.value = false;
          }}
          drawn={drawn}
          edited={edited}
        />
        <Legend classes={classes} computed={roll !== null} hasUnknown={shownAmounts.includes(null)} />
        <DepthLegend />
      </div>
    </>
  );
}
