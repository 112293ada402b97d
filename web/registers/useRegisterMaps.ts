import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useRef } from "preact/hooks";
import { layersOpen } from "../sketch/selection.ts";
import { session } from "../state/signIn.ts";
import { here, lookForRegisters } from "./registers.ts";

// What puts the registers' maps under the case is fetched with the map. Where it cannot be, no register can be asked either, which is said beside it.
const fetchedNot = (): void => undefined;

/** Puts the maps that are set up here under a case, once its list of layers is opened; gives what is told of the map when it is there. */
export function useRegisterMaps(): (map: MapLibre) => void {
  const map = useRef<MapLibre | null>(null);
  const isSignedIn = session.value !== null;
  useEffect(() => {
    if (layersOpen.value && isSignedIn && here.peek().is === "not-asked") void lookForRegisters();
  }, [layersOpen.value, isSignedIn]);
  useEffect(() => {
    const there = map.current;
    if (there !== null) import("./mapsOnMap.ts").then(({ showMapsHere }) => showMapsHere(there), fetchedNot);
  }, [here.value]);
  return (opened) => {
    map.current = opened;
    import("./mapsOnMap.ts").then(({ showMapsHere, watchMaps }) => {
      watchMaps(opened);
      showMapsHere(opened);
    }, fetchedNot);
  };
}
