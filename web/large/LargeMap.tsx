import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useRef, useState } from "preact/hooks";
import type { CaseFile } from "../../shared/model/index.ts";
import { number, wholeKronerRange } from "../../shared/texts/index.ts";
import { large } from "../../shared/texts/pages/large.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { asWho } from "../map/asWho.ts";
import { colours } from "../map/colours.ts";
import { LateMap } from "../map/LateMap.tsx";
import { type LargeParcels, startLargeParcels } from "../map/largeParcels.ts";
import { layerState } from "../map/layerState.ts";
import { late } from "../parts/late.tsx";
import { Progress } from "../parts/Progress.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { MapSource } from "../registers/MapSource.tsx";
import { useRegisterMaps } from "../registers/useRegisterMaps.ts";
import { mapView } from "../sketch/address.ts";
import { DepthLegend } from "../sketch/DepthLegend.tsx";
import { byTools, keepDrawing, overlay, press } from "../sketch/drawing.ts";
import { DrawnIssues } from "../sketch/MapPane.tsx";
import { layersOpen, mapOpen, tool } from "../sketch/selection.ts";
import { Toolbar } from "../sketch/Toolbar.tsx";
import { ToolOptions } from "../sketch/ToolOptions.tsx";
import { curtain, picture } from "../sketch/water.ts";
import { language, words } from "../state/language.ts";
import type { LargeShares } from "../state/worker/large.ts";
import { hoverLarge, LargeTip } from "./LargeTip.tsx";
import { mapState, mostOnPage, prepareMap } from "./theMap.ts";
import { fetching, overviewNow, shares } from "./theShares.ts";
import { chooseUnit, unitState } from "./theUnit.ts";

const LayersPanel = late(async () => (await import("../sketch/LayersPanel.tsx")).LayersPanel);

const nothing: readonly never[] = [];
/** The demo town's ground, and numbers, which the tiles do not draw. */
const lacking = ["names", "base", "numbers"] as const;

/** The map of a large case: what is drawn of the project over the parcels as the server's tiles have them. */
export function LargeMap({ sag, id }: { sag: CaseFile; id: string }) {
  const text = words(sketch);
  const own = words(large);
  const map = useRef<MapLibre | null>(null);
  const parcels = useRef<LargeParcels | null>(null);
  const [isOpen, opened] = useState(false);
  const now = mapState.value;
  const ready = now.is === "ready" ? now.ready : null;
  const places = now.is === "ready" && typeof now.places === "object" ? now.places : null;
  const found = shares.value?.shares ?? null;
  const { colouring, chosen } = { colouring: found?.colours ?? null, chosen: unitState.value?.id ?? null };

  useEffect(() => {
    const live = map.current;
    if (live === null || ready === null) return;
    live.setTransformRequest(asWho);
    const started = startLargeParcels(live, ready.map, "things", {
      chosen: ({ id: parcel, number: place }) => {
        if (tool.peek() !== "look") return;
        void chooseUnit(parcel, place);
        mapOpen.value = false;
      },
      over: hoverLarge,
    });
    parcels.current = started;
    live.fitBounds(ready.bounds, { padding: 24, animate: false });
    return () => {
      started.end();
      parcels.current = null;
    };
  }, [isOpen, ready?.map]);
  useEffect(() => {
    if (places !== null) parcels.current?.place(places);
  }, [isOpen, ready?.map, places]);
  useEffect(() => {
    parcels.current?.colour(colouring);
  }, [isOpen, ready?.map, places, colouring]);
  useEffect(() => keepOverview(map.current, parcels), [isOpen, ready?.map, places, colouring]);
  useEffect(() => parcels.current?.choose(chosen), [isOpen, ready?.map, chosen]);

  useEffect(() => parcels.current?.show(layerState.value), [isOpen, ready?.map, layerState.value]);

  useEffect(keepDrawing, []);
  const showRegisterMaps = useRegisterMaps();
  const box = useRef<HTMLDivElement>(null);
  const pressHere = useRef<() => void>(() => undefined);
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
        <ToolOptions pressHere={() => pressHere.current()} />
        <DrawnIssues />
        <MapNews id={id} />
        <div class="map-and-layers">
          <div class="map-and-tip" ref={box}>
            <LateMap
              isTime
              theCase={sag}
              amounts={null}
              buildings={null}
              things={null}
              classes={nothing}
              layers={nothing}
              water={picture.value === null ? null : { picture: picture.value, curtain: curtain.value }}
              selected={null}
              layerState={layerState.value}
              hover={() => undefined}
              picked={nothing}
              overlay={overlay.value}
              isDrawing={tool.value !== "look"}
              label={own.mapAlt}
              controls={text}
              cannotDraw={text.cannotDraw}
              notFetched={text.mapNotFetched}
              shown={`${shown} ${layersOpen.value}`}
              opened={(live) => {
                map.current = live;
                showRegisterMaps(live);
                opened(true);
              }}
              view={mapView.peek()}
              viewed={(view) => {
                mapView.value = view;
              }}
              press={press}
              {...byTools}
              pressHere={(doer) => {
                pressHere.current = doer;
              }}
            />
            <LargeTip over={box} />
          </div>
          {layersOpen.value ? <LayersPanel sag={sag} without={lacking} /> : null}
        </div>
        <LargeLegend shares={found} />
        <DepthLegend />
        <MapSource />
      </div>
    </>
  );
}

