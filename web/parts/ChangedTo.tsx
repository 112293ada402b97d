import type { CarriedOver, CarriedUnit } from "../../shared/model/index.ts";
import { day, kroner } from "../../shared/texts/numbers.ts";
import { parcelChanges } from "../../shared/texts/pages/parcelChanges.ts";
import { language, words } from "../state/language.ts";

/** Where the amount of a parcel that has changed since went; nothing where it has not. */
export function ChangedTo({ id, carriedOver }: { id: string; carriedOver: CarriedOver | null }) {
  const text = words(parcelChanges);
  const lang = language.value;
  const ended = carriedOver?.ended.find((one) => one.id === id);
  if (carriedOver === null || ended === undefined) return null;
  return (
    <div class="notice">
      <p>{text.changedTo(day(ended.on, lang))}</p>
      <ul>
        {carriedOver.units
          .filter(({ from }) => from.includes(id))
          .map((unit) => (
            <li key={unit.id}>
              {unit.id}: {kroner(unit.oere, lang)}
              {unit.upkeepPerYearOere === 0 ? null : text.andUpkeep(upkeepOf(unit))}
              {unit.from.length === 1 ? null : ` (${text.cameOf.toLowerCase()} ${unit.from.join(", ")})`}
            </li>
          ))}
      </ul>
    </div>
  );

  function upkeepOf({ upkeepPerYearOere }: CarriedUnit): string {
    return upkeepPerYearOere === null ? text.upkeepNotDecided : kroner(upkeepPerYearOere, lang);
  }
}
