import type { WaterfallStep } from "../../shared/model/index.ts";
import { kroner, number } from "../../shared/texts/numbers.ts";
import { share } from "../../shared/texts/pages/share.ts";
import { stepNames } from "../../shared/texts/payers.ts";
import { ended } from "../parts/ended.ts";
import { late } from "../parts/late.tsx";
import { TableWrap } from "../parts/TableWrap.tsx";
import { Unfolded } from "../parts/Unfolded.tsx";
import { language, words } from "../state/language.ts";
import type { Answering } from "./answering.ts";

const Factors = late(async () => (await import("../parts/FactorTable.tsx")).Factors);

/** Why this amount: the sentence, then each measure from its bill to this share, then the key. */
export function Why({ theCase, calculation, unit, payersOf, keyOf, say }: Answering) {
  const text = words(share);
  return (
    <section>
      <h2>{text.why}</h2>
      {unit.measures.map((line) => {
        const measure = calculation.measures.find(({ id }) => id === line.measure);
        const title = theCase.measures.find(({ id }) => id === line.measure)?.title ?? line.measure;
        const key = measure === undefined ? undefined : keyOf(measure.id);
        return (
          <div key={line.measure}>
            <p class="answer">{ended(say(line.because))}</p>
            <TableWrap>
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
            </TableWrap>
            {measure === undefined || line.layers.length === 0 ? null : (
              <Unfolded class="factors" title={text.factors}>
                {() => <Factors line={line} billOere={measure.ownersOere} />}
              </Unfolded>
            )}
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
