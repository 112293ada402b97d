import type { Building, Decisions, Oere, Parcel, UnitFact } from "../model/index.ts";

/** Where a unit's property value comes from; `estimate` is dwelling m² × a typed price (definition 16). */
export type ValueOrigin = "register" | "typed" | "synthetic" | "estimate";

/** What the factors of a key may read of one unit. Null: not known, never zero. */
export interface UnitFacts {
  id: string;
  facts: Readonly<Record<UnitFact, number | null>>;
  valueOrigin: ValueOrigin | null;
}

export interface UnitRisk {
  yearlyChanceOfWater: number | null;
  eadWithoutOere: Oere | null;
  eadWithOere: Oere | null;
}

/**
 * The facts of one parcel, as keys read them. Areas in m², values and damage in kroner, chances a year.
 * A missing property value is estimated only where the council has chosen to (definition 16); avoided damage below zero
 * is harm and counts as none (definition 11).
 */
export function unitFacts(
  parcel: Parcel,
  buildings: readonly Building[],
  risk: UnitRisk,
  missingValue: Decisions["missingValue"],
): UnitFacts {
  const dwellingM2 = sumKnown(buildings.map((building) => building.dwellingM2));
  const estimateKroner =
    missingValue !== null && dwellingM2 !== null && dwellingM2 > 0 ? dwellingM2 * missingValue.kronerPerM2 : null;
  const valueKroner = parcel.propertyValue === null ? estimateKroner : parcel.propertyValue.oere / 100;
  const avoidedOere =
    risk.eadWithoutOere === null || risk.eadWithOere === null
      ? null
      : Math.max(0, risk.eadWithoutOere - risk.eadWithOere);
  return {
    id: parcel.id,
    facts: {
      one: 1,
      propertyValueKroner: valueKroner,
      yearlyChanceOfWater: risk.yearlyChanceOfWater,
      registeredAreaM2: parcel.registeredAreaM2,
      groundFloorM2: buildings.reduce((sum, building) => sum + building.groundFloorM2, 0),
      dwellingM2,
      avoidedDamageKroner: avoidedOere === null ? null : avoidedOere / 100,
    },
    valueOrigin: parcel.propertyValue?.origin ?? (estimateKroner === null ? null : "estimate"),
  };
}

/** Buildings without a dwelling area are left out; where none has one, it is not known. */
function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 && values.length > 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
