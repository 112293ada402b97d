import { useEffect, useState } from "preact/hooks";
import type { KeySummary } from "../../shared/compareKeys.ts";
import type { KeyChoice } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { keys } from "../../shared/texts/pages/keys.ts";
import { language, words } from "../state/language.ts";
import { SelectField } from "./fields.tsx";
import { mapAmount, mapOpen, moved, selectedParcel } from "./selection.ts";

const shown = 10;

/** From one key to another, parcel by parcel: who pays most more, who most less, and all of it on the map. */
export function KeyMovers({
  ids,
  found,
  titleOf,
}: {
  ids: readonly string[];
  found: readonly KeySummary[];
  titleOf: (key: KeyChoice["key"]) => string;
}) {
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
  const signed = (oere: number) => `${oere > 0 ? "+" : ""}${whole(oere)}`;
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
        <div class="table-wrap tight">
          <table class="plain">
            <caption class="sr-only">
              {text.movers} {number(largest.length, lang)}
            </caption>
            <thead>
              <tr>
                <th scope="col">{text.parcel}</th>
                <th scope="col" class="num">
                  {text.from}, {text.kr}
                </th>
                <th scope="col" class="num">
                  {text.to}, {text.kr}
                </th>
                <th scope="col" class="num">
                  {text.change}, {text.kr}
                </th>
              </tr>
            </thead>
            <tbody>
              {largest.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <button
                      type="button"
                      class="button--quiet"
                      onClick={() => {
                        selectedParcel.value = one.id;
                      }}
                    >
                      {one.id}
                    </button>
                  </th>
                  <td class="num">{whole(one.from)}</td>
                  <td class="num">{whole(one.to)}</td>
                  <td class="num">{signed(one.by)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
