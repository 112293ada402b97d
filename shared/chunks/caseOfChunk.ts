/**
 * A large case is a header, which is a case that names its chunks and holds no parcels, and those chunks. The header with one chunk is
 * an ordinary case: what reads and computes such does it here too (docs/adr/0027-large-cases-in-chunks.md).
 */
import { checkCase } from "../checkCase.ts";
import { readAs, z } from "../contract/index.ts";
import { canonicalJson, sha256Hex } from "../formats/index.ts";
import type { Area, CaseChunk, CaseFile, Cost, Result } from "../model/index.ts";
import { oere } from "../money/index.ts";

/** The header with the parcels of a chunk. Of the parcels that it names, those that are here. */
function caseOfChunk({ parcelsRef: _, ...header }: CaseFile, { parcels, buildings, exposure }: CaseChunk): CaseFile {
  const here = new Set(parcels.map(({ id }) => id));
  const areaHere = (area: Area): Area =>
    area.type === "Parcels" ? { ...area, parcelIds: area.parcelIds.filter((id) => here.has(id)) } : area;
  return {
    ...header,
    ...{ parcels, buildings, exposure },
    area: header.area === null ? null : areaHere(header.area),
    measures: header.measures.map((one) => (one.area === undefined ? one : { ...one, area: areaHere(one.area) })),
  };
}

const free: Cost = { worksOere: oere(0), vat: "not-applicable", upkeepPerYearOere: oere(0) };

/**
 * What of a header a chunk is computed from: no keys, no money, no law, no names. What is left out cannot move a chunk's columns, so
 * that they are still good when a cost, a key or an exemption has changed.
 */
export function riskHeader({ parcelsRef: _, ...header }: CaseFile): CaseFile {
  return {
    ...header,
    ...{ title: "-", municipality: { code: null, name: "-" }, dataSource: { text: "-", synthetic: true } },
    ...{ lawAsOf: "2020-01-01", layers: [], splits: [], keys: [] },
    measures: header.measures.map(({ title: _title, runBy: _runBy, ...measure }) => ({
      ...measure,
      ...{ cost: free, lifetimeYears: 1, facts: {} },
    })),
    decisions: { exemptions: [], missingValue: header.decisions.missingValue },
    financing: { contributions: [], loan: null },
    economy: { ...header.economy, scenarioSet: undefined },
  };
}

/**
 * By which name the columns of a chunk are kept: by all that they are made of. `program` is the hash of the code that makes them: none
 * believes another's sums.
 */
export function chunkName(header: CaseFile, chunkSha256: string, program: string): string {
  return sha256Hex(`${program} ${sha256Hex(canonicalJson(riskHeader(header)))} ${chunkSha256}`);
}

/** As much of a chunk's shape as must stand before it is put into its case, where `checkCase` reads all of it. */
const looseSchema = z.strictObject({
  format: z.literal("vandret-del/1.0", "format-unknown"),
  parcels: z.array(z.looseObject({ id: z.string() })),
  buildings: z.array(z.unknown()),
  exposure: z.unknown(),
});

/** Reads a chunk as part of a case, as `checkCase` reads all of one. The paths of issues are those in the chunk. */
export function readChunk(header: CaseFile, json: unknown): Result<CaseFile> {
  const read = readAs(looseSchema, json);
  return read.ok ? checkCase(caseOfChunk(riskHeader(header), read.value as unknown as CaseChunk)) : read;
}
