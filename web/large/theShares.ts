/** Each parcel's share on the map: those of the last run, and those of a key that is pulled at or was changed since. */
import { effect, signal } from "@preact/signals";
import type { CaseFile, Issue, Result } from "../../shared/model/index.ts";
import type { OverviewImage } from "../map/overview.ts";
import { saving } from "../sketch/saving.ts";
import { theCase } from "../sketch/theCase.ts";
import { newestOnly } from "../state/newest.ts";
import { ask } from "../state/worker/client.ts";
import type { LargeShares } from "../state/worker/large.ts";
import { mapState } from "./theMap.ts";
import { result } from "./theRun.ts";

/** Null: not fetched yet. `of`: the case that they are of. */
export const shares = signal<{ of: CaseFile; shares: LargeShares } | null>(null);
/** How far the columns have come, 0-1; null: none are being fetched. */
export const fetching = signal<number | null>(null);
export const sharesIssues = signal<readonly Issue[]>([]);

/** All but the keys is the same: the page changes a case only by making a new one. */
function keysAlone(one: CaseFile, other: CaseFile): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)] as (keyof CaseFile)[]);
  return [...names].every((name) => name === "keys" || one[name] === other[name]);
}

/** The run whose columns the worker has. */
let had: string | null = null;
/** The newest shares that are on their way. */
let asked: CaseFile | null = null;
/** The case whose keys read columns that the worker has not got: the server gives them once it has the case. */
const lacking = signal<CaseFile | null>(null);
/** For which it was asked: once, should they not be there either. */
let fetchedFor: CaseFile | null = null;

const pull = newestOnly(
  (of: CaseFile): Promise<Result<LargeShares> | null> => ask("large-shares", { header: of }).catch(() => null),
  () => undefined,
  (found, of) => take(found, of),
  { evenLate: (found) => found !== null },
);

function take(found: Result<LargeShares> | null, of: CaseFile): void {
  lacking.value = found === null ? of : null;
  if (found === null) return;
  if (found.ok) shares.value = { of, shares: found.value };
  sharesIssues.value = found.ok ? [] : found.issues;
}

/** Fetches what a run has computed once it and the map are there, and shares anew by a key as it is changed; gives back how to stop. */
export function keepShares(): () => void {
  const stops = [
    effect(() => {
      const [computed, map] = [result.value, mapState.value];
      if (computed === null || map.is !== "ready" || map.places === null || typeof map.places === "string") return;
      if (had !== computed.run.id) void fetchAmounts(computed, computed.of);
    }),
    effect(() => {
      const [sag, computed] = [theCase.value, result.value];
      if (sag === null || computed === null || shares.value === null || asked === sag) return;
      if (had !== computed.run.id || !keysAlone(computed.of, sag) || shares.peek()?.of === sag) return;
      asked = sag;
      pull(sag);
    }),
    effect(() => {
      const [sag, computed] = [theCase.value, result.value];
      if (sag === null || computed === null || lacking.value !== sag || saving.value.is !== "saved") return;
      if (fetchedFor === sag) return;
      fetchedFor = sag;
      void fetchAmounts(computed, sag).then(() => {
        if (theCase.peek() === sag) pull(sag);
      });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    [had, asked, fetchedFor, lacking.value, shares.value, fetching.value, sharesIssues.value] = [
      null,
      null,
      null,
      null,
      null,
      null,
      [],
    ];
  };
}

/** Fetches the amounts of a run, and the columns that the keys of a case read. */
async function fetchAmounts({ of, run }: NonNullable<typeof result.value>, header: CaseFile): Promise<void> {
  had = run.id;
  fetching.value = 0;
  const found = await ask("large-amounts", { caseId: run.caseId, run: run.id, header }, (done, all) => {
    fetching.value = done / all;
  }).catch(() => null);
  if (had !== run.id) return;
  fetching.value = null;
  asked = header;
  if (found === null && shares.peek() === null)
    sharesIssues.value = [{ path: "", code: "run-columns-gone", facts: {} }];
  take(found, of);
}

/** The whole as one picture, by the shares as they are now. */
export const overviewNow = (): Promise<OverviewImage | null> => ask("large-overview", null).catch(() => null);
