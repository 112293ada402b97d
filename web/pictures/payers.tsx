import type { MeasureResult, WaterfallStep } from "../../shared/model/index.ts";
import { becauseText, type Language, stepNames, wholeKroner } from "../../shared/texts/index.ts";
import { pictures } from "../../shared/texts/pages/pictures.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { ended } from "../parts/ended.ts";
import { ink, type Picture } from "./picture.ts";

const width = 360;
const row = 36;
const bar = { top: 18, height: 10 };

/** The bill of one measure step by step: each step begins where the one before it left off. */
export function payersPicture(of: { measure: MeasureResult; title: string; lang: Language }): Picture {
  const { measure, title, lang } = of;
  const text = pictures[lang];
  const steps = placed(measure.waterfall);
  const [whole, owners] = [grossOf(measure), steps.at(-1)];
  return {
    ...{ name: `betalere-${measure.id}`, title: text.payersOf(title), width },
    height: steps.length * row + 4,
    says: [
      ended(text.payersSay(wholeKroner(whole, lang))),
      text.ownersSay(
        owners?.step.step === "owners-with-benefit" ? wholeKroner(owners.step.oere, lang) : sketch[lang].unknown,
      ),
    ].join(" "),
    source: text.computed(text.payersSource),
    drawing: steps.map(({ step, from, open }, i) => {
      const [x, wide] = whole === 0 ? [0, 0] : [(from / whole) * width, (step.oere / whole) * width];
      return (
        <g key={i} transform={`translate(0 ${i * row})`}>
          <text x="0" y="13" fill={ink.text}>
            {stepName(step, lang)}
          </text>
          <text x={width} y="13" text-anchor="end" fill={ink.text}>
            {wholeKroner(step.oere, lang)}
          </text>
          <rect x="0" y={bar.top} width={width} height={bar.height} fill={ink.ground} />
          <rect
            {...{ x, y: bar.top, height: bar.height, fill: fillOf(step.step) }}
            width={Math.max(wide, step.oere > 0 ? 1 : 0)}
            stroke={open ? ink.text : undefined}
            stroke-dasharray={open ? "3 2" : undefined}
          />
        </g>
      );
    }),
    legend: [
      { fill: ink.line, says: text.gross },
      { fill: ink.kronerLight, says: text.others },
      { fill: ink.kroner, says: text.owners },
    ],
    table: {
      of: sketch[lang].step,
      columns: [
        { title: `${sketch[lang].amount}, kr.`, kind: "oere" },
        { title: text.why, kind: "text" },
      ],
      rows: steps.map(({ step }) => ({
        head: stepName(step, lang),
        cells: [step.oere, becauseText(step.because, lang)],
      })),
    },
  };
}

const grossOf = ({ waterfall }: MeasureResult): number => waterfall.find(({ step }) => step === "gross")?.oere ?? 0;

/** Each step with where on the bill it begins, and whether it is still open who pays it. */
function placed(waterfall: readonly WaterfallStep[]) {
  let left = 0;
  return waterfall.map((step) => {
    const open = step.outcome === "unknown" || step.outcome === "cannot-decide";
    if (step.step === "gross") {
      left = step.oere;
      return { step, from: 0, open };
    }
    left -= step.oere;
    return { step, from: left, open };
  });
}

/** A step in words. */
export function stepName({ step, title }: WaterfallStep, lang: Language): string {
  if (step === "gross") return sketch[lang].gross;
  if (step === "owners-with-benefit") return sketch[lang].ownersPart;
  return title ?? stepNames[step][lang];
}

function fillOf(step: WaterfallStep["step"]): string {
  return step === "gross" ? ink.line : step === "owners-with-benefit" ? ink.kroner : ink.kronerLight;
}
