import { mostUnits, type Share } from "../allocation/index.ts";
import { assumptionsOf } from "../assumptions.ts";
import { inCanonicalOrder } from "../canonicalOrder.ts";
import { caseHashOf } from "../caseHash.ts";
import { costIssues } from "../checkMoney.ts";
import { refuse } from "../contract/index.ts";
import { economyTerms } from "../economyOfUnits.ts";
import { withLayerFacts } from "../layerFacts.ts";
import { measureLines } from "../measureLines.ts";
import type { Area, CaseFile, Issue, OwnerPart, Payments, Result } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { paidColumns } from "../payments/index.ts";
import { economyOfSums, riskOfSums } from "../risk/index.ts";
import { unreached } from "../riskInput.ts";
import {
  type CheckedUnits,
  checkedOf,
  type MeasureLine,
  owedAt,
  type RollHead,
  rollHead,
  upkeepOfUnits,
} from "../roll/index.ts";
import { keysMissing, type SharedMeasure } from "../shareByKeys.ts";
import { columnNames as names } from "./chunkHead.ts";
import type { ChunkSet, OrderedUnits } from "./chunkSet.ts";
import { idHash } from "./idHash.ts";
import { placesOfMeasures, shareUnits } from "./shareUnits.ts";

/** The roll of a large case: what holds of all of it, and each unit's amounts, made when they are asked for. */
export interface LargeRoll {
  head: RollHead;
  units: OrderedUnits;
  /** Over all measures, whole øre, in the order of the roll. */
  owed: Float64Array;
  /** Whole øre a year; NaN: it is not decided who pays it. */
  upkeep: Float64Array;
  /** What a unit pays over time. */
  paymentsAt: (place: number) => Payments;
  measures: { id: string; pointsTotal: bigint; shareAt: (place: number) => Share | null }[];
  ownersOf: (chunk: number) => [place: number, OwnerPart[]][];
}

/**
 * Law, funding, allocation and roll of a large case, from the columns of all of its chunks: the same functions as of an ordinary case, so
 * the same øre. `theHeader` is one that `checkCase` has passed, of the same waters as the chunks.
 * Issues: what only all chunks together can show (a parcel named that is in none, an id in two, a measure that reaches nobody), and those
 * of `calculateByKeys`.
 */
export function reduceChunks(theHeader: CaseFile, chunks: ChunkSet): Result<LargeRoll> {
  const header = inCanonicalOrder(theHeader);
  const sums = chunks.sums();
  const notReady = [...missing(header), ...keysMissing(header), ...costIssues(header), ...idIssues(theHeader, chunks)];
  if (notReady.length > 0) return refuse(notReady);
  if (sums === null) return refuse(unreached(header, () => 0, 0));
  const units = chunks.inOrder();
  if (units.length > mostUnits)
    return refuse([
      { path: "/parcelsRef", code: "out-of-range", facts: { found: units.length, least: 0, most: mostUnits } },
    ]);
  const places = placesOfMeasures(header, units);
  const nobody = unreached(
    header,
    (id) => places[header.measures.findIndex((one) => one.id === id)]!.length,
    chunks.parcels(),
  );
  if (nobody.length > 0) return refuse(nobody);

  // law, funding, allocation
  const placed = withLayerFacts(header);
  const shared = shareUnits(header, units, places, placed);
  if (!shared.ok) return refuse(shared.issues);

  // roll
  const risk = riskOfSums(sums.risk);
  const lines = measureLines(header, shared.value, risk.measures);
  const withPlaces = lines.map((line, i) => ({
    ...{ upkeep: line.upkeep, upkeepShares: line.upkeepShares, oere: line.oere, places: places[i]! },
  }));
  const owed = owedAt(units.length, withPlaces);
  const { loan, at: paymentsAt } = paidColumns(units.ids, owed, header.financing);
  let [sharedOere, paidOere] = [0, 0];
  for (let i = 0; i < owed.length; i++) {
    sharedOere += owed[i]!;
    paidOere += paymentsAt(i).totalOere;
  }
  const exempted = header.decisions.exemptions.filter(({ parcelId }) => units.placeOf(parcelId) !== undefined).length;
  const head = rollHead({
    caseHash: caseHashOf(header),
    lawAsOf: header.lawAsOf,
    lawVersion: shared.value.law.lawVersion,
    project: shared.value.law.project,
    measures: lines,
    outsideCount: sums.outside,
    risk: risk.scenarios,
    economy: economyOfSums(economyTerms(header, lines), sums.economy),
    loan,
    sums: {
      units: units.length,
      ...{ sharedOere: oere(sharedOere), paidOere: oere(paidOere) },
      ...{ eadWithout: sums.eadWithout, eadWith: sums.eadWith },
    },
    checked: {
      measures: lines.map((line, i) => ({ ...checkedOf(line), oere: spread(line.oere, places[i]!, units.length) })),
      units: checkedUnits(units, owed),
    },
    assumptions: [
      ...assumptionsOf(header, { valueEstimated: sums.valueEstimated, exempted }),
      ...placed.assumptions,
      ...risk.assumptions,
    ],
  });
  return {
    ok: true,
    value: {
      ...{ head, units, owed, paymentsAt },
      upkeep: upkeepOfUnits(units.length, withPlaces),
      measures: lines.map((line, i) => shareReader(line, shared.value.measures[i]!, places[i]!, units.length)),
      ownersOf: (chunk) => units.ownersOf(chunk),
    },
  };
}

