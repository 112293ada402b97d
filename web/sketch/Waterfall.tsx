import type { MeasureResult, WaterfallStep } from "../../shared/model/index.ts";
import { becauseText, kroner, payerNames } from "../../shared/texts/index.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { ForceTag, UnknownTag } from "../parts/tags.tsx";
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
          title={found.of.measures.find(({ id }) => id === measure.id)?.title ?? measure.id}
        />
      ))}
    </>
  );
}

function Waterfall({ measure, title }: { measure: MeasureResult; title: string }) {
  const text = words(sketch);
  const gross = measure.waterfall.find(({ step }) => step === "gross")?.oere ?? 0;
  let left = gross as number;
  const bars = measure.waterfall.map((step) => {
    const from = step.step === "gross" ? 0 : left - step.oere;
    if (step.step !== "gross") left = from;
    return { step, from };
  });
  return (
    <table class="plain waterfall">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{text.step}</th>
          <th scope="col" class="num">
            {text.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ step, from }, i) => (
          <tr key={`${step.step}-${i}`}>
            <th scope="row">
              {nameOf(step, text)}{" "}
              {step.outcome === "unknown" || step.outcome === "cannot-decide" ? (
                <UnknownTag says={text.unknown} />
              ) : step.force === null ? null : (
                <ForceTag force={step.force} />
              )}
              <Bar from={gross === 0 ? 0 : from / gross} part={gross === 0 ? 0 : step.oere / gross} kind={step.step} />
              <span class="small soft">{becauseText(step.because, language.value)}</span>
            </th>
            <td class="num">{kroner(step.oere, language.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOf(step: WaterfallStep, text: typeof sketch.da): string {
  if (step.step === "gross") return text.gross;
  if (step.step === "owners-with-benefit") return text.ownersPart;
  return step.title ?? payerNames[step.step][language.value];
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
