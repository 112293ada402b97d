import { useEffect, useState } from "preact/hooks";
import type { KeySummary } from "../../shared/compareKeys.ts";
import type { KeyChoice } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { keys } from "../../shared/texts/pages/keys.ts";
import { SelectField } from "../parts/fields.tsx";
import { NumberTable } from "../parts/NumberTable.tsx";
import { language, words } from "../state/language.ts";
import { mapAmount, mapOpen, moved, selectedParcel } from "./selection.ts";

const shown = 10;

/** The keys that shared, beside each other. */
export interface KeysShown {
  /** Of the units, in the order of the keys' shares. */
  ids: readonly string[];
  found: readonly KeySummary[];
  titleOf: (key: KeyChoice["key"]) => string;
}

/** From one key to another, parcel by parcel: who pays most more, who most less, and all of it on the map. */
export function KeyMovers({ ids, found, titleOf }: KeysShown) {
  const text = words(keys);
  const lang = language.value;
  const [from, setFrom] = useState(found[0]!.key.id);
  const [to, setTo] = useState(found[1]!.key.id);
  const a = found.find(({ key }) => key.id === from) ?? found[0]!;
  const b = found.find(({ key }) => key.id === to) ?? found[1]!;
  const changes = ids.map((id, i) => ({ id, from: a.shares[i]!, to: b.shares[i]!, by: b.shares[i]! - a.shares[i]! }));
  const largest = [...changes]
    .filter(({ by }) => by !== 0)
    .sort((x, y) => Math.abs(y.by) - Math.abs(x.by) || (x.id < y.id ? -1 : 1))
    .slice(0, shown);
  const options = found.map(({ key }) => [key.id, titleOf(key)] as const);
  // The map goes back to shares when the comparison goes.
  useEffect(
    () => () => {
      moved.value = null;
      if (mapAmount.value === "moved") mapAmount.value = "share";
    },
    [],
  );
  const whole = (oere: number) => number(Math.round(oere / 100), lang);
  /** Less than a krone is told in øre: it moves, if only by the remainder. */
  const signed = (oere: number) =>
    `${oere > 0 ? "+" : ""}${Math.abs(oere) < 100 ? number(oere / 100, lang, 2) : whole(oere)}`;
  return (
    <>
      <h3>{text.movers}</h3>
      <div class="fields">
        <SelectField label={text.from} value={a.key.id} options={options} take={setFrom} />
        <SelectField label={text.to} value={b.key.id} options={options} take={setTo} />
      </div>
      <p>
        <button
          type="button"
          class="button button-secondary button--small"
          onClick={() => {
            moved.value = new Map(changes.map(({ id, by }) => [id, by]));
            mapAmount.value = "moved";
            mapOpen.value = true;
          }}
        >
          {text.showMap}
        </button>
      </p>
      {largest.length === 0 ? null : (
        <NumberTable
          caption={`${text.movers} ${number(largest.length, lang)}`}
          of={text.parcel}
          columns={[text.from, text.to, text.change].map((head) => `${head}, ${text.kr}`)}
          lines={largest.map((one) => ({
            key: one.id,
            head: (
              <button
                type="button"
                class="button--quiet"
                onClick={() => {
                  selectedParcel.value = one.id;
                }}
              >
                {one.id}
              </button>
            ),
            cells: [whole(one.from), whole(one.to), signed(one.by)],
          }))}
        />
      )}
    </>
  );
}
