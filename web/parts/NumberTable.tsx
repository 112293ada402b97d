import type { ComponentChild } from "preact";
import { TableWrap } from "./TableWrap.tsx";

/** One line of a table of numbers. */
export interface NumberLine {
  /** Nothing else in the table has it. */
  key: string | number;
  /** What the numbers are of. */
  head: ComponentChild;
  /** One a column. */
  cells: readonly ComponentChild[];
  /** The line in use. */
  chosen?: boolean;
}

/** Lines with a number a column. The unit of a column stands in its head; `of` heads what the lines are, where that needs a word. */
export function NumberTable({
  caption,
  isCaptionShown = false,
  of,
  columns,
  lines,
}: {
  caption: ComponentChild;
  isCaptionShown?: boolean;
  of?: string;
  columns: readonly string[];
  lines: readonly NumberLine[];
}) {
  return (
    <TableWrap look="tight">
      <table class="plain">
        <caption class={isCaptionShown ? "" : "sr-only"}>{caption}</caption>
        <thead>
          <tr>
            {of === undefined ? <td /> : <th scope="col">{of}</th>}
            {columns.map((column) => (
              <th key={column} scope="col" class="num">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, head, cells, chosen = false }) => (
            <tr key={key} class={chosen ? "chosen" : ""}>
              <th scope="row">{head}</th>
              {columns.map((column, i) => (
                <td key={column} class="num">
                  {cells[i]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}
