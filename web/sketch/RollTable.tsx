import { useId, useState } from "preact/hooks";
import { kroner, number, wholeKroner } from "../../shared/texts/index.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { TableWrap } from "../parts/TableWrap.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import { ChangedParcels } from "./ChangedParcels.tsx";
import { type Column, type Order, ordered } from "./rows.ts";
import { selectedParcel } from "./selection.ts";
import { sums } from "./sums.ts";
import { theCase } from "./theCase.ts";

const rowsShown = 20;
/** A phone has no room for the benefit: it stands in the parcel's own panel. */
const classOf: Record<Column, string> = { id: "", oere: "num", month: "num", benefit: "num from-desk" };

/** The roll: a line a parcel, sorted by any column, twenty at a time, with its sum always there. */
export function RollTable() {
  const text = words(sketch);
  const lang = language.value;
  const [order, setOrder] = useState<Order>({ column: "id", descending: false });
  const [first, setFirst] = useState(0);
  const [sought, setSought] = useState("");
  const find = useId();
  const found = sums.value;
  if (found === null) return null;
  const { calculation } = found;
  const wanted = sought.trim().toLowerCase();
  const units = ordered(
    calculation.units.filter(({ id }) => id.includes(wanted)),
    order,
  );
  const start = first < units.length ? first : 0;
  const page = units.slice(start, start + rowsShown);
  const sort = (column: Column) => {
    setOrder({ column, descending: order.column === column ? !order.descending : column !== "id" });
    setFirst(0);
  };
  const n = (value: number) => number(value, lang);
  return (
    <>
      <div class="field">
        <label for={find}>{text.find}</label>
        <input
          id={find}
          value={sought}
          onInput={(event) => {
            setSought(event.currentTarget.value);
            setFirst(0);
          }}
        />
      </div>
      <TableWrap>
        <table class="plain roll">
          <caption class="sr-only">{text.rollOf}</caption>
          <thead>
            <tr>
              {(["id", "oere", "month", "benefit"] as const).map((column) => (
                <th
                  key={column}
                  scope="col"
                  class={classOf[column]}
                  aria-sort={order.column !== column ? "none" : order.descending ? "descending" : "ascending"}
                >
                  <button type="button" class="sort" onClick={() => sort(column)}>
                    {text.column[column]}
                    <span aria-hidden="true">{order.column !== column ? "↕" : order.descending ? "↓" : "↑"}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.map((unit) => (
              <tr key={unit.id} class={unit.id === selectedParcel.value ? "chosen" : ""}>
                <th scope="row">
                  <button
                    type="button"
                    class="button--quiet"
                    onClick={() => {
                      selectedParcel.value = unit.id;
                    }}
                  >
                    {unit.id}
                  </button>
                </th>
                <td class="num">{kroner(unit.oere, lang)}</td>
                <td class="num">{kroner(unit.payments.perMonthOere, lang)}</td>
                <td class={classOf.benefit}>
                  {unit.benefitPvOere === null ? (
                    <UnknownTag says={text.unknown} />
                  ) : (
                    wholeKroner(unit.benefitPvOere, lang)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.sum}</th>
              <td class="num" data-sum="true">
                {kroner(calculation.totals.sharedOere, lang)}
              </td>
              <td />
              <td class={classOf.benefit} />
            </tr>
          </tfoot>
        </table>
      </TableWrap>
      {units.length === 0 ? <p>{text.noneFound}</p> : null}
      <div class="row pager">
        <button
          type="button"
          class="button button-secondary button--small"
          disabled={start === 0}
          onClick={() => setFirst(Math.max(0, start - rowsShown))}
        >
          {text.previous}
        </button>
        <span aria-live="polite">
          {text.page(
            n(Math.min(start + 1, units.length)),
            n(Math.min(start + rowsShown, units.length)),
            n(units.length),
          )}
        </span>
        <button
          type="button"
          class="button button-secondary button--small"
          disabled={start + rowsShown >= units.length}
          onClick={() => setFirst(start + rowsShown)}
        >
          {text.next}
        </button>
      </div>
      {calculation.carriedOver === null || theCase.value === null ? null : (
        <ChangedParcels sag={theCase.value} carriedOver={calculation.carriedOver} />
      )}
      {calculation.outside.count === 0 ? null : <p class="soft small">{text.outside(n(calculation.outside.count))}</p>}
    </>
  );
}
