import { curveOf, damageAt } from "./damageCurve.ts";
import type { EadRule } from "./expectedAnnualDamage.ts";
import type { CrestDamages, Damages, DamagesWith, FoundWater, WaterYear } from "./waterYear.ts";

/**
 * Waters of the same event (definition 10): at each return period a thing loses the larger of what the waters cost it, credited
 * to that one; the others cost it nothing. Where they cost it the same it is the first's. Between two events each water's own
 * curve is drawn as ever. Not known where one of them is not.
 * Each crest is a knot of them all, since what it holds may be less than what another water costs. The return periods must be
 * the same (`checkHazards`); a water that is alone stays as it is.
 */
export function sameEvent(waters: readonly FoundWater[], rule: EadRule): FoundWater[] {
  if (waters.length < 2) return [...waters];
  const years = waters.map(({ year }) => year);
  const ids = [...new Set(years.flatMap(({ withAllBut }) => [...withAllBut.keys()]))];
  const without = larger(years.map((year) => year.without));
  const left = largerWith(
    years,
    years.map((year) => year.withAll),
    rule,
  );
  const leftBut = ids.map((id) =>
    largerWith(
      years,
      years.map((year) => year.withAllBut.get(id) ?? year.withAll),
      rule,
    ),
  );
  return waters.map((water, w) => ({
    ...water,
    year: {
      ...water.year,
      without: without[w]!,
      withAll: left[w]!,
      withAllBut: new Map(ids.map((id, i) => [id, leftBut[i]![w]!])),
    },
  }));
}

/** By water and event, all but the largest set to 0. Given by water and event. */
function larger(damages: readonly (readonly Damages[])[]): Damages[][] {
  const kept = damages.map((events) => events.map((event) => Float64Array.from(event)));
  for (let event = 0; event < kept[0]!.length; event++) keepLargest(kept.map((events) => events[event]!));
  return kept;
}

/** Of each thing the largest is kept, the others become 0; one that is not known makes all so. In place. */
function keepLargest(damages: readonly Damages[]): void {
  const [first] = damages;
  for (let thing = 0; thing < first!.length; thing++) {
    let most = 0;
    for (let i = 1; i < damages.length; i++) if (damages[i]![thing]! > damages[most]![thing]!) most = i;
    const isKnown = damages.every((one) => !Number.isNaN(one[thing]!));
    for (const [i, one] of damages.entries())
      if (!isKnown) one[thing] = Number.NaN;
      else if (i !== most) one[thing] = 0;
  }
}

function largerWith(years: readonly WaterYear[], given: readonly DamagesWith[], rule: EadRule): DamagesWith[] {
  const chances = [...new Set(given.flatMap(({ crests }) => crests.map(({ p }) => p)))].sort((a, b) => b - a);
  const knots = given.map((left, w) => chances.map((p) => knotAt(years[w]!, left, p, rule)));
  for (let i = 0; i < chances.length; i++) {
    keepLargest(knots.map((own) => own[i]!.held));
    keepLargest(knots.map((own) => own[i]!.overtopped));
  }
  const events = larger(given.map((left) => left.events));
  return given.map((_, w) => ({ events: events[w]!, crests: knots[w]! }));
}

/** What a water leaves at a chance, both sides of its own crest there, or on its curve between two events. */
function knotAt({ returnPeriods, without }: WaterYear, left: DamagesWith, p: number, rule: EadRule): CrestDamages {
  const own = left.crests.find((crest) => crest.p === p);
  const onCurve = (events: readonly Damages[], thing: number): number =>
    damageAt(
      curveOf(
        returnPeriods.map((returnPeriodYears, i) => ({ returnPeriodYears, damage: events[i]![thing]! })),
        rule,
      ),
      p,
      rule.eadRule,
    );
  const size = without[0]!.length;
  if (own === undefined) {
    const at = Float64Array.from({ length: size }, (_, thing) => onCurve(left.events, thing));
    return { p, held: at, overtopped: at.slice() };
  }
  // Where its crest helps nobody it is as without (`unlessAsWithout`).
  const orWithout = (damages: Damages) =>
    damages.map((damage, thing) => (Number.isNaN(damage) ? onCurve(without, thing) : damage));
  return { p, held: orWithout(own.held), overtopped: orWithout(own.overtopped) };
}
