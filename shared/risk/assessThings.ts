import type { FloodSource, Oere } from "../model/index.ts";
import { oere } from "../money/index.ts";
import type { RiskInput } from "./input.ts";
import { eadOf } from "./parcelDamage.ts";
import { findScenarios, withThings } from "./scenarios.ts";
import type { Thing } from "./things.ts";

/** What one building, road, field or asset loses, in the first scenario year. */
export interface ThingRisk {
  kind: Thing["kind"];
  id: string;
  parcelId: string;
  /** Expected annual damage of all waters together; null: cannot be told. */
  eadWithoutOere: Oere | null;
  eadWithOere: Oere | null;
  /** What each event of each water costs it; null: not known. */
  events: { source: FloodSource; returnPeriodYears: number; withoutOere: Oere | null; withOere: Oere | null }[];
}

/**
 * The damage of each thing by itself, by the same waters and rules as that of the parcels (`assessRisk`). Each is rounded to whole
 * øre, so that those of a parcel may add up to a few øre more or less than the parcel's own. Empty where no scenario is known.
 */
export function assessThings(given: RiskInput): { year: number; things: ThingRisk[] } | null {
  const input = withThings(given);
  const [first] = findScenarios(input).scenarios;
  if (first === undefined) return null;
  return {
    year: first.year,
    things: Array.from(input.things, (thing, i): ThingRisk => {
      const ead = eadOf([i], input, first.years, input.rules);
      return {
        ...{ kind: thing.kind, id: idOf(thing), parcelId: thing.parcelId },
        ...{ eadWithoutOere: ead?.without ?? null, eadWithOere: ead?.withMeasures ?? null },
        events: first.years.flatMap(({ source, returnPeriods, without, withAll }) =>
          returnPeriods.map((returnPeriodYears, event) => ({
            ...{ source, returnPeriodYears },
            withoutOere: orNull(without[event]![i]!),
            withOere: orNull(withAll.events[event]![i]!),
          })),
        ),
      };
    }),
  };
}

const orNull = (damage: number): Oere | null => (Number.isNaN(damage) ? null : oere(damage));

function idOf(thing: Thing): string {
  switch (thing.kind) {
    case "building":
      return thing.building.id;
    case "asset":
      return thing.asset.id;
    case "road":
    case "field":
      return thing.id;
  }
}
