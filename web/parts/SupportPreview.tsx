import type { Support, SupportCount, SupportMeasure, SupportPart } from "../../shared/model/index.ts";
import { number, percent } from "../../shared/texts/numbers.ts";
import { support as supportTexts } from "../../shared/texts/pages/support.ts";
import { language, words } from "../state/language.ts";
import { NumberTable } from "./NumberTable.tsx";
import { Swatch } from "./Swatch.tsx";

const parts: readonly SupportPart[] = ["agree", "blank", "divided", "object", "unanswered"];
const hatch = "support-unanswered";
const fills: Record<SupportPart, string> = {
  agree: "#2b7a9b",
  blank: "#ffffff",
  divided: "#d9c7a0",
  object: "#993404",
  unanswered: `url(#${hatch})`,
};
const bar = { width: 1000, height: 40 };

/** The answers of a hearing, counted by head, parcel, amount and area: bars, and the same as a table. */
export function SupportPreview({ support }: { support: Support }) {
  const text = words(supportTexts);
  const lang = language.value;
  const shown = parts.filter((part) => support.counts.some((count) => count.parts[part] > 0));
  const heads = support.counts.find(({ by }) => by === "head");
  return (
    <section class="support">
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      {heads === undefined ? null : <p class="answer">{told(heads)}</p>}
      <svg class="support-patterns" aria-hidden="true">
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="#ececec" />
          <path d="M0 0V6" stroke="#8a8a8a" stroke-width="2" />
        </pattern>
      </svg>
      <div class="support-bars">
        {support.counts.map((count) => (
          <figure key={count.by}>
            <figcaption>
              {text.by[count.by]} <span class="soft small">({text.means[count.by]})</span>
            </figcaption>
            <Bar count={count} />
          </figure>
        ))}
      </div>
      <ul class="legend">
        {shown.map((part) => (
          <Swatch key={part} fill={fills[part]} says={text.parts[part]} />
        ))}
      </ul>
      <NumberTable
        caption={text.counted}
        columns={support.counts.map(({ by }) => text.columns[by])}
        lines={[
          ...shown.map((part) => ({
            key: part,
            head: text.parts[part],
            cells: support.counts.map((count) => (
              <>
                {sizeOf(count.by, count.parts[part])}
                <span class="share-of-all">{shareOf(count, part)}</span>
              </>
            )),
          })),
          { key: "all", head: text.all, cells: support.counts.map(({ by, total }) => sizeOf(by, total)) },
        ]}
      />
      {support.outsideRoll === 0 ? null : <p>{text.outside(number(support.outsideRoll, lang))}</p>}
      <p class="small soft">{text.heads}</p>
    </section>
  );

  function Bar({ count }: { count: SupportCount }) {
    let at = 0;
    const told = shown.map((part) => `${text.parts[part]} ${shareOf(count, part)}`).join(", ");
    return (
      <svg
        viewBox={`0 0 ${bar.width} ${bar.height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={text.bar(text.by[count.by], told)}
      >
        {shown.map((part) => {
          const width = count.total === 0 ? 0 : (bar.width * count.parts[part]) / count.total;
          const x = at;
          at += width;
          return <rect key={part} x={x} width={width} height={bar.height} fill={fills[part]} />;
        })}
        <rect width={bar.width} height={bar.height} class="support-frame" />
      </svg>
    );
  }

  /** Of those who have answered: what everybody asks for first. */
  function told({ parts: { agree, object, blank } }: SupportCount): string {
    const all = agree + object + blank;
    if (all === 0) return text.nobody;
    const said = (count: number) => `${number(count, lang)} (${percent(count / all, lang, 1)})`;
    return text.told(number(all, lang), said(agree), said(object), said(blank));
  }

  function shareOf({ parts: of, total }: SupportCount, part: SupportPart): string {
    return percent(total === 0 ? 0 : of[part] / total, lang, 1);
  }

  function sizeOf(by: SupportMeasure, size: number): string {
    if (by === "amount") return number(Math.round(size / 100), lang);
    return by === "area" ? number(size / 10_000, lang, 1) : number(size, lang);
  }
}
