import { type Units, unitsAt } from "../allocation/index.ts";
import { inCanonicalOrder } from "../canonicalOrder.ts";
import { withLayerFacts } from "../layerFacts.ts";
import type { CaseFile, Result } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { owedAt } from "../roll/index.ts";
import { type SharesByKeys, shareByKeys } from "../shareByKeys.ts";
import type { SharesAlone } from "../sharesAlone.ts";
import { columnNames as names } from "./chunkHead.ts";
import type { OrderedUnits } from "./chunkSet.ts";

/** Law, funding and allocation over the units of a large case, by the keys of its header. Issues: those of `shareByKeys`. */
export function shareUnits(
  header: CaseFile,
  units: OrderedUnits,
  /** Of each measure: where the units that it reaches stand. */
  places: readonly Uint32Array[],
  placed = withLayerFacts(header),
): Result<SharesByKeys> {
  const all = units.asUnits();
  const reached = places.map((at): Units => (at.length === units.length ? all : unitsAt(all, at)));
  const unitsOf = (id: string) => reached[header.measures.findIndex((one) => one.id === id)]!;
  return shareByKeys({ sag: header, placed, unitsOf }, header.keys);
}

export const placesOfMeasures = ({ measures }: CaseFile, units: OrderedUnits): Uint32Array[] =>
  measures.map((_, i) => placesWhere(units.numbers(names.reached(i))));

/**
 * Each unit's share of a large case, in the order of the roll, as its roll has it, without the roll: for who has the columns and pulls at a
 * key. The measures are those that the columns were computed with.
 */
export function sharesOfUnits(theHeader: CaseFile, units: OrderedUnits): Result<SharesAlone> {
  const header = inCanonicalOrder(theHeader);
  const places = placesOfMeasures(header, units);
  const shared = shareUnits(header, units, places);
  if (!shared.ok) return shared;
  const owed = owedAt(
    units.length,
    shared.value.measures.map(({ allocation }, i) => ({ places: places[i]!, oere: allocation.oere })),
  );
  return { ok: true, value: { oere: owed, sharedOere: oere(owed.reduce((sum, one) => sum + one, 0)) } };
}

function placesWhere(marks: Float64Array): Uint32Array {
  let count = 0;
  for (let i = 0; i < marks.length; i++) count += marks[i]!;
  const places = new Uint32Array(count);
  let next = 0;
  for (let i = 0; i < marks.length; i++) if (marks[i] === 1) places[next++] = i;
  return places;
}
