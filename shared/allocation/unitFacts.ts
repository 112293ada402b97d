import type { Building, Decisions, Oere, Parcel, UnitFact } from "../model/index.ts";

/** Where a unit's property value comes from; `estimate` is dwelling m² × a typed price (definition 16). */
export type ValueOrigin = "register" | "typed" | "synthetic" | "estimate";

/** What the factors of a key may read of one parcel. Null: not known, never zero. */
export interface UnitFacts {
  id: string;
  /** The property (samlet fast ejendom) it belongs to; null: not known. */
  property: string | null;
  /** Registered, and measured where none is registered: a property's amount falls on its parcels by it (definition 15). */
  areaM2: number;
  facts: Readonly<Record<UnitFact, number | null>>;
  /** Classes by name. Those without a name here are not known. */
  classes: Readonly<Record<string, string>>;
  valueOrigin: ValueOrigin | null;
}

export interface UnitRisk {
  yearlyChanceOfWater: number | null;
  eadWithoutOere: Oere | null;
  eadWithOere: Oere | null;
  benefitPvOere: Oere | null;
  terrainM: number | null;
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
  measuredM2: number,
): UnitFacts {
  const dwellingM2 = sumKnown(buildings.map((building) => building.dwellingM2));
  const estimateKroner =
    missingValue !== null && dwellingM2 !== null && dwellingM2 > 0 ? dwellingM2 * missingValue.kronerPerM2 : null;
  const valueKroner = parcel.propertyValue === null ? estimateKroner : parcel.propertyValue.oere / 100;
  const avoidedOere =
    risk.eadWithoutOere === null || risk.eadWithOere === null
      ? null
      : Math.max(0, risk.eadWithoutOere - risk.eadWithOere);
  const typed = parcel.facts ?? {};
  return {
    id: parcel.id,
    property: parcel.sfe ?? null,
    areaM2: parcel.registeredAreaM2 ?? measuredM2,
    facts: {
      one: 1,
      propertyValueKroner: valueKroner,
      landValueKroner: typed.landValueKroner ?? null,
      yearlyChanceOfWater: risk.yearlyChanceOfWater,
      registeredAreaM2: parcel.registeredAreaM2,
      groundFloorM2: buildings.reduce((sum, building) => sum + building.groundFloorM2, 0),
      dwellingM2,
      homes: typed.homes ?? (buildings.length === 0 ? 0 : null),
      avoidedDamageKroner: avoidedOere === null ? null : avoidedOere / 100,
      benefitPvKroner: risk.benefitPvOere === null ? null : Math.max(0, risk.benefitPvOere) / 100,
      levelledDamageKroner: typed.levelledDamageKroner ?? null,
      frontageM: typed.frontageM ?? null,
      coastM: typed.coastM ?? null,
      distanceM: typed.distanceM ?? null,
      terrainM: risk.terrainM,
      floodDepthM: typed.floodDepthM ?? null,
      runoffM3: typed.runoffM3 === undefined ? null : Math.max(0, typed.runoffM3 - (typed.heldBackM3 ?? 0)),
      runoffFactor: typed.runoffFactor ?? null,
    },
    classes: { ...classesOf(parcel, buildings), ...parcel.classes },
    valueOrigin: parcel.propertyValue?.origin ?? (estimateKroner === null ? null : "estimate"),
  };
}

/** The classes that follow from the registers; a typed one of the same name wins. */
function classesOf(parcel: Parcel, buildings: readonly Building[]): Record<string, string> {
  const [largest] = [...buildings].sort((a, b) => b.groundFloorM2 - a.groundFloorM2 || (a.id < b.id ? -1 : 1));
  return {
    kind: parcel.kind,
    built: buildings.length > 0 ? "built" : "unbuilt",
    use: largest?.useCode ?? "none",
    ...(parcel.ownerKind === undefined ? {} : { owner: parcel.ownerKind }),
    ...(parcel.rented === undefined ? {} : { rented: parcel.rented ? "yes" : "no" }),
  };
}

/** Buildings without a dwelling area are left out; where none has one, it is not known. */
function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 && values.length > 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
