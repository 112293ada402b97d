/** `digits`: a number already written out with a decimal point, such as "1234.50". */
export type Cell = string | number | { digits: string } | null;

interface CsvStyle {
  separator: ";" | ",";
  decimalMark: "," | ".";
}

/**
 * A table as CSV (RFC 4180) that spreadsheets open right: UTF-8 with a byte order mark, lines ended by CR LF.
 * Numbers get the style's decimal mark, `null` is an empty cell. Text that a spreadsheet would run as a formula (starting
 * with = + - @ tab or return) gets an apostrophe before it: a title must not become code.
 * Example: [["=1+1", 0.5, null]] with `;` and `,` → `'=1+1;0,5;`.
 */
export function csvText(rows: readonly (readonly Cell[])[], style: CsvStyle): string {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, style)).join(style.separator));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function cellText(cell: Cell, { separator, decimalMark }: CsvStyle): string {
  if (cell === null) return "";
  const text =
    typeof cell === "string"
      ? cell.replace(/^(?=[=+\-@\t\r])/, "'")
      : (typeof cell === "number" ? String(cell) : cell.digits).replace(".", decimalMark);
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
