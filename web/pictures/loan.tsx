import type { LoanPlan } from "../../shared/model/index.ts";
import { type Language, wholeKroner } from "../../shared/texts/index.ts";
import { loanTexts } from "../../shared/texts/pages/loan.ts";
import { pictures } from "../../shared/texts/pages/pictures.ts";
import { Hatch } from "./Hatch.tsx";
import { ink, type Picture } from "./picture.ts";

const chart = { width: 360, height: 130, left: 4, foot: 20, head: 16 };
const hatch = "laan-rente";

interface LoanYear {
  interestOere: number;
  repaidOere: number;
  owedOere: number;
}

/** What the owners pay together in each year of the loan: what is repaid below, the interest hatched above. */
export function loanPicture({ plan, lang }: { plan: LoanPlan; lang: Language }): Picture {
  const text = loanTexts[lang];
  const years = byYear(plan);
  const paid = years.map(({ interestOere, repaidOere }) => interestOere + repaidOere);
  return {
    ...{ name: "laan", title: text.table, width: chart.width, height: chart.height },
    says: pictures[lang].loanSays(
      wholeKroner(paid[0] ?? 0, lang),
      wholeKroner(paid.at(-1) ?? 0, lang),
      wholeKroner(
        years.reduce((sum, { interestOere }) => sum + interestOere, 0),
        lang,
      ),
    ),
    source: pictures[lang].computed(pictures[lang].loanSource),
    drawing: <Bars years={years} lang={lang} />,
    legend: [
      { fill: ink.water, says: text.repaid },
      { fill: `url(#${hatch})`, says: text.interest },
    ],
    table: {
      of: text.year,
      columns: [text.interest, text.repaid, text.paid, text.owed].map((title) => ({
        ...{ title: `${title}, ${text.kr}`, kind: "oere" as const },
      })),
      rows: years.map(({ interestOere, repaidOere, owedOere }, i) => ({
        head: String(i + 1),
        cells: [interestOere, repaidOere, interestOere + repaidOere, owedOere],
      })),
    },
  };
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

function Bars({ years, lang }: { years: readonly LoanYear[]; lang: Language }) {
  const text = loanTexts[lang];
  const most = Math.max(1, ...years.map(({ interestOere, repaidOere }) => Math.max(0, interestOere) + repaidOere));
  const step = (chart.width - 2 * chart.left) / years.length;
  const floor = chart.height - chart.foot;
  const tall = (oere: number) => (Math.max(0, oere) / most) * (floor - chart.head);
  return (
    <>
      <defs>
        <Hatch id={hatch} ground="#fff" />
      </defs>
      {years.map(({ interestOere, repaidOere }, i) => {
        const x = chart.left + i * step + step * 0.1;
        const [repaid, interest] = [tall(repaidOere), tall(interestOere)];
        const bar = { x, width: step * 0.8, stroke: ink.waterLine };
        return (
          <g key={i}>
            <rect {...bar} y={floor - repaid} height={repaid} fill={ink.water} />
            <rect {...bar} y={floor - repaid - interest} height={interest} fill={`url(#${hatch})`} />
          </g>
        );
      })}
      <path d={`M0 ${floor}H${chart.width}`} stroke={ink.soft} />
      <text x={chart.left} y={11}>
        {wholeKroner(most, lang)}
      </text>
      <text x={chart.left} y={chart.height - 4}>{`${text.year} 1`}</text>
      <text x={chart.width - chart.left} y={chart.height - 4} text-anchor="end">
        {years.length}
      </text>
    </>
  );
}
