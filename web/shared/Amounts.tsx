import { useMemo, useState } from "preact/hooks";
import type { SharedView } from "../../shared/contract/index.ts";
import { kroner, number, wholeKroner } from "../../shared/texts/numbers.ts";
import { sharedLink } from "../../shared/texts/pages/sharedLink.ts";
import { type AmountClass, classesOf, classOf } from "../map/classes.ts";
import { colours } from "../map/colours.ts";
import { NumberTable } from "../parts/NumberTable.tsx";
import { Swatch } from "../parts/Swatch.tsx";
import { language, words } from "../state/language.ts";
import { AmountMap } from "./AmountMap.tsx";

type Amount = NonNullable<SharedView["amounts"]>[number];

const rowsShown = 20;

/** What every parcel pays, where the municipality lets it be seen: a map, and a table that says the same. */
export function Amounts({ amounts, mine }: { amounts: readonly Amount[]; mine: string | null }) {
  const text = words(sharedLink);
  const lang = language.value;
  const classes = useMemo(() => classesOf(amounts.map(({ oere }) => oere)), [amounts]);
  const colourOf = (oere: number) => classes[classOf(oere, classes)]?.colour ?? colours.nothing;
  return (
    <section>
      <h2>{text.others}</h2>
      <p>{text.othersLead}</p>
      <AmountMap amounts={amounts} mine={mine} colourOf={colourOf} says={text.map} />
      <ul class="legend amount-legend">
        {classes.map((one) => (
          <Swatch key={one.fromOere} fill={one.colour} says={fromTo(one)} />
        ))}
        {amounts.some(({ oere }) => oere === 0) ? <Swatch fill={colours.nothing} says={text.nothing} /> : null}
      </ul>
      <AmountTable amounts={amounts} mine={mine} />
    </section>
  );

  function fromTo({ fromOere, toOere }: AmountClass): string {
    const [from, to] = [wholeKroner(fromOere, lang), wholeKroner(toOere, lang)];
    return fromOere === toOere ? from : `${from} ${text.to} ${to}`;
  }
}

function AmountTable({ amounts, mine }: { amounts: readonly Amount[]; mine: string | null }) {
  const text = words(sharedLink);
  const lang = language.value;
  const [first, setFirst] = useState(0);
  const [sought, setSought] = useState("");
  const wanted = sought.trim().toLowerCase();
  const found = amounts.filter(({ parcelId, matrikelnr }) => parcelId.includes(wanted) || matrikelnr.includes(wanted));
  const page = found.slice(first, first + rowsShown);
  const n = (value: number) => number(value, lang);
  return (
    <>
      <div class="field">
        <label for="amount-seek">{text.seek}</label>
        <input
          id="amount-seek"
          type="text"
          autocomplete="off"
          value={sought}
          onInput={(event) => {
            setSought(event.currentTarget.value);
            setFirst(0);
          }}
        />
      </div>
      <NumberTable
        caption={text.others}
        of={text.parcel}
        columns={[text.amount]}
        lines={page.map(({ parcelId, matrikelnr, oere }) => ({
          key: parcelId,
          head: parcelId === mine ? `${matrikelnr} (${text.mine.toLowerCase()})` : matrikelnr,
          cells: [kroner(oere, lang)],
          chosen: parcelId === mine,
        }))}
      />
      <div class="row" aria-live="polite">
        <span class="small soft">
          {text.shown(n(Math.min(first + 1, found.length)), n(first + page.length), n(found.length))}
        </span>
        <button
          type="button"
          class="button--quiet"
          disabled={first === 0}
          onClick={() => setFirst(Math.max(0, first - rowsShown))}
        >
          {text.previous}
        </button>
        <button
          type="button"
          class="button--quiet"
          disabled={first + rowsShown >= found.length}
          onClick={() => setFirst(first + rowsShown)}
        >
          {text.next}
        </button>
      </div>
    </>
  );
}