/** Draws the overview anew for new shares, now or once somebody looks from so far that it is seen; gives back how to stop. */
function keepOverview(
  map: MapLibre | null,
  parcels: { readonly current: LargeParcels | null },
): (() => void) | undefined {
  if (map === null) return;
  let isDrawn = false;
  const draw = () => {
    if (isDrawn || parcels.current?.seesOverview() !== true) return;
    isDrawn = true;
    void overviewNow().then((image) => {
      if (image !== null) parcels.current?.overview(image);
    });
  };
  draw();
  map.on("zoomend", draw);
  return () => map.off("zoomend", draw);
}

/** How far the map is, or why there is none. */
function MapNews({ id }: { id: string }) {
  const text = words(large);
  const now = mapState.value;
  const n = (value: number) => number(value, language.value);
  if (now.is === "offline") return <Offline says={text.offline} retry={() => void prepareMap(id)} />;
  if (now.is === "refused") return <Refused lead={text.noMap} issues={now.issues.slice(0, 3)} />;
  if (now.is === "preparing")
    return now.of === 0 ? (
      <News says={text.preparing} part={null} />
    ) : (
      <News says={text.preparing} part={now.done / now.of} tail={text.partOf(n(now.done), n(now.of))} />
    );
  if (now.places === "fetching") return <News says={text.fetchingPlaces} part={now.part} />;
  if (fetching.value !== null) return <News says={text.fetchingAmounts} part={fetching.value} />;
  if (now.places === "too-many") return <p class="notice">{text.tooMany(n(mostOnPage))}</p>;
  return null;
}

function News({ says, part, tail }: { says: string; part: number | null; tail?: string }) {
  return (
    <div class="map-news">
      <span class="working" role="status">
        {says}
      </span>
      <Progress label={says} part={part} />
      {tail === undefined ? null : (
        <span class="small soft num" aria-live="off">
          {tail}
        </span>
      )}
    </div>
  );
}

function LargeLegend({ shares: known }: { shares: LargeShares | null }) {
  const map = mapState.value;
  const isTooMany = map.is === "ready" && map.places === "too-many";
  const text = words(large);
  const own = words(sketch);
  const lang = language.value;
  return (
    <div class="map-legend">
      <h2>{own.legend}</h2>
      <ul class="legend">
        {known === null ? (
          <li>
            <span class="swatch-unknown" />
            {isTooMany ? text.notShownNote : text.unknownNote}
          </li>
        ) : (
          <>
            {known.classes.map(({ fromOere, toOere, colour }) => (
              <li key={fromOere}>
                <Square fill={colour} />
                {wholeKronerRange(fromOere, toOere, own.to, lang)}
              </li>
            ))}
            <li>
              <Square fill={colours.nothing} />
              {own.legendNothing}
            </li>
            <li>
              <Square fill={colours.outside} />
              {text.outsideNote}
            </li>
          </>
        )}
      </ul>
      <p class="small soft">
        {text.overviewNote} {text.denseNote}
      </p>
    </div>
  );
}

function Square({ fill }: { fill: string }) {
  return (
    <svg viewBox="0 0 20 14" aria-hidden="true">
      <rect x="0.5" y="0.5" width="19" height="13" fill={fill} stroke={colours.border} />
    </svg>
  );
}
