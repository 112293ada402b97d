import type { CarriedOver, CaseFile, Oere } from "../../shared/model/index.ts";
import { sumOere } from "../../shared/money/index.ts";
import { day, kroner } from "../../shared/texts/index.ts";
import { parcelChanges } from "../../shared/texts/pages/parcelChanges.ts";
import { TableWrap } from "../parts/TableWrap.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import { change } from "./theCase.ts";

/** Who pays today where parcels have changed since the key was decided, and each change that made it so. */
export function ChangedParcels({ sag, carriedOver }: { sag: CaseFile; carriedOver: CarriedOver }) {
  const text = words(parcelChanges);
  const lang = language.value;
  const upkeeps = carriedOver.units.map(({ upkeepPerYearOere }) => upkeepPerYearOere);
  const hasUpkeep = upkeeps.some((amount) => amount !== 0);
  const amount = (of: Oere | null) => (of === null ? <UnknownTag says={text.upkeepNotDecided} /> : kroner(of, lang));
  const remove = (n: number) =>
    change((old) => {
      const left = (old.decisions.parcelChanges ?? []).filter((_, i) => i !== n);
      const { parcelChanges: _, ...decisions } = old.decisions;
      return { ...old, decisions: left.length === 0 ? decisions : { ...decisions, parcelChanges: left } };
    });
  return (
    <>
      <h3>{text.listTitle}</h3>
      <ul class="plain-list">
        {(sag.decisions.parcelChanges ?? []).map(({ on, from, to, source, rule }, n) => {
          const what = text.fromTo(from.join(", "), to.map(({ id }) => id).join(", "));
          return (
            <li key={`${on} ${from.join()}`}>
              {day(on, lang)}: {what}. {text.rules[rule]}. <span class="soft">{source}</span>{" "}
              <button type="button" class="button--quiet" aria-label={text.remove(what)} onClick={() => remove(n)}>
                {text.removeShort}
              </button>
            </li>
          );
        })}
      </ul>
      {carriedOver.units.length === 0 ? null : (
        <TableWrap look="tight">
          <table class="plain">
            <caption class="sr-only">{text.listTitle}</caption>
            <thead>
              <tr>
                <th scope="col">{text.parcel}</th>
                <th scope="col" class="num">
                  {text.owes}
                </th>
                {hasUpkeep ? (
                  <th scope="col" class="num">
                    {text.upkeep}
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {carriedOver.units.map(({ id, from, since, oere, upkeepPerYearOere, ownerParts }) => (
                <tr key={id}>
                  <th scope="row">
                    {id}
                    <br />
                    <span class="small soft">{text.cameOfSince(from.join(", "), day(since, lang))}</span>{" "}
                    {ownerParts === null ? <UnknownTag says={text.ownersUnknown} /> : null}
                  </th>
                  <td class="num">{kroner(oere, lang)}</td>
                  {hasUpkeep ? <td class="num">{amount(upkeepPerYearOere)}</td> : null}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{text.total}</th>
                <td class="num">{kroner(sumOere(carriedOver.units.map(({ oere }) => oere)), lang)}</td>
                {hasUpkeep ? <td class="num">{amount(sumOfKnown(upkeeps))}</td> : null}
              </tr>
            </tfoot>
          </table>
        </TableWrap>
      )}
    </>
  );
}

/** Null: one of them is not known. */
function sumOfKnown(amounts: readonly (Oere | null)[]): Oere | null {
  const known = amounts.filter((one) => one !== null);
  return known.length < amounts.length ? null : sumOere(known);
}
