import { type UnitFacts, type Units, unitFacts, unitsOf } from "./allocation/index.ts";
import type { CaseRasters } from "./caseRasters.ts";
import { type LayerFacts, withLayerFacts } from "./layerFacts.ts";
import type { Building, CaseFile, Result } from "./model/index.ts";
import { assessRisk, type Kept } from "./risk/index.ts";
import { type Reach, reachOf, riskInputOf } from "./riskInput.ts";
import type { UnitLine } from "./roll/index.ts";

/** What keys need of it. */
export interface BeforeShares {
  /** In canonical order. */
  sag: Omit<CaseFile, "keys">;
  placed: LayerFacts;
  /** Whom a measure reaches, in the order of the roll. */
  unitsOf: (measure: string) => Units;
}

/** All that a roll stands on and no key moves: whom each measure reaches, what water does there, what keys may read. */
export interface BeforeKeys extends BeforeShares {
  reach: Reach["reach"];
  risk: ReturnType<typeof assessRisk>;
  buildingsOf: ReadonlyMap<string, Building[]>;
  factsOf: ReadonlyMap<string, UnitFacts>;
  /** In the order of the roll. */
  units: UnitLine[];
}

/** Who watches: the parcels are found, and so many waters in so many years are assessed. */
export interface WatchBeforeKeys {
  reached?: () => void;
  assessed?: (waters: number) => void;
}

/**
 * The chain's first half, geo and risk: the dear one, and the same for every key. `standing` as `calculate` says.
 * The case is in canonical order and has what `missingForRisk` asks for. Issues: `no-parcels-in-area`.
 */
export function beforeKeys(
  sag: CaseFile,
  rasters: CaseRasters,
  standing?: ReadonlySet<string>,
  watch: WatchBeforeKeys = {},
): Result<BeforeKeys> {
  // geo: drawn areas → affected parcels; facts of measures that are not typed come from the map layers
  const reached = reachOf(sag);
  return reached.ok ? { ok: true, value: beforeKeysOf(sag, rasters, reached.value, standing, watch) } : reached;
}

/** The same, once it is found whom the measures reach. */
export function beforeKeysOf(
  sag: CaseFile,
  rasters: CaseRasters,
  reached: Reach,
  standing?: ReadonlySet<string>,
  watch: WatchBeforeKeys = {},
  kept?: Kept,
): BeforeKeys {
  const { reach, affected, parcels } = reached;
  const placed = withLayerFacts(sag);
  watch.reached?.();

  // risk: damage without and with, a year, per parcel
  const input = riskInputOf(sag, rasters, reached, standing);
  const risk = assessRisk({ ...input, kept }, watch.assessed);
  const riskOf = new Map(Array.from(risk.parcels, (line) => [line.parcelId, line]));

  const buildingsOf = groupByParcel(input.buildings);
  const lines = parcels.map((parcel) => {
    const [found, assessed] = [affected.get(parcel.id)!, riskOf.get(parcel.id)!];
    const buildings = buildingsOf.get(parcel.id) ?? [];
    const facts = unitFacts(parcel, buildings, assessed, sag.decisions.missingValue, found.areaM2);
    return { facts, unit: { parcel, ...found, ...assessed, ...facts } };
  });
  const factsOf = new Map<string, UnitFacts>(lines.map(({ facts }) => [facts.id, facts]));
  return {
    ...{ sag, reach, placed, risk, buildingsOf, factsOf },
    units: lines.map(({ unit }) => unit),
    unitsOf: eachOnce((measure) => unitsOf(reach.get(measure)!.map(({ id }) => factsOf.get(id)!))),
  };
}

/** The same columns for all keys that are tried. */
function eachOnce(make: (measure: string) => Units): (measure: string) => Units {
  const made = new Map<string, Units>();
  return (measure) => {
    const units = made.get(measure) ?? make(measure);
    made.set(measure, units);
    return units;
  };
}

function groupByParcel(buildings: readonly Building[]): Map<string, Building[]> {
  const groups = new Map<string, Building[]>();
  for (const building of buildings) {
    const group = groups.get(building.parcelId);
    if (group === undefined) groups.set(building.parcelId, [building]);
    else group.push(building);
  }
  return groups;
}
