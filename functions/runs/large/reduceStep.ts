import { askedColumns } from "../../../shared/chunks/askedColumns.ts";
import { chunkName } from "../../../shared/chunks/caseOfChunk.ts";
import { ChunkSet } from "../../../shared/chunks/chunkSet.ts";
import { reduceChunks } from "../../../shared/chunks/reduceChunks.ts";
import { resultColumns } from "../../../shared/chunks/resultColumns.ts";
import { mostIssuesTold, refuse } from "../../../shared/contract/index.ts";
import { sha256Hex } from "../../../shared/formats/index.ts";
import type { CaseFile, Check, Issue, LargeResult, Result } from "../../../shared/model/index.ts";
import type { LargePorts } from "./ports.ts";
import { refusalOf } from "./refusals.ts";

/** Ids that one check names: of millions of units a list of all is no help to anybody. How many they are stands in its facts. */
const mostNamed = 1_000;
/** Files fetched at a time: a store answers several as fast as one. */
const atOnce = 8;

/**
 * Law, funding, allocation and roll of a large case whose chunks are computed: what holds of all of it is given back, and what each unit
 * pays is kept in a file of columns a chunk, by what it is made of. The same case gives the same files; done twice, nothing is other.
 * Issues: those of the chunks, `chunk-missing` where one is not computed, those of `reduceChunks`, `store-down`.
 */
export async function reduceStep(
  ports: LargePorts,
  tenant: string,
  header: CaseFile,
  /** Told of chunks read, then of files written. */
  watch: (done: number, of: number) => void = () => undefined,
): Promise<Result<LargeResult>> {
  const refs = header.parcelsRef?.chunks ?? [];
  const names = refs.map(({ sha256 }) => chunkName(header, sha256, ports.program));
  const set = new ChunkSet(askedColumns(header));
  const issues: Issue[] = [];
  let done = 0;
  for (let from = 0; from < names.length; from += atOnce) {
    const files = await Promise.all(names.slice(from, from + atOnce).map((name) => ports.columns.get(tenant, name)));
    for (const [i, file] of files.entries()) {
      if (!file.ok) return file;
      if (file.value !== null) set.add(file.value);
      else {
        const why = await refusalOf(ports, tenant, names[from + i]!);
        if (!why.ok) return why;
        const { sha256 } = refs[from + i]!;
        issues.push(...(why.value ?? [{ path: "/parcelsRef", code: "chunk-missing", facts: { sha256 } }]));
      }
      watch(++done, 2 * names.length);
    }
    if (issues.length > mostIssuesTold) break;
  }
  if (issues.length > 0) return refuse(issues);
  const roll = reduceChunks(header, set);
  if (!roll.ok) return roll;

  const { head } = roll.value;
  const chunks: LargeResult["chunks"] = [];
  for (const [i, { sha256, parcels }] of refs.entries()) {
    const result = sha256Hex(`${ports.program} result ${head.caseHash} ${sha256}`);
    const bytes = resultColumns(roll.value, i);
    const put = await ports.columns.put(tenant, result, bytes);
    if (!put.ok) return put;
    chunks.push({ sha256, parcels, units: roll.value.units.placesOf(i).length, columns: names[i]!, result });
    watch(++done, 2 * names.length);
  }
  return {
    ok: true,
    value: {
      ...head,
      checks: head.checks.map(withFewNames),
      format: "vandret-stor-liste/1.0",
      units: roll.value.units.length,
      chunks,
    },
  };
}

const withFewNames = (check: Check): Check =>
  check.units === undefined || check.units.length <= mostNamed
    ? check
    : { ...check, units: check.units.slice(0, mostNamed) };
