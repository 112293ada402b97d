import { type UnitFacts, unitFacts } from "./allocation/index.ts";
import type { CaseRasters } from "./caseRasters.ts";
import { type LayerFacts, withLayerFacts } from "./layerFacts.ts";
import type { Building, CaseFile, Result } from "./model/index.ts";
import { assessRisk } from "./risk/index.ts";
import { type Reach, reachOf, riskInputOf } from "./riskInput.ts";
import type { UnitLine } from "./roll/index.ts";

/** All that a roll stands on and no key moves: whom each measure reaches, what water does there, what keys may read. */
export interface BeforeKeys {
  /** In canonical order. */
  sag: Omit<CaseFile, "keys">;
  reach: Reach["reach"];
  placed: LayerFacts;
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
  if (!reached.ok) return reached;
  const { reach, affected, parcels } = reached.value;
  const placed = withLayerFacts(sag);
  watch.reached?.();

  // risk: damage without and with, a year, per parcel
  const input = riskInputOf(sag, rasters, reached.value, standing);
  const risk = assessRisk(input, watch.assessed);
  const riskOf = new Map(Array.from(risk.parcels, (line) => [line.parcelId, line]));

  const buildingsOf = groupByParcel(input.buildings);
  const lines = parcels.map((parcel) => {
    const [found, assessed] = [affected.get(parcel.id)!, riskOf.get(parcel.id)!];
    const buildings = buildingsOf.get(parcel.id) ?? [];
    const facts = unitFacts(parcel, buildings, assessed, sag.decisions.missingValue, found.areaM2);
    return { facts, unit: { parcel, ...found, ...assessed, ...facts } };
  });
  const factsOf = new Map(lines.map(({ facts }) => [facts.id, facts]));
  const units = lines.map(({ unit }) => unit);
  return { ok: true, value: { sag, reach, placed, risk, buildingsOf, factsOf, units } };
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
