import type { Exemption, Issue, KeyData, LeftOver, Oere, Relief, Result, ShareLayer, Weighed } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { factorReader } from "./factorsRead.ts";
import { groupUnits } from "./groupUnits.ts";
import { shareTable } from "./shareTable.ts";
import { heldAt } from "./shareWithin.ts";
import type { LimitsOfBill } from "./unitBounds.ts";
import type { UnitFacts } from "./unitFacts.ts";
import { type Units, unitsAt, unitsOf } from "./units.ts";
import { nothingWeighed, weighedBy } from "./weighed.ts";

export interface Share {
  id: string;
  oere: Oere;
  /** Points × 10⁶ of the unit that is weighed; with several layers, the weight that the split used. */
  points: bigint;
  /** The reason the parcel is exempt, where it is. */
  exempt: string | null;
  /** The limit of the key that holds the unit. */
  heldBy: "minimum" | "maximum" | null;
  /** What a relief takes off, and why. */
  relieved: { oere: Oere; reason: string } | null;
}

export interface Allocation {
  /** The units, in the order given. */
  ids: readonly string[];
  /** Whole øre of each. */
  oere: Float64Array;
  /** The same, each with what it stands on. Made when first asked for: a pulled slider and a draw want the amounts alone. */
  readonly shares: Share[];
  /** One of them, made at each call. */
  shareAt: (place: number) => Share;
  pointsTotal: bigint;
  left: LeftOver[];
  /** The table of factors of one parcel, or of the unit it belongs to; empty for one that takes no part. */
  layersOf: (id: string) => ShareLayer[];
  weighed: Weighed;
}

/** What the council has decided of single parcels, and what the caps need to know. */
export interface AllocateTerms extends LimitsOfBill {
  exemptions: readonly Exemption[];
  reliefs?: readonly Relief[] | undefined;
}

/** Parcels of one bill: more than Denmark has. */
export const mostUnits = 3_000_000;

/** `allocateUnits`, of units as objects. */
export const allocate = (
  bill: Oere,
  key: KeyData,
  units: readonly UnitFacts[],
  path: string,
  terms: AllocateTerms,
): Result<Allocation> => allocateUnits(bill, key, unitsOf(units), path, terms);

/**
 * Shares one measure's bill by one key, in the order of definition 14: exempt → points → real shares within the key's limits, with one
 * λ → relief → whole øre, once. The shares and what is `left` sum to the bill exactly. A key that weighs properties gives a property's
 * amount to its parcels by area (definition 15).
 * Issues: `out-of-range` above `mostUnits`; those of `shareTable`; `property-not-known`; `relief-twice` where two reliefs meet in one unit.
 * A bill of zero shares nothing and asks for nothing.
 * Example: bill 900 øre, points 1, 2, 0 → 300, 600, 0.
 */
