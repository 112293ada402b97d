import { keyOfMeasure } from "../../shared/allocation/index.ts";
import type { WaterfallStep } from "../../shared/model/index.ts";
import { becauseText, kroner, number, stepNames } from "../../shared/texts/index.ts";
import { share } from "../../shared/texts/pages/share.ts";
import { ended } from "../parts/ended.ts";
import { FactorTable } from "../parts/FactorTable.tsx";
import { language, words } from "../state/language.ts";
import type { Answering } from "./answering.ts";

/** Why this amount: the sentence, then each measure from its bill to this share, then the key. */
export function Why({ theCase, calculation, unit, payersOf }: Answering) {
  const text = words(share);
  return (
    <section>
      <h2>{text.why}</h2>
      {unit.measures.map((line) => {
        const measure = calculation.measures.find(({ id }) => id === line.measure);
        const title = theCase.measures.find(({ id }) => id === line.measure)?.title ?? line.measure;
        const key = measure === undefined ? undefined : keyOfMeasure(theCase.keys, measure.id);
        return (
          <div key={line.measure}>
            <p class="answer">{ended(becauseText(line.because, language.value))}</p>
            <div class="table-wrap">
              <table class="plain bill">
                <caption>
                  {text.fromCostToShare}: {title}
                </caption>
                <tbody>
                  {measure?.waterfall.map((step, i) => (
                    <tr key={`${step.step}-${i}`} class={step.step === "owners-with-benefit" ? "sum" : undefined}>
                      <th scope="row">
                        {step.step === "gross"
                          ? text.gross
                          : step.step === "owners-with-benefit"
                            ? text.ownersPart
                            : (step.title ?? stepNames[step.step][language.value])}
                      </th>
                      <td class="num">{kroner(isTakenOff(step) ? 0 - step.oere : step.oere, language.value)}</td>
                    </tr>
                  ))}
                  <tr class="sum">
                    <th scope="row">{text.yourPart}</th>
                    <td class="num">{kroner(line.oere, language.value)}</td>
                  </tr>
                </tbody>
              </table>
            </div>
            {measure === undefined ? null : <FactorTable line={line} billOere={measure.ownersOere} />}
            <p class="small soft">
              {text.over(number(payersOf(line.measure), language.value))}{" "}
              {key === undefined ? null : `${text.keyIs}: ${key.title[language.value]}. ${key.says[language.value]}`}
            </p>
          </div>
        );
      })}
    </section>
  );
}

function isTakenOff({ step }: WaterfallStep): boolean {
  return step !== "gross" && step !== "owners-with-benefit";
}
