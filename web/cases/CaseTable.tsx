import { danishDay } from "../../shared/hearing/danishDay.ts";
import { day } from "../../shared/texts/index.ts";
import { cases } from "../../shared/texts/pages/cases.ts";
import { moment } from "../parts/moment.ts";
import { TableWrap } from "../parts/TableWrap.tsx";
import { inLanguage, language, words } from "../state/language.ts";
import { session } from "../state/signIn.ts";
import type { ListedCase } from "./caseList.ts";

/** Two may be chosen; null: this table chooses none. */
export interface Picking {
  picked: readonly string[];
  pick: (id: string) => void;
}

/** Stored cases, one a row: how far, when and by whom it was changed, and what can be done with it. */
export function CaseTable({
  caption,
  list,
  picking,
}: {
  caption: string;
  list: readonly ListedCase[];
  picking: Picking | null;
}) {
  const text = words(cases);
  const draws = session.value?.roles.includes("engineer") === true;
  return (
    <TableWrap>
      <table class="plain cases">
        <caption class="sr-only">{caption}</caption>
        <thead>
          <tr>
            {picking === null ? null : <th scope="col">{text.pickShort}</th>}
            <th scope="col">{text.column.title}</th>
            <th scope="col">{text.column.state}</th>
            <th scope="col">{text.column.changed}</th>
            {draws ? <th scope="col">{text.column.do}</th> : null}
          </tr>
        </thead>
        <tbody>
          {list.map((one) => (
            <tr key={one.id}>
              {picking === null ? null : (
                <td class="pick">
                  <label class="choice">
                    <input
                      type="checkbox"
                      checked={picking.picked.includes(one.id)}
                      disabled={picking.picked.length === 2 && !picking.picked.includes(one.id)}
                      onChange={() => picking.pick(one.id)}
                    />
                    <span class="sr-only">{text.pick(one.title)}</span>
                  </label>
                </td>
              )}
              <th scope="row">
                <a href={inLanguage(`/skitse?sag=${encodeURIComponent(one.id)}`)}>{one.title}</a>{" "}
                {one.synthetic ? <span class="pill pill--synthetic">{text.synthetic}</span> : null}
              </th>
              <td>
                <State of={one} />
              </td>
              <td>
                {text.by(moment(one.changedAt), one.changedBy)}
                <span class="small soft block">{text.change(one.sequence)}</span>
              </td>
              {draws ? (
                <td>
                  <a
                    class="button button-secondary button--small"
                    href={inLanguage(`/skitse?kopi=${encodeURIComponent(one.id)}`)}
                    aria-label={text.copyOf(one.title)}
                  >
                    {text.copy}
                  </a>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function State({ of: { decided, heardFrom, sequence } }: { of: ListedCase }) {
  const text = words(cases);
  const lang = language.value;
  if (decided !== null)
    return (
      <>
        {text.decided(decided.number, day(decided.on, lang))}
        {sequence > decided.sequence ? <span class="small soft block">{text.changedSince}</span> : null}
      </>
    );
  return <>{heardFrom === null ? text.state.sketch : text.state.heard(day(danishDay(heardFrom), lang))}</>;
}
