import { csvStyles, kronerCell } from "./csvCells.ts";
import type { DamageByThing } from "./damageByThing.ts";
import { type Cell, csvText } from "./formats/index.ts";
import { type Language, thingColumns, thingKinds } from "./texts/index.ts";

/**
 * The damage of each building, road, field and asset as CSV: one line a thing, a year's expected damage, and a pair of columns for
 * each event of each water. Kroner with two decimals; what is not known is an empty cell, never 0. Styles as the roll's.
 */
export function damageByThingCsv({ things }: DamageByThing, lang: Language = "da"): string {
  const words = thingColumns[lang];
  const events = things[0]?.events ?? [];
  const header: Cell[] = [
    ...[words.kind, words.id, words.parcel, words.eadWithout, words.eadWith],
    ...events.flatMap(({ source, returnPeriodYears }) => [
      words.event(source, returnPeriodYears, "without"),
      words.event(source, returnPeriodYears, "with"),
    ]),
  ];
  const lines = things.map((thing): Cell[] => [
    ...[thingKinds[lang][thing.kind], thing.id, thing.parcelId],
    ...[kronerCell(thing.eadWithoutOere), kronerCell(thing.eadWithOere)],
    ...thing.events.flatMap(({ withoutOere, withOere }) => [kronerCell(withoutOere), kronerCell(withOere)]),
  ]);
  return csvText([header, ...lines], csvStyles[lang]);
}
