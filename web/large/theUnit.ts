/** The unit of the large case that is looked at. */
import { signal } from "@preact/signals";
import { limits } from "../../shared/contract/limits.ts";
import type { Issue, LargeUnit } from "../../shared/model/index.ts";
import { call } from "../state/api.ts";
import { ask } from "../state/worker/client.ts";
import { mapState } from "./theMap.ts";
import { result } from "./theRun.ts";

export type UnitState =
  | { is: "looking"; id: string }
  | { is: "found"; id: string; unit: LargeUnit }
  | { is: "refused"; id: string; issues: readonly Issue[] }
  | { is: "offline"; id: string };

export const unitState = signal<UnitState | null>(null);

export interface UnitPage {
  chunk: number;
  from: number;
  of: number;
  units: LargeUnit[];
}

export const unitsPath = (query: string): string | null => {
  const computed = result.peek();
  if (computed === null) return null;
  return `/v1/cases/${encodeURIComponent(computed.run.caseId)}/runs/${computed.run.id}/units?${query}`;
};

/** Looks a unit up. `number`: a parcel's on the map, which says its chunk; without it, and where the page has not all places, the server looks. */
export async function chooseUnit(id: string, number?: number): Promise<void> {
  unitState.value = { is: "looking", id };
  const map = mapState.peek();
  const known = map.is === "ready" && typeof map.places === "object" && map.places !== null;
  const chunk =
    number === undefined
      ? known
        ? await ask("large-chunk", { id }).catch(() => null)
        : null
      : Math.floor(number / limits.chunkParcels.most);
  const path = unitsPath(`unit=${encodeURIComponent(id)}${chunk === null ? "" : `&chunk=${chunk}`}`);
  if (unitState.peek()?.id !== id) return;
  if (path === null) {
    unitState.value = { is: "refused", id, issues: [] };
    return;
  }
  const answer = await call<UnitPage>("GET", path);
  if (unitState.peek()?.id !== id) return;
  if (answer.is === "ok") unitState.value = { is: "found", id, unit: answer.value.units[0]! };
  else if (answer.is === "problem") unitState.value = { is: "refused", id, issues: answer.problem.issues };
  else unitState.value = { is: "offline", id };
}
