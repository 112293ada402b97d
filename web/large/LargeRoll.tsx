import { useEffect, useId, useState } from "preact/hooks";
import type { LargeUnit } from "../../shared/model/index.ts";
import { kroner, number, wholeKroner } from "../../shared/texts/index.ts";
import { large } from "../../shared/texts/pages/large.ts";
import { TableWrap } from "../parts/TableWrap.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { type Answer, call } from "../state/api.ts";
import { language, words } from "../state/language.ts";
import { pagesOf } from "./pages.ts";
import { result } from "./theRun.ts";
import { chooseUnit, type UnitPage, unitState, unitsPath } from "./theUnit.ts";

const rowsShown = 20;

/** The roll of a large case by pages, as the server reads them, and the way to one parcel. */
export function LargeRoll() {
  const text = words(large);
  const lang = language.value;
  const find = useId();
  const [at, go] = useState(0);
  const [tries, again] = useState(0);
  const [sought, seek] = useState("");
  const [page, found] = useState<Answer<UnitPage> | null>(null);
  const computed = result.value;
  const pages = computed === null ? [] : pagesOf(computed.result.chunks, rowsShown);
  const place = pages[Math.min(at, pages.length - 1)];
  useEffect(() => {
    let gone = false;
    const path = place === undefined ? null : unitsPath(`chunk=${place.chunk}&from=${place.from}&count=${rowsShown}`);
    found(null);
    if (path !== null)
      void call<UnitPage>("GET", path).then((answer) => {
        if (!gone) found(answer);
      });
    return () => {
      gone = true;
    };
  }, [computed?.run.id, place?.chunk, place?.from, tries]);
  if (computed === null || place === undefined) return null;
  const { totals, outside, units } = computed.result;
  const n = (value: number) => number(value, lang);
  const rows = page?.is === "ok" ? page.value.units : [];
  return (
    <>
      <p class="small soft">{text.rollLead}</p>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (sought.trim() !== "") void chooseUnit(sought.trim().toLowerCase());
        }}
      >
        <label for={find}>{text.find}</label>
        <p class="hint" id={`${find}-hint`}>
          {text.findHint}
        </p>
        <div class="row">
          <input
            id={find}
            aria-describedby={`${find}-hint`}
            value={sought}
            onInput={(event) => seek(event.currentTarget.value)}
          />
          <button type="submit" class="button button-secondary button--small">
            {text.look}
          </button>
        </div>
      </form>
      {page?.is === "problem" ? <Refused issues={page.problem.issues.slice(0, 3)} /> : null}
      {page?.is === "offline" ? <Offline says={text.offline} retry={() => again(tries + 1)} /> : null}
      <TableWrap busy={page === null}>
        <table class="plain roll">
          <caption class="sr-only">{text.rollOf}</caption>
          <thead>
            <tr>
              <th scope="col">{text.id}</th>
              <th scope="col" class="num">
                {text.share}
              </th>
              <th scope="col" class="num">
                {text.month}
              </th>
              <th scope="col" class="num from-desk">
                {text.benefit}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((unit) => (
              <Row key={unit.id} unit={unit} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.totals}</th>
              <td class="num">{kroner(totals.sharedOere, lang)}</td>
              <td />
              <td class="from-desk" />
            </tr>
          </tfoot>
        </table>
      </TableWrap>
      <div class="row pager">
        <button
          type="button"
          class="button button-secondary button--small"
          disabled={at === 0}
          onClick={() => go(at - 1)}
        >
          {text.previous}
        </button>
        <span aria-live="polite">
          {page === null
            ? text.fetching
            : text.page(n(place.first + 1), n(place.first + Math.max(1, rows.length)), n(units))}
        </span>
        <button
          type="button"
          class="button button-secondary button--small"
          disabled={at >= pages.length - 1}
          onClick={() => go(at + 1)}
        >
          {text.next}
        </button>
      </div>
      {outside.count === 0 ? null : <p class="soft small">{text.outside(n(outside.count))}</p>}
    </>
  );
}

function Row({ unit }: { unit: LargeUnit }) {
  const text = words(large);
  const lang = language.value;
  return (
    <tr class={unit.id === unitState.value?.id ? "chosen" : ""}>
      <th scope="row">
        <button type="button" class="button--quiet" onClick={() => void chooseUnit(unit.id)}>
          {unit.id}
        </button>
      </th>
      <td class="num">{kroner(unit.oere, lang)}</td>
      <td class="num">{kroner(unit.payments.perMonthOere, lang)}</td>
      <td class="num from-desk">
        {unit.benefitPvOere === null ? <UnknownTag says={text.unknown} /> : wholeKroner(unit.benefitPvOere, lang)}
      </td>
    </tr>
  );
}
