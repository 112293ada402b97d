import { number, wholeKroner } from "../../shared/texts/index.ts";
import { keys } from "../../shared/texts/pages/keys.ts";
import { language, words } from "../state/language.ts";
import type { KeysShown } from "./KeyMovers.tsx";
import { selectedParcel } from "./selection.ts";

const chart = { width: 360, line: 46, left: 8, right: 12, foot: 22 };

/** One parcel by every key: what it pays now, and how far that may be off; on one scale, so that keys can be held against each other. */
export function ParcelByKeys({ ids, found, titleOf }: KeysShown) {
  const text = words(keys);
  const lang = language.value;
  const place = selectedParcel.value === null ? -1 : ids.indexOf(selectedParcel.value);
  if (found.length === 0) return null;
  if (place < 0)
    return (
      <>
        <h3>{text.oneParcel}</h3>
        <p class="small soft">{text.chooseParcel}</p>
      </>
    );
  const lines = found.map(({ key, shares, band }) => ({
    ...{ id: key.id, title: titleOf(key), now: shares[place]! },
    low: known(band?.p5Oere[place]),
    high: known(band?.p95Oere[place]),
  }));
  const top = Math.max(1, ...lines.flatMap(({ now, high }) => [now, high ?? 0]));
  const x = (oere: number) => chart.left + (oere / top) * (chart.width - chart.left - chart.right);
  const height = lines.length * chart.line + chart.foot;
  const said = ({ title, now, low, high }: (typeof lines)[number]) =>
    `${title}: ${wholeKroner(now, lang)}${low === null || high === null ? "" : ` (${whole(low)}–${wholeKroner(high, lang)})`}`;
  const whole = (oere: number) => number(Math.round(oere / 100), lang);
  return (
    <>
      <h3>{`${text.oneParcel}: ${ids[place]}`}</h3>
      {lines.some(({ low }) => low !== null) ? <p class="small soft">{text.oneParcelHint}</p> : null}
      <svg class="by-keys" viewBox={`0 0 ${chart.width} ${height}`} role="img" aria-label={lines.map(said).join("; ")}>
        {lines.map((line, i) => {
          const y = i * chart.line + 34;
          return (
            <g key={line.id}>
              <text x={chart.left} y={y - 15}>
                {said(line)}
              </text>
              <path class="scale" d={`M${chart.left} ${y}H${chart.width - chart.right}`} />
              {line.low === null || line.high === null ? null : (
                <path class="band" d={`M${x(line.low)} ${y}H${x(line.high)}`} />
              )}
              <circle cx={x(line.now)} cy={y} r="4" />
            </g>
          );
        })}
        <text x={chart.left} y={height - 4}>
          0
        </text>
        <text x={chart.width - chart.right} y={height - 4} text-anchor="end">
          {wholeKroner(top, lang)}
        </text>
      </svg>
    </>
  );
}

const known = (oere: number | undefined): number | null => (oere === undefined || Number.isNaN(oere) ? null : oere);
