import { askedColumns } from "../../../shared/chunks/askedColumns.ts";
import { columnNames, listNames } from "../../../shared/chunks/chunkHead.ts";
import { largeUnits, paidOere } from "../../../shared/chunks/resultColumns.ts";
import { type Answer, type Input, limits, refuse, type runsUnits } from "../../../shared/contract/index.ts";
import { columnFile, readColumnFile } from "../../../shared/formats/index.ts";
import type { Calculation, CaseFile, LargeResult, Result } from "../../../shared/model/index.ts";
import type { RunPorts } from "../ports.ts";

type Chunk = LargeResult["chunks"][number];
type Query = Input<typeof runsUnits>["query"];

const usualCount = 100;
/** Chunks looked through at a time for one unit. */
const atOnce = 8;

/** Reads what a large run has kept of its units. Issues: `case-not-in-chunks`, `run-columns-gone`, `store-down`. */
export function largeReader({ columns }: Pick<RunPorts, "columns">) {
  const fileOf = async (tenant: string, name: string): Promise<Result<Uint8Array>> => {
    const found = await columns.get(tenant, name);
    if (!found.ok) return found;
    if (found.value === null) return refuse([{ path: "/path/run", code: "run-columns-gone", facts: {} }]);
    return { ok: true, value: found.value };
  };
  const filesOf = async (tenant: string, chunk: Chunk): Promise<Result<[own: Uint8Array, paid: Uint8Array]>> => {
    const [own, paid] = await Promise.all([fileOf(tenant, chunk.columns), fileOf(tenant, chunk.result)]);
    if (!own.ok) return own;
    return paid.ok ? { ok: true, value: [own.value, paid.value] } : paid;
  };

  return {
    /** The columns of one chunk that the keys of the case read, and what each unit owes: a file that `ChunkSet` reads too. */
    columns: async (
      tenant: string,
      header: CaseFile,
      result: Calculation | LargeResult,
      chunk: number,
    ): Promise<Result<Uint8Array>> => {
      const found = chunkIn(result, chunk);
      const files = found.ok ? await filesOf(tenant, found.value) : found;
      return files.ok ? { ok: true, value: columnsToShareBy(header, ...files.value) } : files;
    },
    units: async (
      tenant: string,
      result: Calculation | LargeResult,
      query: Query,
    ): Promise<Result<Answer<typeof runsUnits>>> => {
      const all = chunksIn(result);
      if (!all.ok) return all;
      const { unit } = query;
      if (unit === undefined) {
        const chunk = Number(query.chunk ?? "0");
        const found = chunkIn(result, chunk);
        const files = found.ok ? await filesOf(tenant, found.value) : found;
        return files.ok ? pageOf(chunk, files.value, query) : files;
      }
      const places = query.chunk === undefined ? [...all.value.keys()] : [Number(query.chunk)];
      for (let from = 0; from < places.length; from += atOnce) {
        const some = places.slice(from, from + atOnce).map(async (chunk) => {
          const found = chunkIn(result, chunk);
          const own = found.ok ? await fileOf(tenant, found.value.columns) : found;
          if (!own.ok) return own;
          const at = readColumnFile(own.value).words(columnNames.id).indexOf(unit);
          return { ok: true as const, value: at === -1 ? null : { chunk, at, own: own.value } };
        });
        for (const one of await Promise.all(some)) {
          if (!one.ok) return one;
          if (one.value === null) continue;
          const { chunk, at, own } = one.value;
          const paid = await fileOf(tenant, all.value[chunk]!.result);
          if (!paid.ok) return paid;
          const read = largeUnits(own, paid.value);
          return { ok: true, value: { chunk, from: at, of: read.ids.length, units: [read.at(at)] } };
        }
      }
      return refuse([{ path: "/query/unit", code: "run-unit-not-found", facts: { id: unit } }]);
    },
  };
}

function chunksIn(result: Calculation | LargeResult): Result<LargeResult["chunks"]> {
  if ("chunks" in result) return { ok: true, value: result.chunks };
  return refuse([{ path: "/path/id", code: "case-not-in-chunks", facts: {} }]);
}

function chunkIn(result: Calculation | LargeResult, chunk: number): Result<Chunk> {
  const all = chunksIn(result);
  if (!all.ok) return all;
  const found = all.value[chunk];
  if (found !== undefined) return { ok: true, value: found };
  const facts = { found: chunk, least: 0, most: all.value.length - 1 };
  return refuse([{ path: "/query/chunk", code: "out-of-range", facts }]);
}

function pageOf(chunk: number, [own, paid]: [Uint8Array, Uint8Array], query: Query): Result<Answer<typeof runsUnits>> {
  const [from, count] = [Number(query.from ?? "0"), Number(query.count ?? usualCount)];
  const { most } = limits.unitsAtOnce;
  if (count > most)
    return refuse([{ path: "/query/count", code: "out-of-range", facts: { found: count, least: 1, most } }]);
  const { ids, at } = largeUnits(own, paid);
  const units = Array.from({ length: Math.max(0, Math.min(count, ids.length - from)) }, (_, i) => at(from + i));
  return { ok: true, value: { chunk, from, of: ids.length, units } };
}

/** Of a class or a fact that no unit of the chunk has there is no column. */
function columnsToShareBy(header: CaseFile, own: Uint8Array, paid: Uint8Array): Uint8Array {
  const asked = askedColumns(header);
  const [file, result] = [readColumnFile(own), readColumnFile(paid)];
  const there = (names: readonly string[]) => names.filter((name) => file.has(name));
  return columnFile(file.head, file.rows, {
    numbers: {
      ...Object.fromEntries(there(asked.numbers).map((name) => [name, file.numbers(name)])),
      [paidOere]: result.numbers(paidOere),
    },
    words: Object.fromEntries([columnNames.id, ...there(asked.words)].map((name) => [name, file.words(name)])),
    lists: { [listNames.parcels]: file.list(listNames.parcels), [listNames.things]: file.list(listNames.things) },
  });
}
