import type { Answer, casesList } from "../../shared/contract/index.ts";
import type { Result } from "../../shared/model/index.ts";
import type { CaseRow } from "../adapters/index.ts";
import { readCase, rowOf, type StorePorts } from "../cases/index.ts";
import { readFirstHearing } from "../hearings/index.ts";
import { readDecisions } from "./log.ts";

type Page = Answer<typeof casesList>;
type Told = Page["cases"][number];

const usualPage = 20;

/**
 * A page of a municipality's cases. Which there are, in which order and what a search finds is by the rows of the list; what is told of a
 * case is of its log: a row that is not of the log's last event is written anew, and one that has no log is left out, so that a page may be
 * shorter than was asked. Issues: those of the stores.
 */
export async function listCases(
  ports: StorePorts,
  tenant: string,
  { search, after, limit = String(usualPage) }: { search?: string; after?: string; limit?: string },
): Promise<Result<Page>> {
  const rows = await ports.events.listed(tenant);
  if (!rows.ok) return rows;
  const sought = search === undefined ? null : plain(search);
  const found = rows.value
    .filter((row) => sought === null || plain(row.title).includes(sought) || plain(row.caseId).includes(sought))
    .sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1))
    .filter((row) => after === undefined || placeOf(row) < after);
  const page = found.slice(0, Number(limit));
  const told = await Promise.all(page.map((row) => caseOf(ports, tenant, row)));
  const cases: Told[] = [];
  for (const one of told) {
    if (!one.ok) return one;
    if (one.value !== null) cases.push(one.value);
  }
  const last = page.at(-1);
  return {
    ok: true,
    value: { cases, next: last === undefined || found.length === page.length ? null : placeOf(last) },
  };
}

/** Orders rows by when they were written, and tells two of the same moment apart. */
const placeOf = ({ at, caseId }: CaseRow): string => `${at}~${caseId}`;

const plain = (text: string): string => text.normalize("NFC").toLocaleLowerCase("da");

/** Null: the row has no log. */
async function caseOf(ports: StorePorts, tenant: string, row: CaseRow): Promise<Result<Told | null>> {
  const key = { tenant, caseId: row.caseId };
  const [last, heard, made] = await Promise.all([
    ports.events.last(key),
    readFirstHearing(ports, key),
    readDecisions(ports, key),
  ]);
  if (!last.ok) return last;
  if (!heard.ok) return heard;
  if (!made.ok) return made;
  if (last.value === null) return { ok: true, value: null };
  const { sequence, hash, at, who } = last.value;
  let now = row;
  if (row.hash !== hash) {
    const read = await readCase(ports, key);
    if (!read.ok) return read;
    now = rowOf(row.caseId, last.value, read.value.case);
    // Where this fails the next reader does the same.
    await ports.events.list(tenant, now);
  }
  const decision = made.value.decisions.at(-1);
  return {
    ok: true,
    value: {
      ...{ id: row.caseId, title: now.title, synthetic: now.synthetic, sequence, changedAt: at, changedBy: who },
      heardFrom: heard.value,
      decided:
        decision === undefined
          ? null
          : { number: decision.number, on: decision.decidedOn, sequence: decision.case.sequence },
    },
  };
}
