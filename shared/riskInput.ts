import { type CaseRasters, missingRasters, otherGrids } from "./caseRasters.ts";
import { damageOf } from "./damageOf.ts";
import { parcelIndex, parcelsInArea } from "./geo/index.ts";
import { groundOf, protecting } from "./ground.ts";
import type { Building, CaseFile, Exposure, Issue, Parcel, Result } from "./model/index.ts";
import type { RiskInput } from "./risk/index.ts";

/** A parcel inside an area, and how much of it. */
type Hit = ReturnType<typeof parcelsInArea>[number];

/** What keeps the risk from being computed at all: no measure, no area, rasters that are not here or do not fit. */
export function missingForRisk(sag: CaseFile, rasters: CaseRasters): Issue[] {
  const issues: Issue[] = [];
  if (sag.parcelsRef !== undefined) issues.push({ path: "/parcelsRef", code: "case-in-chunks", facts: {} });
  if (sag.measures.length === 0) issues.push({ path: "/measures", code: "no-measures", facts: {} });
  if (sag.area === null && sag.measures.some((measure) => measure.area === undefined))
    issues.push({ path: "/area", code: "no-area", facts: {} });
  return [...issues, ...missingRasters(sag, rasters), ...otherGrids(sag)];
}

/** Which parcels each measure protects. */
export interface Reach {
  /** By the id of the measure. */
  reach: ReadonlyMap<string, Hit[]>;
  /** By the id of the parcel: those that any measure protects. */
  affected: ReadonlyMap<string, Hit>;
  /** The same, in the order of the case. */
  parcels: Parcel[];
}

/** Drawn areas → affected parcels. The case has an area wherever a measure has none. Issues: `no-parcels-in-area`. */
export function reachOf(sag: CaseFile): Result<Reach> {
  const found = reachIn(sag);
  const reached = (measure: string) => found.reach.get(measure)!.length;
  const [first, ...others] = unreached(sag, reached, sag.parcels.length);
  return first === undefined ? { ok: true, value: found } : { ok: false, issues: [first, ...others] };
}

/** The same of a part of a case, in which a measure may reach nobody. */
export function reachIn(sag: CaseFile): Reach {
  const index = parcelIndex(sag.parcels);
  const reach = new Map(
    sag.measures.map((measure) => [
      measure.id,
      parcelsInArea(measure.area ?? sag.area!, sag.parcels, index, sag.rules.minOverlapM2),
    ]),
  );
  const affected = new Map([...reach.values()].flat().map((hit) => [hit.id, hit]));
  return { reach, affected, parcels: sag.parcels.filter(({ id }) => affected.has(id)) };
}

/** Measures that reach no parcel. */
export function unreached(
  { measures, rules }: Pick<CaseFile, "measures" | "rules">,
  reached: (measure: string) => number,
  parcels: number,
): Issue[] {
  return measures.flatMap(({ id, area }, i): Issue[] =>
    reached(id) > 0
      ? []
      : [
          {
            path: area === undefined ? "/area" : `/measures/${i}/area`,
            code: "no-parcels-in-area",
            facts: { measure: id, parcels, minOverlapM2: rules.minOverlapM2 },
          },
        ],
  );
}

/** What the risk step is given of a case: all that lies on the affected parcels, and the measures that stand. */
export function riskInputOf(
  sag: CaseFile,
  rasters: CaseRasters,
  { reach, affected, parcels }: Reach,
  standing?: ReadonlySet<string>,
): RiskInput & { buildings: Building[] } {
  return {
    parcels,
    buildings: sag.buildings.filter(({ parcelId }) => affected.has(parcelId)),
    exposure: exposureOn(sag.exposure, affected),
    damage: damageOf(sag),
    priceYear: sag.priceYear,
    hazards: sag.hazards,
    measures: sag.measures
      .filter(({ id }) => standing === undefined || standing.has(id))
      .map((measure) => protecting(measure, reach.get(measure.id)!)),
    rules: sag.rules,
    horizonYears: sag.horizonYears,
    ...groundOf(sag, rasters),
  };
}

/** What lies on the affected parcels, and the roads that lie on none. */
function exposureOn({ roads, fields, assets }: Exposure, affected: ReadonlyMap<string, unknown>): Exposure {
  return {
    roads: roads.filter(({ parcelId }) => parcelId === null || affected.has(parcelId)),
    fields: fields.filter(({ parcelId }) => affected.has(parcelId)),
    assets: assets.filter(({ parcelId }) => affected.has(parcelId)),
  };
}
