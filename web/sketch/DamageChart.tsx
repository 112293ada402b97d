import type { CurvePoint, DamageCurve } from "../../shared/model/index.ts";
import { percent, wholeKroner } from "../../shared/texts/index.ts";
import { water } from "../../shared/texts/pages/water.ts";
import { language, words } from "../state/language.ts";

const [width, height] = [360, 200];
const frame = { left: 8, right: 8, top: 24, bottom: 34 };

interface Scale {
  x: (chance: number) => number;
  y: (oere: number) => number;
}

/** Damage against its chance a year: the area under it is the kroner a year. Solid without the project, hatched with it. */
export function DamageChart({
  without,
  withMeasures,
  events,
}: {
  without: DamageCurve;
  withMeasures: DamageCurve | null;
  events: readonly number[];
}) {
  const text = words(water);
  const lang = language.value;
  const most = Math.max(...without.points.map(({ oere }) => oere), 1);
  const oftenest = without.points[0]?.chance ?? 1;
  const scale: Scale = {
    x: (chance) => frame.left + (chance / oftenest) * (width - frame.left - frame.right),
    y: (oere) => height - frame.bottom - (oere / most) * (height - frame.top - frame.bottom),
  };
  const floor = scale.y(0);
  return (
    <svg class="damage-chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <defs>
        <pattern id="with-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="#9ecae1" />
          <path d="M0 0v6" stroke="#08306b" stroke-width="3" />
        </pattern>
      </defs>
      <path d={areaPath(without.points, scale)} fill="#9ecae1" />
      {withMeasures === null ? null : <path d={areaPath(withMeasures.points, scale)} fill="url(#with-hatch)" />}
      <path d={linePath(without.points, scale)} fill="none" stroke="#08306b" stroke-width="2" />
      <path d={`M${frame.left} ${floor}H${width - frame.right}`} stroke="#545454" />
      <text x={frame.left} y={14}>
        {text.damage}: {wholeKroner(most, lang)}
      </text>
      {events.map((years) => (
        <g key={years}>
          <path d={`M${scale.x(1 / years)} ${floor}v5`} stroke="#545454" />
          <text x={scale.x(1 / years)} y={floor + 17} text-anchor={1 / years > oftenest * 0.9 ? "end" : "middle"}>
            {percent(1 / years, lang, 1 / years < 0.1 ? 1 : 0)}
          </text>
        </g>
      ))}
      <text x={frame.left} y={height - 4}>
        {text.chance}
      </text>
    </svg>
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
