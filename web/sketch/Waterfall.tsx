import { Fragment } from "preact";
import { fileNameOf } from "../../shared/documents/fileName.ts";
import type { Measure, MeasureResult, WaterfallStep } from "../../shared/model/index.ts";
import { becauseText, costLineNames, factTexts, kroner } from "../../shared/texts/index.ts";
import { payersForm } from "../../shared/texts/pages/payersForm.ts";
import { pictures } from "../../shared/texts/pages/pictures.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { ended } from "../parts/ended.ts";
import { ForceTag } from "../parts/tags.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { PictureFigure } from "../pictures/PictureFigure.tsx";
import { payersPicture, stepName } from "../pictures/payers.tsx";
import { language, words } from "../state/language.ts";
import { sums } from "./sums.ts";

/** From the whole bill to the owners' part, step by step: a chart that is also its table. */
export function Waterfalls() {
  const found = sums.value;
  if (found === null) return null;
  return (
    <>
      {found.calculation.measures.map((measure) => (
        <Waterfall
          key={measure.id}
          measure={measure}
          asked={found.of.measures.find(({ id }) => id === measure.id)}
          caseTitle={found.of.title}
        />
      ))}
    </>
  );
}

function Waterfall({
  measure,
  asked,
  caseTitle,
}: {
  measure: MeasureResult;
  asked: Measure | undefined;
  caseTitle: string;
}) {
  const text = words(sketch);
  const lang = language.value;
  const gross = measure.waterfall.find(({ step }) => step === "gross")?.oere ?? 0;
  let left = gross as number;
  const bars = measure.waterfall.map((step) => {
    const from = step.step === "gross" ? 0 : left - step.oere;
    if (step.step !== "gross") left = from;
    return { step, from };
  });
  return (
    <>
      <table class="plain waterfall">
        <caption>{asked?.title ?? measure.id}</caption>
        <thead>
          <tr>
            <th scope="col">{text.step}</th>
            <th scope="col" class="num">
              {text.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {measure.costLines.length < 2
            ? null
            : measure.costLines.map(({ line, oere }) => (
                <tr key={line} class="cost-line">
                  <th scope="row">{costLineNames[line][lang]}</th>
                  <td class="num">{kroner(oere, lang)}</td>
                </tr>
              ))}
          {bars.map(({ step, from }, i) => (
            <Fragment key={`${step.step}-${i}`}>
              <tr>
                <th scope="row">
                  {stepName(step, lang)} <Certainty step={step} />
                  <Bar
                    from={gross === 0 ? 0 : from / gross}
                    part={gross === 0 ? 0 : step.oere / gross}
                    kind={step.step}
                  />
                  <span class="small soft">{becauseText(step.because, lang)}</span>
                  <Recovered step={step} />
                </th>
                <td class="num">{kroner(step.oere, lang)}</td>
              </tr>
              {step.step !== "recreation" ? null : (
                <tr class="cost-line">
                  <th scope="row">{words(payersForm).eligible}</th>
                  <td class="num">{kroner(measure.eligibleOere, lang)}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      <details class="small no-print">
        <summary>
          {words(pictures).asPicture} <span class="sr-only">{asked?.title ?? measure.id}</span>
        </summary>
        <div class="inside">
          <PictureFigure
            picture={payersPicture({ measure, title: asked?.title ?? measure.id, lang })}
            file={fileNameOf(caseTitle)}
          />
        </div>
      </details>
      <Besides measure={measure} builder={asked?.facts.builder} />
    </>
  );
}

function Certainty({ step: { outcome, force } }: { step: WaterfallStep }) {
  if (outcome === "unknown" || outcome === "cannot-decide") return <UnknownTag says={words(sketch).unknown} />;
  return force === null ? null : <ForceTag force={force} />;
}

function Recovered({ step: { recoveredVatOere } }: { step: WaterfallStep }) {
  const text = words(payersForm);
  if (recoveredVatOere === undefined) return null;
  return (
    <span class="small soft recovered">
      {recoveredVatOere === null
        ? text.recoveredUnknown
        : ended(text.recovered(kroner(recoveredVatOere, language.value)))}
    </span>
  );
}

/** What hangs on who builds and runs: never part of the waterfall. */
function Besides({
  measure: { upkeep, ceiling, runBy },
  builder,
}: {
  measure: MeasureResult;
  builder: Measure["facts"][string] | undefined;
}) {
  const text = words(payersForm);
  const lang = language.value;
  const open = <UnknownTag says={text.notDecided} />;
  return (
    <>
      <h3>{text.besides}</h3>
      <dl class="facts-of besides">
        <dt>{text.upkeep}</dt>
        <dd>{kroner(upkeep.perYearOere, lang)}</dd>
        {upkeep.perYearOere === 0 ? null : (
          <>
            <dd class="says">{ended(text.upkeepHint)}</dd>
            <dt>{text.upkeepPaidBy}</dt>
            <dd>{upkeep.paidBy === null ? open : text.upkeepPayers[upkeep.paidBy]}</dd>
          </>
        )}
        <dt>{text.builder}</dt>
        <dd>
          {builder === undefined ? open : (factTexts.builder.values?.[String(builder)]?.[lang] ?? String(builder))}
        </dd>
        <dt>{text.runBy}</dt>
        <dd>{runBy === null ? open : text.runBys[runBy]}</dd>
        <dt>{text.underCeiling}</dt>
        <dd>{ceiling.oere === null ? <UnknownTag says={text.unknown} /> : kroner(ceiling.oere, lang)}</dd>
        <dd class="says">{ended(becauseText(ceiling.because, lang))}</dd>
      </dl>
    </>
  );
}

function Bar({ from, part, kind }: { from: number; part: number; kind: WaterfallStep["step"] }) {
  const fill = kind === "gross" ? "#767676" : kind === "owners-with-benefit" ? "#d95f0e" : "#fec44f";
  return (
    <svg class="bar-of" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect x="0" y="0" width="100" height="6" fill="#eeece6" />
      <rect x={from * 100} y="0" width={part * 100} height="6" fill={fill} />
    </svg>
  );
}
