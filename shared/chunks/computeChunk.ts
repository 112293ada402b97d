import type { UnitFacts } from "../allocation/index.ts";
import { type BeforeKeys, beforeKeysOf } from "../beforeKeys.ts";
import { inCanonicalOrder } from "../canonicalOrder.ts";
import type { CaseRasters } from "../caseRasters.ts";
import { economyUnit } from "../economyOfUnits.ts";
import { columnFile } from "../formats/index.ts";
import type { CaseFile, Result, UnitFact } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { alternativesOf, EconomyOfUnits, type Kept, scenarioWeights, withPresentValues } from "../risk/index.ts";
import { missingForRisk, reachIn } from "../riskInput.ts";
import { knownSum, saidOf } from "../roll/index.ts";
import { type ChunkHead, listNames, columnNames as names } from "./chunkHead.ts";
import { idHash } from "./idHash.ts";

/** Every fact that a key may read. */
const facts: readonly UnitFact[] = [
  ...(["one", "propertyValueKroner", "landValueKroner", "yearlyChanceOfWater", "registeredAreaM2"] as const),
  ...(["groundFloorM2", "dwellingM2", "homes", "avoidedDamageKroner", "benefitPvKroner"] as const),
  ...(["levelledDamageKroner", "frontageM", "coastM", "distanceM", "terrainM", "floodDepthM"] as const),
  ...(["runoffM3", "runoffFactor"] as const),
];

/**
 * Geo and risk of one chunk of a large case, as `readChunk` gives it: whom the measures reach, what water does there, and what keys may
 * read, as a file of columns. The same steps as of an ordinary case, so the same bits; which chunk a parcel is in moves nothing.
 * Issues: those of `missingForRisk`. That a measure reaches nobody is for the reduce to see.
 */
export function computeChunk(
  chunk: CaseFile,
  rasters: CaseRasters,
  /** What is the same for all chunks of the case, where somebody keeps it. */
  kept?: Kept,
): Result<Uint8Array> {
  const [first, ...others] = missingForRisk(chunk, rasters);
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  const sag = inCanonicalOrder(chunk);
  const before = beforeKeysOf(sag, rasters, reachIn(sag), undefined, {}, kept);
  return { ok: true, value: columnsOf(sag, before) };
}

function columnsOf(sag: CaseFile, { units, reach, risk, buildingsOf, factsOf }: BeforeKeys): Uint8Array {
  const years = risk.sums.scenarios.map(({ year }) => year);
  const weights = scenarioWeights(years, sag.rules.rate, sag.horizonYears);
  const economy = new EconomyOfUnits(years);
  const over = units.map((unit) => {
    const own = economyUnit(unit, oere(0), buildingsOf.get(unit.parcel.id) ?? []);
    const values = withPresentValues(own, weights);
    economy.add(own, values);
    return { ...values, moveOere: alternativesOf(values, sag.economy.moving).moveOere };
  });
  const column = <T>(rows: readonly T[], of: (row: T, i: number) => number | null) =>
    Float64Array.from(rows, (row, i) => of(row, i) ?? Number.NaN);
  const own = units.map(({ parcel }): UnitFacts => factsOf.get(parcel.id)!);
  const numbers: Record<string, Float64Array> = {
    [names.overlapM2]: column(units, ({ overlapM2 }) => overlapM2),
    [names.areaM2]: column(units, ({ areaM2 }) => areaM2),
    [names.splitAreaM2]: column(own, ({ areaM2 }) => areaM2),
    [names.benefitPvOere]: column(units, ({ benefitPvOere }) => benefitPvOere),
    [names.noDamageValue]: column(units, ({ noDamageValue }) => (noDamageValue ? 1 : 0)),
    [names.givesLand]: column(units, ({ parcel }) => saidOf(parcel.givesLand)),
    [names.lineOwner]: column(units, ({ parcel: { ownerKind } }) =>
      saidOf(ownerKind === undefined ? undefined : ownerKind === "line-owner"),
    ),
    [names.withoutPvOere]: column(over, ({ withoutPvOere }) => withoutPvOere),
    [names.withPvOere]: column(over, ({ withPvOere }) => withPvOere),
    [names.moveOere]: column(over, ({ moveOere }) => moveOere),
  };
  for (const fact of facts) numbers[names.fact(fact)] = column(own, (unit) => unit.facts[fact]);
  for (const [y, year] of years.entries()) {
    numbers[names.eadWithout(year)] = column(units, ({ eadByYear }) => eadByYear[y]!.withoutOere);
    numbers[names.eadWith(year)] = column(units, ({ eadByYear }) => eadByYear[y]!.withOere);
  }
  for (const [i, { id }] of sag.measures.entries()) {
    const reached = new Set(reach.get(id)!.map((hit) => hit.id));
    numbers[names.reached(i)] = column(units, ({ parcel }) => (reached.has(parcel.id) ? 1 : 0));
  }
  const words: Record<string, (string | null)[]> = {
    [names.id]: units.map(({ parcel }) => parcel.id),
    [names.property]: own.map(({ property }) => property),
    [names.valueOrigin]: units.map(({ valueOrigin }) => valueOrigin),
  };
  for (const name of new Set(own.flatMap(({ classes }) => Object.keys(classes))))
    words[names.class(name)] = own.map(({ classes }) => classes[name] ?? null);
  const { roads, fields, assets } = sag.exposure;
  const lists = {
    [listNames.parcels]: hashesOf(sag.parcels, ""),
    // Ids of one kind differ; a building and a road may have the same.
    [listNames.things]: BigUint64Array.from(
      [hashesOf(sag.buildings, "b"), hashesOf(roads, "r"), hashesOf(fields, "f"), hashesOf(assets, "a")].flatMap(
        (hashes) => [...hashes],
      ),
    ),
  };
  const head: ChunkHead = {
    format: "vandret-kolonner/1.0",
    outside: sag.parcels.length - units.length,
    valueEstimated: units.filter(({ valueOrigin }) => valueOrigin === "estimate").length,
    eadWithout: knownSum(units.map(({ eadWithoutOere }) => eadWithoutOere)),
    eadWith: knownSum(units.map(({ eadWithOere }) => eadWithOere)),
    risk: risk.sums,
    economy: economy.taken(),
    ownerParts: units.flatMap(({ parcel: { ownerParts = [] } }, i) =>
      ownerParts.length === 0 ? [] : [[i, ownerParts] as ChunkHead["ownerParts"][number]],
    ),
  };
  return columnFile(head, units.length, { numbers, words, lists });
}

const hashesOf = (things: readonly { id: string }[], kind: string): BigUint64Array =>
  BigUint64Array.from(things, ({ id }) => idHash(kind + id));
