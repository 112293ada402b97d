import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { pictures } from "../../shared/texts/pages/pictures.ts";
import { give } from "../parts/give.ts";
import { NumberTable } from "../parts/NumberTable.tsx";
import { Swatch } from "../parts/Swatch.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import { pictureCsv, shown } from "./cells.ts";
import type { Picture } from "./picture.ts";
import { pngOf, svgText } from "./saved.ts";

interface PictureFigureProps {
  picture: Picture;
  /** How its files' names begin. */
  file: string;
  isOpen?: boolean;
  /** A way to take it along as a PDF, where there is one; `told`: how that goes. */
  pdf?: { take: () => void; isMaking: boolean } | undefined;
  told?: ComponentChildren;
}

/** A picture with its legend, what it tells, its numbers as a table, and the ways to take it along. */
export function PictureFigure({ picture, file, isOpen = false, pdf, told }: PictureFigureProps) {
  const text = words(pictures);
  const lang = language.value;
  const drawn = useRef<SVGSVGElement>(null);
  const [failed, setFailed] = useState(false);
  const { name, title, says, source, width, height, drawing, legend, table } = picture;
  const svg = () => svgText(drawn.current!, picture);
  const giveAs = {
    svg: () => give(`${file}.${name}.svg`, "image/svg+xml", svg()),
    png: async () => {
      const png = await pngOf(svg());
      setFailed(png === null);
      if (png !== null) give(`${file}.${name}.png`, "image/png", png);
    },
    csv: () => give(`${file}.${name}.csv`, "text/csv", pictureCsv(table, lang)),
  };
  return (
    <figure class="picture">
      <figcaption>{title}</figcaption>
      <svg
        ref={drawn}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${title}. ${says}`}
        font-size="12"
        fill="#545454"
      >
        {drawing}
      </svg>
      {legend.length === 0 ? null : (
        <ul class="legend">
          {legend.map((one) => (
            <Swatch key={one.says} fill={one.fill} says={one.says} />
          ))}
        </ul>
      )}
      <p class="small">{says}</p>
      <details class="small" open={isOpen}>
        <summary>
          {text.numbers} <span class="sr-only">{title}</span>
        </summary>
        <div class="inside">
          <NumberTable
            caption={title}
            of={table.of}
            columns={table.columns.map((column) => column.title)}
            lines={table.rows.map(({ head, cells }, i) => ({
              ...{ key: i, head },
              cells: table.columns.map(({ kind }, c) => {
                const cell = cells[c] ?? null;
                return cell === null ? <UnknownTag says={text.unknown} /> : shown(cell, kind, lang);
              }),
            }))}
          />
          <p class="soft">{source}</p>
          <p class="row no-print">
            {(["svg", "png", "csv"] as const).map((kind) => (
              <button
                key={kind}
                type="button"
                class="button button-secondary button--small"
                onClick={() => void giveAs[kind]()}
              >
                {text.take[kind]} <span class="sr-only">{title}</span>
              </button>
            ))}
            {pdf === undefined ? null : (
              <button
                type="button"
                class="button button-secondary button--small"
                disabled={pdf.isMaking}
                onClick={pdf.take}
              >
                {text.take.pdf} <span class="sr-only">{title}</span>
              </button>
            )}
          </p>
          {told}
          {failed ? (
            <p role="alert" class="field-error">
              {text.pngFailed}
            </p>
          ) : null}
        </div>
      </details>
    </figure>
  );
}
