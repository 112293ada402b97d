/** All that a register has somewhere, page by page: nothing is given until all of it is there, and what was fetched is kept to go on from. */
import { checkFileSize } from "../../shared/formats/fileSize.ts";
import type { Issue } from "../../shared/model/index.ts";
import type { Answer } from "../state/api.ts";

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}
/** Metres in EPSG:25832, or the code of an ejerlav. */
export type Within = { box: Box } | { ejerlav: number };

/** A page as `GET /v1/registers/{register}/features` gives it. */
export interface Page {
  crs: string;
  matched: number;
  from: number;
  next: number | null;
  fetchedAt: string;
  features: unknown[];
}

/** What was fetched until now. */
export interface Fetched {
  register: string;
  within: Within;
  /** Each feature as JSON. */
  features: readonly string[];
  pages: number;
  /** How many there are; null: no page has come. */
  matched: number | null;
  /** How many pages that is; null likewise. */
  ofPages: number | null;
  /** Where the next page begins; null: all are there. */
  next: number | null;
  crs: string | null;
  /** When the oldest page was fetched, and the newest (ISO); null: none. */
  oldest: string | null;
  newest: string | null;
  bytes: number;
}

/** `changed`: the register has changed under way; `twice`: it gave the same row on two pages, so that another may be missing. */
export type Trouble =
  | { is: "refused"; issues: readonly Issue[] }
  | { is: "offline" }
  | { is: "changed" }
  | { is: "twice" };
export type Outcome = { fetched: Fetched } & ({ is: "all" } | { is: "stopped" } | { is: "trouble"; trouble: Trouble });

export const nothingFetched = (register: string, within: Within): Fetched => ({
  ...{ register, within, features: [], pages: 0, matched: null, ofPages: null, next: 0, crs: null },
  ...{ oldest: null, newest: null, bytes: 0 },
});

/** Whether what was fetched can be gone on from after this: a register that has changed is begun anew. */
export const canGoOn = ({ is }: Trouble): boolean => is === "refused" || is === "offline";

interface How {
  ask: (path: string) => Promise<Answer<Page>>;
  isStopped: () => boolean;
  /** Told after each page. */
  told: (fetched: Fetched) => void;
  /** The register itself is asked, not what was kept of it a while ago. */
  fresh: boolean;
}

/** Fetches what is missing of `begun`, page after page, until all is there, it is stopped, or something is in the way. */
export async function fetchPages(begun: Fetched, { ask, isStopped, told, fresh }: How): Promise<Outcome> {
  const seen = new Set(begun.features);
  let fetched = begun;
  while (fetched.next !== null) {
    if (isStopped()) return { is: "stopped", fetched };
    const answer = await ask(addressOf(fetched, fetched.next, fresh));
    if (isStopped()) return { is: "stopped", fetched };
    const inTheWay = (trouble: Trouble): Outcome => ({ is: "trouble", fetched, trouble });
    if (answer.is === "offline") return inTheWay({ is: "offline" });
    if (answer.is === "problem") return inTheWay({ is: "refused", issues: answer.problem.issues });
    const page = answer.value;
    if (fetched.pages > 0 && (page.matched !== fetched.matched || page.crs !== fetched.crs))
      return inTheWay({ is: "changed" });
    const rows = page.features.map((feature) => JSON.stringify(feature));
    if (rows.some((row) => seen.has(row))) return inTheWay({ is: "twice" });
    for (const row of rows) seen.add(row);
    const bytes = rows.reduce((sum, row) => sum + row.length + 1, fetched.bytes);
    const tooLarge = checkFileSize(bytes);
    if (tooLarge.length > 0) return inTheWay({ is: "refused", issues: tooLarge });
    fetched = withPage(fetched, page, rows, bytes);
    told(fetched);
  }
  return { is: "all", fetched };
}

function addressOf({ register, within }: Fetched, from: number, fresh: boolean): string {
  const where = "box" in within ? within.box : { ejerlav: within.ejerlav };
  const query = new URLSearchParams({
    ...Object.fromEntries(Object.entries(where).map(([name, value]) => [name, String(value)])),
    from: String(from),
    ...(fresh ? { fresh: "1" } : {}),
  });
  return `/v1/registers/${register}/features?${query.toString()}`;
}

function withPage(fetched: Fetched, page: Page, rows: readonly string[], bytes: number): Fetched {
  const { oldest, newest } = fetched;
  return {
    ...fetched,
    features: [...fetched.features, ...rows],
    pages: fetched.pages + 1,
    matched: page.matched,
    ofPages: fetched.ofPages ?? Math.max(1, Math.ceil(page.matched / Math.max(1, rows.length))),
    ...{ next: page.next, crs: page.crs, bytes },
    // ISO in UTC: as text they stand in the order of time.
    oldest: oldest === null || page.fetchedAt < oldest ? page.fetchedAt : oldest,
    newest: newest === null || page.fetchedAt > newest ? page.fetchedAt : newest,
  };
}

/** What was fetched as the file that it would have been, so that it is read, checked and shown as one. */
export function fileOf({ features, crs }: Fetched, name: string): File {
  const head = { type: "name", properties: { name: crs } };
  const text = [`{"type":"FeatureCollection","crs":${JSON.stringify(head)},"features":[`, features.join(",\n"), "]}"];
  return new File(text, name, { type: "application/geo+json" });
}
