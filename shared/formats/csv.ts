/** `digits`: a number already written out with a decimal point, such as "1234.50". */
export type Cell = string | number | { digits: string } | null;

interface CsvStyle {
  separator: ";" | ",";
  decimalMark: "," | ".";
}

/**
 * A table as CSV (RFC 4180) that spreadsheets open right: UTF-8 with a byte order mark, lines ended by CR LF.
 * Numbers get the style's decimal mark, `null` is an empty cell. Text that a spreadsheet would run as a formula (starting
 * with = + - @, as ASCII or full width, also behind blanks, or with a tab or line end) gets an apostrophe before it: a title must not become
 * code. CSV has no types, so that its reader decides by the first sign; the apostrophe is what spreadsheets take for "this is text". Numbers
 * stay numbers, those below zero too.
 * Source: OWASP, CSV Injection.
 * Example: [["=1+1", 0.5, null]] with `;` and `,` → `'=1+1;0,5;`.
 */
export function csvText(rows: Iterable<readonly Cell[]>, style: CsvStyle): string {
  const written: string[] = [];
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(`${row.map((cell) => cellText(cell, style)).join(style.separator)}\r\n`);
    if (lines.length < together) continue;
    written.push(lines.join(""));
    lines = [];
  }
  return `\ufeff${written.join("")}${lines.join("")}`;
}

const runsAsFormula = /^(?:[\t\r\n]|[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** Lines joined at a time: of a million, not each is kept by itself. */
const together = 4_096;

function cellText(cell: Cell, { separator, decimalMark }: CsvStyle): string {
  if (cell === null) return "";
  const text =
    typeof cell === "string"
      ? runsAsFormula.test(cell)
        ? `'${cell}`
        : cell
      : (typeof cell === "number" ? String(cell) : cell.digits).replace(".", decimalMark);
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
