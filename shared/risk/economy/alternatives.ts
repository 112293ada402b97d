import type { Alternatives, AreaSums, Because, EconomyCode, MovingCost, Oere } from "../../model/index.ts";
import { oere } from "../../money/index.ts";

/** What the three choices need of one unit. Null: not known. */
export interface UnitAlternatives {
  id: string;
  shareOere: Oere;
  /** Damage over the horizon, present value. */
  withoutPvOere: Oere | null;
  withPvOere: Oere | null;
  propertyValueOere: Oere | null;
  hasBuilding: boolean;
}

/**
 * What a unit loses by each choice, present value: protect, its share and the damage that is left; accept, the damage as it is; move,
 * the property's value, clearing and help to be rehoused. A unit without a building has nobody to move: null.
 */
export function alternativesOf(unit: UnitAlternatives, moving: MovingCost | null): Alternatives {
  const { shareOere, withoutPvOere, withPvOere, propertyValueOere, hasBuilding } = unit;
  return {
    protectOere: withPvOere === null ? null : oere(shareOere + withPvOere),
    acceptOere: withoutPvOere,
    moveOere:
      !hasBuilding || propertyValueOere === null || moving === null
        ? null
        : oere(propertyValueOere + moving.clearingOere + moving.rehousingOere),
  };
}

/** Nothing of any unit. */
export const noArea: AreaSums = {
  ...{ units: 0, withPv: 0, withUnknown: 0, withoutPv: 0, withoutUnknown: 0 },
  ...{ leaving: 0, values: 0, valueless: 0, kept: 0, keptUnknown: 0 },
};

/** What one unit gives to the choices of the whole area. */
export function areaOf({ withPvOere, withoutPvOere, hasBuilding, propertyValueOere }: UnitAlternatives): AreaSums {
  const leaves = hasBuilding && withoutPvOere !== 0;
  const unless = (unknown: boolean) => (unknown ? 1 : 0);
  return {
    units: 1,
    withPv: withPvOere ?? 0,
    withUnknown: unless(withPvOere === null),
    withoutPv: withoutPvOere ?? 0,
    withoutUnknown: unless(withoutPvOere === null),
    leaving: leaves ? 1 : 0,
    values: leaves ? (propertyValueOere ?? 0) : 0,
    valueless: leaves ? unless(propertyValueOere === null) : 0,
    kept: hasBuilding ? 0 : (withoutPvOere ?? 0),
    keptUnknown: hasBuilding ? 0 : unless(withoutPvOere === null),
  };
}

export function addAreas(a: AreaSums, b: AreaSums): AreaSums {
  return {
    units: a.units + b.units,
    withPv: a.withPv + b.withPv,
    withUnknown: a.withUnknown + b.withUnknown,
    withoutPv: a.withoutPv + b.withoutPv,
    withoutUnknown: a.withoutUnknown + b.withoutUnknown,
    leaving: a.leaving + b.leaving,
    values: a.values + b.values,
    valueless: a.valueless + b.valueless,
    kept: a.kept + b.kept,
    keptUnknown: a.keptUnknown + b.keptUnknown,
  };
}

/**
 * The same of the whole area: protect, all that the project costs and the damage left; accept, the damage as it is; move, every unit
 * with a building that water costs anything, while one without a building keeps its damage: nobody lives there. What is not known
 * of one unit is not known of the area, and is said.
 * Example: a house worth 1,000 to clear at 50 and rehouse at 25, and a field that loses 40: 1,115.
 */
export function alternativesOfSums(
  sums: AreaSums,
  costPvOere: Oere,
  moving: MovingCost | null,
): { alternatives: Alternatives; because: (Because & { code: EconomyCode })[] } {
  const { valueless, withoutUnknown: unknown } = sums;
  const isMoveKnown = valueless === 0 && sums.keptUnknown === 0 && unknown === 0;
  return {
    alternatives: {
      protectOere: sums.withUnknown > 0 ? null : oere(costPvOere + sums.withPv),
      acceptOere: unknown > 0 ? null : oere(sums.withoutPv),
      moveOere:
        moving === null || !isMoveKnown
          ? null
          : oere(sums.values + sums.leaving * (moving.clearingOere + moving.rehousingOere) + sums.kept),
    },
    because: [
      ...(moving === null ? [{ code: "missing-moving-cost" as const, facts: {} }] : []),
      ...(valueless > 0 ? [{ code: "missing-property-value" as const, facts: { units: valueless } }] : []),
      ...(unknown > 0 ? [{ code: "missing-damage" as const, facts: { units: unknown } }] : []),
    ],
  };
}
