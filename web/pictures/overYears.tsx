import type { EconomyYear } from "../../shared/risk/index.ts";
import { type Language, number, wholeKroner } from "../../shared/texts/index.ts";
import { pictures } from "../../shared/texts/pages/pictures.ts";
import { water } from "../../shared/texts/pages/water.ts";
import { ink, type Picture } from "./picture.ts";

const [width, height] = [360, 200];
const frame = { left: 6, right: 6, top: 24, bottom: 34 };

/** What the project has cost and what it has kept from being lost, added up year by year, in today's value. */
export function overYearsPicture(of: {
  years: readonly EconomyYear[];
  baselineYear: number | null;
  paybackYear: number | null;
  /** Units that are left out, for their damage is not known. */
  unknownUnits: number;
  lang: Language;
}): Picture {
  const { years, baselineYear, paybackYear, unknownUnits, lang } = of;
  const text = pictures[lang];
  const last = years.at(-1)!;
  const name = (year: number) => (baselineYear === null ? text.yearNo(year) : String(baselineYear + year));
  return {
    ...{ name: "over-aarene", title: text.overYears, width, height },
    says: [
      text.paidSays(wholeKroner(last.paidPv, lang), last.year),
      last.avoidedPv === null ? text.avoidedUnknown : text.avoidedSays(wholeKroner(last.avoidedPv, lang)),
      ...(last.avoidedPv === null
        ? []
        : [paybackYear === null ? text.neverPaid(last.year) : text.paidBack(name(paybackYear))]),
      ...(unknownUnits === 0 || last.avoidedPv === null ? [] : [water[lang].known(number(unknownUnits, lang))]),
    ].join(" "),
    source: text.computed(text.overYearsSource),
    drawing: <Lines years={years} paybackYear={paybackYear} name={name} lang={lang} />,
    legend: [
      { fill: ink.kroner, says: text.paid },
      ...(last.avoidedPv === null ? [] : [{ fill: ink.water, says: text.avoided }]),
    ],
    table: {
      of: text.year,
      columns: [
        { title: text.works, kind: "oere" },
        { title: text.upkeep, kind: "oere" },
        { title: text.avoidedYear, kind: "oere" },
        { title: text.paidPv, kind: "oere" },
        { title: text.avoidedPv, kind: "oere" },
      ],
      rows: years.map(({ year, works, upkeep, avoided, paidPv, avoidedPv }) => ({
        head: name(year),
        cells: [works, upkeep, avoided, paidPv, avoidedPv],
      })),
    },
  };
}

interface Shown {
  years: readonly EconomyYear[];
  paybackYear: number | null;
  name: (year: number) => string;
  lang: Language;
}

function Lines({ years, paybackYear, name, lang }: Shown) {
  const text = pictures[lang];
  const last = years.at(-1)!;
  const most = Math.max(1, last.paidPv, last.avoidedPv ?? 0);
  const floor = height - frame.bottom;
  const x = (year: number) => frame.left + (year / Math.max(1, last.year)) * (width - frame.left - frame.right);
  const y = (oere: number) => floor - (Math.max(0, oere) / most) * (floor - frame.top);
  // What is paid stands until it is paid more; what is avoided grows through the year.
  const paid = years.map(({ year, paidPv }, i) =>
    i === 0 ? `M${x(0)} ${y(paidPv).toFixed(1)}` : `H${x(year).toFixed(1)}V${y(paidPv).toFixed(1)}`,
  );
  const avoided = years.map(({ year, avoidedPv }) => `${x(year).toFixed(1)} ${y(avoidedPv ?? 0).toFixed(1)}`);
  const isLate = paybackYear !== null && paybackYear > last.year / 2;
  return (
    <>
      {last.avoidedPv === null ? null : (
        <path d={`M${avoided.join("L")}V${floor}H${x(0)}Z`} fill={ink.water} stroke={ink.waterLine} />
      )}
      <path d={paid.join("")} fill="none" stroke={ink.kroner} stroke-width="3" />
      {paybackYear === null ? null : (
        <>
          <path d={`M${x(paybackYear)} ${frame.top}V${floor}`} stroke={ink.text} stroke-dasharray="4 3" />
          <text
            x={x(paybackYear) + (isLate ? -4 : 4)}
            y={floor - 6}
            text-anchor={isLate ? "end" : "start"}
            fill={ink.text}
          >
            {name(paybackYear)}
          </text>
        </>
      )}
      <path d={`M${frame.left} ${floor}H${width - frame.right}`} stroke={ink.soft} />
      <text x={frame.left} y="13">
        {wholeKroner(most, lang)}
      </text>
      <text x={frame.left} y={floor + 15}>
        {name(0)}
      </text>
      <text x={width - frame.right} y={floor + 15} text-anchor="end">
        {name(last.year)}
      </text>
      <text x={frame.left} y={height - 4}>
        {text.today}
      </text>
    </>
  );
}
