import type { SheetCell, SheetInWords, SheetSection, SheetTable } from "../../shared/texts/sheet/index.ts";
import { TableWrap } from "../parts/TableWrap.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";

/** Of the sheet's own heading; those of its questions are one below. */
type Level = 1 | 2;

/** A sheet as it stands on paper: the amount, then each question with its answer. */
export function Sheet({ sheet, level = 1 }: { sheet: SheetInWords; level?: Level }) {
  const Title = level === 1 ? "h1" : "h2";
  return (
    <article class="sheet">
      <Title>{sheet.title}</Title>
      <p class="soft">{sheet.about}</p>
      {sheet.synthetic === null ? null : <p class="small sheet-synthetic">{sheet.synthetic}</p>}
      <p class="sheet-amount">
        <strong>{sheet.amount}</strong>
        {sheet.paid === null ? null : <span>{sheet.paid}</span>}
      </p>
      {sheet.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <div class="sheet-sections">
        {sheet.sections.map((section) => (
          <Section key={section.topic} section={section} level={level} />
        ))}
      </div>
      <p class="small soft sheet-foot">{sheet.foot}</p>
    </article>
  );
}

function Section({ section, level }: { section: SheetSection; level: Level }) {
  const { topic, heading, says, tables } = section;
  const Heading = level === 1 ? "h2" : "h3";
  return (
    <section aria-labelledby={`sheet-${topic}`}>
      <Heading id={`sheet-${topic}`}>{heading}</Heading>
      <p>{says.join(" ")}</p>
      {tables.map((table) => (
        <Numbers key={table.caption} table={table} />
      ))}
    </section>
  );
}

function Numbers({ table: { caption, columns, rows, totals } }: { table: SheetTable }) {
  const line = (cells: readonly SheetCell[], key: number, isSum: boolean) => (
    <tr key={key} class={isSum ? "sum" : undefined}>
      {cells.map((cell, i) =>
        i === 0 ? (
          <th key={columns[i]!.title} scope="row">
            <Cell cell={cell} />
          </th>
        ) : (
          <td key={columns[i]!.title} class="num">
            <Cell cell={cell} />
          </td>
        ),
      )}
    </tr>
  );
  return (
    <TableWrap>
      <table class="plain bill">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, isNumber }) => (
              <th key={title} scope="col" class={isNumber ? "num" : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, i) => line(cells, i, false))}
          {totals.map((cells, i) => line(cells, rows.length + i, true))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function Cell({ cell }: { cell: SheetCell }) {
  return typeof cell === "string" ? cell : <UnknownTag says={cell.text} />;
}
