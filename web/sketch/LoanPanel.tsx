import type { LoanPlan } from "../../shared/model/index.ts";
import { kroner, number, percent, wholeKroner } from "../../shared/texts/index.ts";
import { loanTexts } from "../../shared/texts/pages/loan.ts";
import { ended } from "../parts/ended.ts";
import { NumberTable } from "../parts/NumberTable.tsx";
import { Swatch } from "../parts/Swatch.tsx";
import { language, words } from "../state/language.ts";
import { sums } from "./sums.ts";

/** What the owners borrow together and what it costs, drawn year by year. */
export function LoanPanel() {
  const text = words(loanTexts);
  const lang = language.value;
  const found = sums.value;
  const plan = found?.calculation.loan ?? null;
  if (found === null || plan === null) return null;
  const years = byYear(plan);
  const interest = years.reduce((sum, year) => sum + year.interestOere, 0);
  const rate = found.of.financing.loan?.ratePerYear ?? 0;
  const once = found.calculation.units.filter(({ oere, payments }) => oere > 0 && payments.years === 0);
  const onceOere = once.reduce((sum, { oere }) => sum + oere, 0);
  const whole = (oere: number) => number(Math.round(oere / 100), lang);
  return (
    <section class="loan">
      <h3>{text.title}</h3>
      <p>
        {text.lead(wholeKroner(plan.principalOere, lang), years.length, percent(rate, lang, 2))}{" "}
        {once.length === 0 ? null : ended(text.atOnce(number(once.length, lang), wholeKroner(onceOere, lang)))}{" "}
        {text.costs(kroner(interest, lang), kroner(plan.feeOere, lang))}
      </p>
      <Chart years={years} />
      <details class="small">
        <summary>{text.table}</summary>
        <div class="inside">
          <NumberTable
            caption={`${text.table}, ${text.kr}`}
            of={text.year}
            columns={[text.interest, text.repaid, text.paid, text.owed]}
            lines={years.map((year, i) => ({
              ...{ key: i, head: i + 1 },
              cells: [year.interestOere, year.repaidOere, year.interestOere + year.repaidOere, year.owedOere].map(
                whole,
              ),
            }))}
          />
        </div>
      </details>
      <p class="small soft">{text.splitHint}</p>
    </section>
  );
}

interface LoanYear {
  interestOere: number;
  repaidOere: number;
  owedOere: number;
}

function byYear({ terms, termsPerYear }: LoanPlan): LoanYear[] {
  return Array.from({ length: terms.length / termsPerYear }, (_, year) => {
    const own = terms.slice(year * termsPerYear, (year + 1) * termsPerYear);
    return {
      interestOere: own.reduce((sum, { interestOere }) => sum + interestOere, 0),
      repaidOere: own.reduce((sum, { repaidOere }) => sum + repaidOere, 0),
      owedOere: own.at(-1)!.owedOere,
    };
  });
}

const chart = { width: 360, height: 130, left: 4, foot: 20, head: 16 };

/** Each year a bar: what is repaid below, the interest hatched above. The table says the same. */
function Chart({ years }: { years: readonly LoanYear[] }) {
  const text = words(loanTexts);
  const lang = language.value;
  const most = Math.max(1, ...years.map(({ interestOere, repaidOere }) => Math.max(0, interestOere) + repaidOere));
  const step = (chart.width - 2 * chart.left) / years.length;
  const floor = chart.height - chart.foot;
  const tall = (oere: number) => (Math.max(0, oere) / most) * (floor - chart.head);
  return (
    <figure class="damage">
      <svg class="damage-chart" viewBox={`0 0 ${chart.width} ${chart.height}`} aria-hidden="true">
        <defs>
          <pattern id="interest-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" fill="#fff" />
            <path d="M0 0V5" stroke="#08306b" stroke-width="3" />
          </pattern>
        </defs>
        {years.map(({ interestOere, repaidOere }, i) => {
          const x = chart.left + i * step + step * 0.1;
          const [repaid, interest] = [tall(repaidOere), tall(interestOere)];
          return (
            <g key={i}>
              <rect x={x} y={floor - repaid} width={step * 0.8} height={repaid} fill="#9ecae1" stroke="#08306b" />
              <rect
                x={x}
                y={floor - repaid - interest}
                width={step * 0.8}
                height={interest}
                fill="url(#interest-hatch)"
                stroke="#08306b"
              />
            </g>
          );
        })}
        <path d={`M0 ${floor}H${chart.width}`} stroke="#545454" />
        <text x={chart.left} y={11}>
          {wholeKroner(most, lang)}
        </text>
        <text x={chart.left} y={chart.height - 4}>{`${text.year} 1`}</text>
        <text x={chart.width - chart.left} y={chart.height - 4} text-anchor="end">
          {years.length}
        </text>
      </svg>
      <ul class="legend">
        <Swatch fill="#9ecae1" says={text.repaid} />
        <Swatch fill="url(#interest-hatch)" says={text.interest} />
      </ul>
      <figcaption class="small">{text.chart}</figcaption>
    </figure>
  );
}
