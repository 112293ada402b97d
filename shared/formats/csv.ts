export type Cell = string | number | null;

export interface CsvStyle {
  separator: ";" | ",";
  decimalMark: "," | ".";
}

/**
 * A table as CSV (RFC 4180) that spreadsheets open right: UTF-8 with a byte order mark, lines ended by CR LF.
 * Numbers are written with their own decimals and the style's mark, `null` as an empty cell. Text that a spreadsheet would
 * run as a formula (starting with = + - @ tab or return) gets an apostrophe before it: a title must not become code.
 * Example: [["=1+1", 0.5, null]] with `;` and `,` → `'=1+1;0,5;`.
 */
export function csvText(rows: readonly (readonly Cell[])[], style: CsvStyle): string {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, style)).join(style.separator));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function cellText(cell: Cell, { separator, decimalMark }: CsvStyle): string {
  if (cell === null) return "";
  const text =
    typeof cell === "number" ? String(cell).replace(".", decimalMark) : cell.replace(/^(?=[=+\-@\t\r])/, "'");
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
