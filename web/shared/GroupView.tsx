import { keyOfMeasure } from "../../shared/allocation/index.ts";
import type { SharedView } from "../../shared/contract/index.ts";
import { becauseText } from "../../shared/texts/because.ts";
import { type Bilingual } from "../../shared/texts/language.ts";
import { kroner, number } from "../../shared/texts/numbers.ts";
import { sharedLink } from "../../shared/texts/pages/sharedLink.ts";
import { payerNames } from "../../shared/texts/payers.ts";
import { FindingList } from "../parts/FindingList.tsx";
import { TableWrap } from "../parts/TableWrap.tsx";
import { language, words } from "../state/language.ts";

const names: Partial<Record<string, Bilingual>> = payerNames;

/** The project for those who stand behind it: what it costs, who pays, by which key, and what the law says. */
export function GroupView({ view }: { view: SharedView }) {
  const text = words(sharedLink);
  const lang = language.value;
  return (
    <section>
      <h2>{text.bills}</h2>
      <p class="answer">{text.owners(kroner(view.totals.sharedOere, lang), number(view.units, lang))}</p>
      {view.measures.map((measure) => {
        const key = keyOfMeasure(view.keys, measure.id);
        return (
          <div key={measure.id}>
            <TableWrap>
              <table class="plain bill">
                <caption>{measure.title}</caption>
                <tbody>
                  {measure.waterfall.map(({ step, title, oere, because }, i) => {
                    const isSum = step === "owners-with-benefit";
                    return (
                      <tr key={`${step}-${i}`} class={isSum ? "sum" : undefined}>
                        <th scope="row">
                          {step === "gross"
                            ? text.whole
                            : isSum
                              ? text.ownersPart
                              : (title ?? names[step]?.[lang] ?? becauseText(because, lang))}
                        </th>
                        <td class="num">{kroner(step === "gross" || isSum ? oere : 0 - oere, lang)}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </TableWrap>
            {key === undefined ? null : (
              <p class="small soft">
                {text.key}: {key.title[lang]}. {key.says[lang]}
              </p>
            )}
            <FindingList findings={measure.findings} />
          </div>
        );
      })}
    </section>
  );
}
