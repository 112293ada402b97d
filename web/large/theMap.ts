/** The map of the large case on the page: prepared by the server some chunks a call, then the places and amounts of all parcels fetched. */
import { signal } from "@preact/signals";
import type { Issue } from "../../shared/model/index.ts";
import type { PlacedParcels } from "../map/overview.ts";
import { call } from "../state/api.ts";
import { ask } from "../state/worker/client.ts";

interface Prepared {
  map: string;
  done: number;
  of: number;
  parcels: number[];
  bounds: [number, number, number, number] | null;
}
/** A map that tiles can be fetched of. */
export interface ReadyMap {
  map: string;
  chunks: number;
  bounds: [number, number, number, number];
}

export type MapState =
  | { is: "preparing"; done: number; of: number }
  | { is: "ready"; ready: ReadyMap; places: PlacedParcels | "fetching" | "too-many" | null; part: number }
  | { is: "refused"; issues: readonly Issue[] }
  | { is: "offline" };

/** More a page does not hold: some 40 MB of places and columns, and their shares anew in a second or two. */
export const mostOnPage = 250_000;

export const mapState = signal<MapState>({ is: "preparing", done: 0, of: 0 });
let preparing = 0;

/** Prepares the map; each call goes on from what the ones before it have kept. */
export async function prepareMap(id: string): Promise<void> {
  const ticket = ++preparing;
  mapState.value = { is: "preparing", done: 0, of: 0 };
  for (;;) {
    const answer = await call<Prepared>("POST", `/v1/cases/${encodeURIComponent(id)}/map`);
    if (ticket !== preparing) return;
    if (answer.is === "offline") mapState.value = { is: "offline" };
    else if (answer.is === "problem") mapState.value = { is: "refused", issues: answer.problem.issues };
    else {
      const { map, done, of, parcels, bounds } = answer.value;
      mapState.value = { is: "preparing", done, of };
      if (done < of || bounds === null) continue;
      await fetchPlaces({ map, chunks: of, bounds }, parcels, ticket);
    }
    return;
  }
}

async function fetchPlaces(ready: ReadyMap, parcels: readonly number[], ticket: number): Promise<void> {
  const tooMany = parcels.reduce((sum, one) => sum + one, 0) > mostOnPage;
  mapState.value = { is: "ready", ready, places: tooMany ? "too-many" : "fetching", part: 0 };
  if (tooMany) return;
  const { map, chunks } = ready;
  const found = await ask("large-places", { map, chunks }, (done, of) => {
    if (ticket === preparing) mapState.value = { is: "ready", ready, places: "fetching", part: done / of };
  }).catch(() => null);
  if (ticket !== preparing) return;
  if (found === null) mapState.value = { is: "refused", issues: [{ path: "", code: "bug", facts: {} }] };
  else if (!found.ok) mapState.value = { is: "refused", issues: found.issues };
  else mapState.value = { is: "ready", ready, places: found.value, part: 1 };
}

export function forgetMap(): void {
  preparing++;
  mapState.value = { is: "preparing", done: 0, of: 0 };
}
