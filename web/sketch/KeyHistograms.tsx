import { number } from "../../shared/texts/index.ts";
import { keys } from "../../shared/texts/pages/keys.ts";
import { language, words } from "../state/language.ts";
import type { KeysShown } from "./KeyMovers.tsx";

const chart = { width: 280, height: 96, left: 4, head: 8, foot: 22 };

/** One small histogram a key, all with the same bars and the same height, so that they can be held against each other. */
export function KeyHistograms({ found, borders, titleOf }: Omit<KeysShown, "ids"> & { borders: readonly number[] }) {
  const text = words(keys);
  const lang = language.value;
  const counts = found.map(({ shares }) => {
    const bars = borders.map(() => 0);
    for (const share of shares) bars[borders.findLastIndex((border) => share >= border)]! += 1;
    return bars;
  });
  const top = Math.max(1, ...counts.flat());
  const bar = (chart.width - 2 * chart.left) / borders.length;
  const kr = (oere: number) => number(Math.round(oere / 100), lang);
  return (
    <>
      <h3>{text.spread}</h3>
      <div class="histograms">
        {found.map((one, k) => (
          <figure key={one.key.id}>
            <figcaption>{titleOf(one.key)}</figcaption>
            <svg
              viewBox={`0 0 ${chart.width} ${chart.height}`}
              role="img"
              aria-label={`${titleOf(one.key)}: ${borders
                .map((border, b) => `${kr(border)} ${text.kr}: ${text.parcels(number(counts[k]![b]!, lang))}`)
                .join("; ")}`}
            >
              {counts[k]!.map((count, b) => {
                const height = ((chart.height - chart.head - chart.foot) * count) / top;
                return (
                  <rect
                    key={b}
                    x={chart.left + b * bar + 1}
                    y={chart.height - chart.foot - height}
                    width={bar - 2}
                    height={height}
                  />
                );
              })}
              <path d={`M0 ${chart.height - chart.foot}H${chart.width}`} />
              {borders.map((border, b) =>
                b % 4 === 0 ? (
                  <text key={border} x={chart.left + b * bar} y={chart.height - 4}>
                    {kr(border)}
                  </text>
                ) : null,
              )}
            </svg>
          </figure>
        ))}
      </div>
    </>
  );
}