export function allocateUnits(
  bill: Oere,
  key: KeyData,
  units: Units,
  path: string,
  { exemptions, reliefs = [], ...caps }: AllocateTerms,
): Result<Allocation> {
  if (units.length > mostUnits)
    return {
      ok: false,
      issues: [{ path: "/parcels", code: "out-of-range", facts: { found: units.length, least: 0, most: mostUnits } }],
    };
  const reasons = reasonsOf(exemptions, units);
  const { ids } = units.table;
  const none = (i: number): Share => ({
    ...{ id: ids[i]!, oere: oere(0), points: 0n, exempt: reasons.get(i) ?? null, heldBy: null, relieved: null },
  });
  if (bill === 0) {
    const owed = new Float64Array(units.length);
    const shares = onFirstUse(() => ids.map((_, i) => none(i)));
    return {
      ok: true,
      value: {
        ...{ ids, oere: owed, shareAt: none, pointsTotal: 0n, left: [], layersOf: () => [], weighed: nothingWeighed },
        get shares() {
          return shares();
        },
      },
    };
  }
  const places = placesWithout(reasons, units.length);
  const paying = places === null ? units : unitsAt(units, places);
  const grouped = groupUnits(key.unit, paying);
  if (!grouped.ok) return grouped;
  const { table, groupOf, overParcels, parcelsOf } = grouped.value;
  const relieved = reliefsOf(reliefs, paying.placeOf, groupOf, path);
  if (!relieved.ok) return relieved;
  const shared = shareTable(bill, key, table, path, { ...caps, reliefs: relieved.value });
  if (!shared.ok) return refused(shared.issues, units.length, paying.length);
  // Only what is asked for later is held on to: of three million units each column is 24 MB.
  const { amounts, points, held, left, relieved: takenOff } = shared.value;
  const { exactly, total } = shared.value.weights;
  const read = onFirstUse(() => factorReader(key, table, points));
  const parcelOere = overParcels(amounts);
  const owed = places === null ? parcelOere : new Float64Array(units.length);
  if (places !== null) for (let i = 0; i < places.length; i++) owed[places[i]!] = parcelOere[i]!;
  const parcelRelieved = onFirstUse(() => overParcels(takenOff));
  const payerAt = onFirstUse(() => {
    if (places === null) return null;
    const payers = new Int32Array(units.length).fill(-1);
    places.forEach((place, i) => {
      payers[place] = i;
    });
    return payers;
  });
  const shareAt = (place: number): Share => {
    const i = payerAt()?.[place] ?? place;
    if (i < 0) return none(place);
    const g = groupOf(i);
    const relief = relieved.value.get(g);
    return {
      ...{ id: ids[place]!, oere: oere(parcelOere[i]!), points: exactly(g), exempt: null },
      heldBy: held[g] === heldAt.minimum ? "minimum" : held[g] === heldAt.maximum ? "maximum" : null,
      relieved: relief === undefined ? null : { oere: oere(parcelRelieved()[i]!), reason: relief.reason },
    };
  };
  const shares = onFirstUse(() => ids.map((_, place) => shareAt(place)));
  return {
    ok: true,
    value: {
      ids,
      oere: owed,
      shareAt,
      get shares() {
        return shares();
      },
      pointsTotal: total,
      left,
      layersOf: (id) => {
        const i = paying.placeOf(id);
        return i === undefined ? [] : read()(groupOf(i));
      },
      weighed: weighedBy(key, table, { amounts }, relieved.value.keys(), parcelsOf),
    },
  };
}

/** Why units are exempt, by their place. */
function reasonsOf(exemptions: readonly Exemption[], units: Units): Map<number, string> {
  const reasons = new Map<number, string>();
  for (const { parcelId, reason } of exemptions) {
    const place = units.placeOf(parcelId);
    if (place !== undefined) reasons.set(place, reason);
  }
  return reasons;
}

/** The places of those that take part; null: all do. */
function placesWithout(some: ReadonlyMap<number, unknown>, length: number): Uint32Array | null {
  if (some.size === 0) return null;
  const places = new Uint32Array(length - some.size);
  let next = 0;
  for (let i = 0; i < length; i++) if (!some.has(i)) places[next++] = i;
  return places;
}

function onFirstUse<T>(make: () => T): () => T {
  let made: { it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

function reliefsOf(
  reliefs: readonly Relief[],
  placeOf: (id: string) => number | undefined,
  groupOf: (i: number) => number,
  path: string,
): Result<Map<number, Relief>> {
  const found = new Map<number, Relief>();
  for (const relief of reliefs) {
    const place = placeOf(relief.parcelId);
    if (place === undefined) continue;
    const at = groupOf(place);
    const other = found.get(at);
    if (other !== undefined)
      return {
        ok: false,
        issues: [{ path, code: "relief-twice", facts: { id: relief.parcelId, other: other.parcelId } }],
      };
    found.set(at, relief);
  }
  return { ok: true, value: found };
}

function refused(issues: readonly Issue[], units: number, paying: number): Result<never> {
  const [first, ...rest] = issues.map((issue) =>
    issue.code === "no-parcel-gains" ? { ...issue, facts: { ...issue.facts, units, exempt: units - paying } } : issue,
  );
  return { ok: false, issues: [first!, ...rest] };
}
