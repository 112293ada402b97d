import { signal } from "@preact/signals";
import { call } from "../state/api.ts";
import { type Fetched, fetchPages, nothingFetched, type Outcome, type Page, type Within } from "./fetchPages.ts";

/** What is fetched, or was: it goes on when the part of the page that shows it is left. `isTaken`: it was read as a file is. */
export type Fetching =
  | { is: "choosing" }
  | { is: "fetching"; fetched: Fetched }
  | (Outcome & { is: "stopped" | "trouble" })
  | { is: "all"; fetched: Fetched; isTaken: boolean };

export const fetching = signal<Fetching>({ is: "choosing" });

let running: AbortController | null = null;

export function stopFetching(): void {
  running?.abort();
}

/** Fetches from the start. `fresh`: of the register itself, not what was kept of it. */
export const fetchAll = (register: string, within: Within, fresh = false): Promise<void> =>
  go(nothingFetched(register, within), fresh);

/** Goes on from the page that it had. */
export const goOn = (fetched: Fetched): Promise<void> => go(fetched, false);

export function dropFetched(): void {
  running?.abort();
  running = null;
  fetching.value = { is: "choosing" };
}

async function go(begun: Fetched, fresh: boolean): Promise<void> {
  running?.abort();
  const mine = new AbortController();
  running = mine;
  fetching.value = { is: "fetching", fetched: begun };
  const { signal: abort } = mine;
  const found = await fetchPages(begun, {
    ask: (path) => call<Page>("GET", path, undefined, {}, abort),
    isStopped: () => abort.aborted,
    told: (fetched) => {
      if (running === mine) fetching.value = { is: "fetching", fetched };
    },
    fresh,
  });
  if (running !== mine) return;
  fetching.value = found.is === "all" ? { ...found, isTaken: false } : found;
}
