import type { CaseFile, Issue } from "./model/index.ts";

/**
 * What a large case, whose parcels lie in chunks, cannot hold: what is told of parcels beside the chunks, what looks at all parcels at once
 * (parcels that have changed, the layers of an area that is a list of parcels), and draws of uncertainty, which nobody makes of it.
 * Refused, never left out (docs/adr/0027-large-cases-in-chunks.md).
 */
export function notInChunks(sag: CaseFile): Issue[] {
  if (sag.parcelsRef === undefined) return [];
  const { exposure, decisions, economy } = sag;
  const listedAreas = sag.measures.some(
    ({ geometry, area = sag.area }) => geometry === null && area?.type === "Parcels",
  );
  const found: [path: string, is: boolean][] = [
    ["/parcels", sag.parcels.length > 0],
    ["/buildings", sag.buildings.length > 0],
    ["/exposure", [exposure.roads, exposure.fields, exposure.assets].some(({ length }) => length > 0)],
    ["/decisions/parcelChanges", (decisions.parcelChanges ?? []).length > 0],
    ["/layers", sag.layers.length > 0 && listedAreas],
    ["/economy/uncertainty", economy.uncertainty !== null],
    ["/economy/designCandidates", economy.designCandidates.length > 0],
  ];
  return [
    ...found.flatMap(([path, is]): Issue[] =>
      is ? [{ path, code: "not-in-chunks", facts: { field: path.slice(1) } }] : [],
    ),
    ...chunksTwice(sag.parcelsRef.chunks),
  ];
}

function chunksTwice(chunks: readonly { sha256: string }[]): Issue[] {
  const places = new Map<string, number>();
  return chunks.flatMap(({ sha256 }, i): Issue[] => {
    const first = places.get(sha256);
    places.set(sha256, first ?? i);
    const facts = { reason: "twice", id: sha256 };
    return first === undefined ? [] : [{ path: `/parcelsRef/chunks/${i}/sha256`, code: "invalid", facts }];
  });
}
