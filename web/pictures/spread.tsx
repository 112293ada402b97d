import { type Language, number, wholeKroner } from "../../shared/texts/index.ts";
import { pictures } from "../../shared/texts/pages/pictures.ts";
import { ended } from "../parts/ended.ts";
import { type Bin, binsOf } from "./bins.ts";
import { ink, type Picture } from "./picture.ts";

const [width, height] = [360, 170];
const frame = { left: 4, right: 4, top: 22, bottom: 36 };

/** How many parcels pay how much. `mine`: a parcel whose bar is told apart; null: none. */
export function spreadPicture(of: {
  amounts: readonly number[];
  mine: { id: string; oere: number } | null;
  lang: Language;
}): Picture {
  const { amounts, mine, lang } = of;
  const text = pictures[lang];
  const { nothing, bins } = binsOf(amounts);
  const sorted = [...amounts].filter((one) => one > 0).sort((a, b) => a - b);
  const middle = sorted.length === 0 ? 0 : sorted[(sorted.length - 1) >> 1]!;
  const n = (count: number) => number(count, lang);
  const own = mine === null || mine.oere <= 0 ? null : (bins.findLast(({ fromOere }) => mine.oere >= fromOere) ?? null);
  return {
    ...{ name: "fordeling", title: text.spread, width, height },
    says: [
      ended(text.spreadSays(n(sorted.length), n(nothing), wholeKroner(middle, lang))),
      ...(mine === null ? [] : [ended(text.spreadMine(mine.id, wholeKroner(mine.oere, lang)))]),
    ].join(" "),
    source: text.computed(text.spreadSource),
    drawing: <Bars bins={bins} own={own} lang={lang} />,
    legend: own === null ? [] : [{ fill: ink.kroner, says: text.mine(mine!.id) }],
    table: {
      of: text.amount,
      columns: [{ title: text.parcels, kind: "count" }],
      rows: [
        { head: text.nothing, cells: [nothing] },
        ...bins.map((bin) => ({ head: binText(bin, lang), cells: [bin.units] })),
      ],
    },
  };
}

function binText({ fromOere, toOere }: Bin, lang: Language): string {
  const text = pictures[lang];
  if (toOere === null) return text.from(wholeKroner(fromOere, lang));
  return text.between(number(fromOere / 100, lang), wholeKroner(toOere, lang));
}

function Bars({ bins, own, lang }: { bins: readonly Bin[]; own: Bin | null; lang: Language }) {
  const text = pictures[lang];
  const top = Math.max(1, ...bins.map(({ units }) => units));
  const wide = (width - frame.left - frame.right) / Math.max(1, bins.length);
  const floor = height - frame.bottom;
  return (
    <>
      <text x={frame.left} y="13">
        {text.most(number(top, lang))}
      </text>
      {bins.map((bin, i) => {
        const tall = ((floor - frame.top) * bin.units) / top;
        return (
          <g key={bin.fromOere}>
            <rect
              {...{ x: frame.left + i * wide + 1, y: floor - tall, width: wide - 2, height: tall }}
              fill={bin === own ? ink.kroner : ink.kronerLight}
              stroke={bin === own ? ink.text : ink.line}
            />
            {i % 3 === 0 ? (
              <text x={frame.left + i * wide} y={floor + 15}>
                {number(bin.fromOere / 100, lang)}
              </text>
            ) : null}
          </g>
        );
      })}
      <path d={`M${frame.left} ${floor}H${width - frame.right}`} stroke={ink.soft} />
      <text x={frame.left} y={height - 5}>
        {text.axis}
      </text>
    </>
  );
}