/** What the header lacks before anything of its parcels is looked at. */
function missing({ measures, area }: CaseFile): Issue[] {
  return [
    ...(measures.length === 0 ? [{ path: "/measures", code: "no-measures" as const, facts: {} }] : []),
    ...(area === null && measures.some((measure) => measure.area === undefined)
      ? [{ path: "/area", code: "no-area" as const, facts: {} }]
      : []),
  ];
}

/** Parcels that the header names and no chunk holds, and ids that stand in two chunks. */
function idIssues({ area, measures, decisions, financing }: CaseFile, chunks: ChunkSet): Issue[] {
  const { twice, isParcel } = chunks.checkIds();
  const lists: [path: string, ids: readonly string[]][] = [
    ["/area/parcelIds", namedIn(area)],
    ...measures.map((one, i): [string, string[]] => [`/measures/${i}/area/parcelIds`, namedIn(one.area)]),
    ["/decisions/exemptions", decisions.exemptions.map(({ parcelId }) => parcelId)],
    ["/decisions/reliefs", (decisions.reliefs ?? []).map(({ parcelId }) => parcelId)],
    ["/financing/atOnce", financing.atOnce ?? []],
  ];
  return [
    ...lists.flatMap(([path, ids]) =>
      ids.flatMap((id, i): Issue[] =>
        isParcel(idHash(id)) ? [] : [{ path: `${path}/${i}`, code: "parcel-not-found", facts: { id } }],
      ),
    ),
    ...Object.entries(twice).flatMap(([of, ids]): Issue[] =>
      ids === 0 ? [] : [{ path: "/parcelsRef", code: "ids-in-two-chunks", facts: { of, ids } }],
    ),
  ];
}

const namedIn = (area: Area | null | undefined): string[] => (area?.type === "Parcels" ? area.parcelIds : []);

/** Amounts of some units as a column of all of them. */
function spread(amounts: Float64Array, places: Uint32Array, length: number): Float64Array {
  if (places.length === length) return amounts;
  const all = new Float64Array(length);
  for (let i = 0; i < places.length; i++) all[places[i]!] = amounts[i]!;
  return all;
}

function checkedUnits(units: OrderedUnits, owed: Float64Array): CheckedUnits {
  return {
    ids: units.ids,
    oere: owed,
    benefitPvOere: units.numbers(names.benefitPvOere),
    terrainM: units.numbers(names.fact("terrainM")),
    yearlyChanceOfWater: units.numbers(names.fact("yearlyChanceOfWater")),
    noDamageValue: Uint8Array.from(units.numbers(names.noDamageValue)),
    givesLand: Uint8Array.from(units.numbers(names.givesLand)),
    lineOwner: Uint8Array.from(units.numbers(names.lineOwner)),
  };
}

/** What a unit of the roll pays of a measure; null: the measure does not reach it. */
function shareReader(
  { id, pointsTotal }: MeasureLine,
  { allocation }: SharedMeasure,
  places: Uint32Array,
  length: number,
): LargeRoll["measures"][number] {
  if (places.length === length) return { id, pointsTotal, shareAt: allocation.shareAt };
  const own = new Int32Array(length).fill(-1);
  places.forEach((place, i) => {
    own[place] = i;
  });
  return { id, pointsTotal, shareAt: (place) => (own[place] === -1 ? null : allocation.shareAt(own[place]!)) };
}
