import type { Alternatives, Because, EconomyCode, MovingCost, Oere } from "../../model/index.ts";
import { oere, sumOere } from "../../money/index.ts";

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

/**
 * The same of the whole area: protect, all that the project costs and the damage left; accept, the damage as it is; move, every unit
 * with a building that water costs anything, while one without a building keeps its damage: nobody lives there. What is not known
 * of one unit is not known of the area, and is said.
 * Example: a house worth 1,000 to clear at 50 and rehouse at 25, and a field that loses 40: 1,115.
 */
export function alternativesOfArea(
  units: readonly UnitAlternatives[],
  costPvOere: Oere,
  moving: MovingCost | null,
): { alternatives: Alternatives; because: (Because & { code: EconomyCode })[] } {
  const leaving = units.filter(({ withoutPvOere, hasBuilding }) => hasBuilding && withoutPvOere !== 0);
  const staying = units.filter(({ hasBuilding }) => !hasBuilding);
  const left = sumOrNull(units.map(({ withPvOere }) => withPvOere));
  const valueless = leaving.filter(({ propertyValueOere }) => propertyValueOere === null).length;
  const unknown = units.filter(({ withoutPvOere }) => withoutPvOere === null).length;
  const values = sumOrNull(leaving.map(({ propertyValueOere }) => propertyValueOere));
  const kept = sumOrNull(staying.map(({ withoutPvOere }) => withoutPvOere));
  return {
    alternatives: {
      protectOere: left === null ? null : oere(costPvOere + left),
      acceptOere: sumOrNull(units.map(({ withoutPvOere }) => withoutPvOere)),
      moveOere:
        moving === null || values === null || kept === null || unknown > 0
          ? null
          : oere(values + leaving.length * (moving.clearingOere + moving.rehousingOere) + kept),
    },
    because: [
      ...(moving === null ? [{ code: "missing-moving-cost" as const, facts: {} }] : []),
      ...(valueless > 0 ? [{ code: "missing-property-value" as const, facts: { units: valueless } }] : []),
      ...(unknown > 0 ? [{ code: "missing-damage" as const, facts: { units: unknown } }] : []),
    ],
  };
}

function sumOrNull(amounts: readonly (Oere | null)[]): Oere | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length < amounts.length ? null : sumOere(known);
}
