import type { CurvePoint, DamageCurve, WaterRisk } from "../../shared/model/index.ts";
import { type Language, number, percent, wholeKroner } from "../../shared/texts/index.ts";
import { pictures } from "../../shared/texts/pages/pictures.ts";
import { water } from "../../shared/texts/pages/water.ts";
import { Hatch } from "./Hatch.tsx";
import { ink, type Picture } from "./picture.ts";

const [width, height] = [360, 200];
const frame = { left: 8, right: 8, top: 24, bottom: 34 };

interface Scale {
  x: (chance: number) => number;
  y: (oere: number) => number;
}

/** Damage against its chance a year: the area under it is the kroner a year. Solid without the project, hatched with it. */
export function damagePicture(of: { risk: WaterRisk; title: string; name: string; lang: Language }): Picture {
  const { risk, title, name, lang } = of;
  const text = water[lang];
  const { without, withMeasures, events } = risk;
  const hatch = `${name}-with`;
  return {
    ...{ name, title, width, height },
    says: [
      text.curveSays(wholeKroner(without.linearOere, lang)),
      ...(withMeasures === null ? [] : [text.curveWith(wholeKroner(withMeasures.linearOere, lang))]),
      ...(risk.unknownUnits === 0 ? [] : [text.known(number(risk.unknownUnits, lang))]),
    ].join(" "),
    source: pictures[lang].computed(text.methods[risk.method]),
    drawing: <Curve without={without} withMeasures={withMeasures} hatch={hatch} lang={lang} events={events} />,
    legend: [
      { fill: ink.water, says: text.without },
      ...(withMeasures === null ? [] : [{ fill: `url(#${hatch})`, says: text.with }]),
    ],
    table: {
      of: text.event,
      columns: [
        { title: text.chance, kind: "share" },
        { title: text.level, kind: "metres" },
        { title: `${text.without}, kr.`, kind: "oere" },
        { title: `${text.with}, kr.`, kind: "oere" },
      ],
      rows: events.map(({ returnPeriodYears, levelM }) => ({
        head: text.onceIn(number(returnPeriodYears, lang)),
        cells: [
          1 / returnPeriodYears,
          levelM ?? "",
          damageIn(without, returnPeriodYears),
          withMeasures === null ? null : damageIn(withMeasures, returnPeriodYears),
        ],
      })),
    },
  };
}

/** The damage of an event: where the curve jumps there, what it is once the event has come. */
function damageIn({ points }: DamageCurve, returnPeriodYears: number): number {
  return points.findLast(({ chance }) => chance === 1 / returnPeriodYears)?.oere ?? 0;
}

interface CurveShown extends Pick<WaterRisk, "without" | "withMeasures" | "events"> {
  hatch: string;
  lang: Language;
}

function Curve({ without, withMeasures, events, hatch, lang }: CurveShown) {
  const text = water[lang];
  const most = Math.max(...without.points.map(({ oere }) => oere), 1);
  const oftenest = without.points[0]?.chance ?? 1;
  const scale: Scale = {
    x: (chance) => frame.left + (chance / oftenest) * (width - frame.left - frame.right),
    y: (oere) => height - frame.bottom - (oere / most) * (height - frame.top - frame.bottom),
  };
  const floor = scale.y(0);
  return (
    <>
      <defs>
        <Hatch id={hatch} ground={ink.water} />
      </defs>
      <path d={areaPath(without.points, scale)} fill={ink.water} />
      {withMeasures === null ? null : <path d={areaPath(withMeasures.points, scale)} fill={`url(#${hatch})`} />}
      <path d={linePath(without.points, scale)} fill="none" stroke={ink.waterLine} stroke-width="2" />
      <path d={`M${frame.left} ${floor}H${width - frame.right}`} stroke={ink.soft} />
      <text x={frame.left} y={14}>
        {text.damage}: {wholeKroner(most, lang)}
      </text>
      {events.map(({ returnPeriodYears }) => (
        <g key={returnPeriodYears}>
          <path d={`M${scale.x(1 / returnPeriodYears)} ${floor}v5`} stroke={ink.soft} />
          <text
            x={scale.x(1 / returnPeriodYears)}
            y={floor + 17}
            text-anchor={1 / returnPeriodYears > oftenest * 0.9 ? "end" : "middle"}
          >
            {percent(1 / returnPeriodYears, lang, returnPeriodYears > 10 ? 1 : 0)}
          </text>
        </g>
      ))}
      <text x={frame.left} y={height - 4}>
        {text.chance}
      </text>
    </>
  );
}

const at = ({ chance, oere }: CurvePoint, { x, y }: Scale): string => `${x(chance).toFixed(1)} ${y(oere).toFixed(1)}`;

/** From the most frequent to the rarest, and on to chance 0 at the rarest's damage (definition 2). */
function linePath(points: readonly CurvePoint[], scale: Scale): string {
  const last = points.at(-1);
  if (last === undefined) return "";
  return `M${[...points, { chance: 0, oere: last.oere }].map((point) => at(point, scale)).join("L")}`;
}

function areaPath(points: readonly CurvePoint[], scale: Scale): string {
  const [first] = points;
  return first === undefined ? "" : `${linePath(points, scale)}V${scale.y(0)}H${scale.x(first.chance)}Z`;
}
