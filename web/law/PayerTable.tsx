import type { PayerFinding } from "../../shared/model/index.ts";
import { type Language, payerNames, percent, shareBases } from "../../shared/texts/index.ts";
import { law } from "../../shared/texts/pages/law.ts";
import { sourceNames } from "../../shared/texts/pages/parts.ts";
import { ForceTag, UnknownTag } from "../parts/tags.tsx";
import { language, words } from "../state/language.ts";
import { provisions } from "../state/provisions.ts";

/** The payers that the law names, with what it says of each. */
export function PayerTable({ payers }: { payers: readonly PayerFinding[] }) {
  const text = words(law);
  const lang = language.value;
  const shown = payers.filter(({ outcome }) => outcome !== "no");
  const waters = new Set(shown.map(({ part }) => part.source));
  if (shown.length === 0) return <p>{text.noPayer}</p>;
  return (
    <div class="table-wrap">
      <table class="plain payers">
        <thead>
          <tr>
            <th scope="col">{text.payer}</th>
            <th scope="col">{text.force}</th>
            <th scope="col">{text.share}</th>
            <th scope="col">{text.at}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((payer, i) => (
            <tr key={`${payer.who}-${i}`}>
              <th scope="row">
                <span>
                  {payerNames[payer.who][lang]}
                  {waters.size > 1 ? (
                    <span class="small soft"> ({sourceNames[payer.part.source][lang].toLowerCase()})</span>
                  ) : null}
                </span>
              </th>
              <td data-title={text.force}>
                {payer.outcome === "yes" ? (
                  <ForceTag force={payer.force} />
                ) : (
                  <UnknownTag says={payer.outcome === "unknown" ? text.cannotTell : text.finding["cannot-decide"]} />
                )}
              </td>
              <td data-title={text.share}>
                <span>
                  {payer.share === null
                    ? text.shareOpen
                    : payer.share === 1
                      ? text.shareAll
                      : percent(payer.share, lang, 0)}
                  {payer.of === undefined ? null : <span class="small soft"> {baseOf(payer.of, lang)}</span>}
                </span>
              </td>
              <td data-title={text.at}>
                {payer.provision === null ? "–" : (provisions.value?.get(payer.provision)?.at ?? payer.provision)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function baseOf(code: string, lang: Language): string {
  return `${words(law).of} ${shareBases[code as keyof typeof shareBases]?.[lang] ?? code}`;
}
