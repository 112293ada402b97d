import type { TableColumn } from "../documentTable.ts";
import { attributeText } from "./xmlText.ts";

/** How a cell looks, by its place in the list that the file holds. */
type Look = "plain" | "heading" | "title" | "note" | "unknown";
type Filled = "text" | "reason" | "general" | "whole" | "grouped" | "decimals" | "chance" | "kroner";

const looks: readonly Look[] = ["plain", "heading", "title", "note", "unknown"];
const filled: readonly Filled[] = ["text", "reason", "general", "whole", "grouped", "decimals", "chance", "kroner"];

/** The number of a look: those that stand alone, then each kind of cell plain and as a sum. */
export const styleOf = (look: Look): number => looks.indexOf(look);

/** The number of the look of a column's cells; `sum`: ruled off and bold. */
export function columnStyle({ kind, decimals }: TableColumn, sum: boolean): number {
  return looks.length + filled.indexOf(filledBy(kind, decimals)) * 2 + (sum ? 1 : 0);
}

function filledBy(kind: TableColumn["kind"], decimals: number | null): Filled {
  if (kind === "text") return "text";
  if (kind === "chance") return "chance";
  if (kind === "kroner") return "kroner";
  if (kind === "oere") return "grouped";
  if (decimals === null) return "general";
  return decimals === 0 ? "whole" : "decimals";
}

/** Numbers of formats: those below 164 are the format's own. */
const formatOf: Record<Filled, number> = {
  ...{ text: 49, reason: 49, general: 0, whole: 1, grouped: 3, decimals: 4, chance: 10, kroner: 164 },
};

/** `xl/styles.xml`: `unit` stands after each amount in kroner. */
export function stylesXml(unit: string): string {
  const sumOf = (name: Filled, sum: boolean) => {
    const align = name === "text" ? '<alignment vertical="top"/>' : '<alignment horizontal="right" vertical="top"/>';
    const rule = sum
      ? 'fontId="1" fillId="0" borderId="2" applyFont="1" applyBorder="1"'
      : 'fontId="0" fillId="0" borderId="0"';
    return `<xf numFmtId="${formatOf[name]}" ${rule} xfId="0" applyNumberFormat="1" applyAlignment="1">${align}</xf>`;
  };
  const alone: Record<Look, string> = {
    plain: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    heading:
      '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
    title:
      '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
    note: '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
    unknown: '<xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"/>',
  };
  const all = [
    ...looks.map((look) => alone[look]),
    ...filled.flatMap((name) => [sumOf(name, false), sumOf(name, true)]),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="1"><numFmt numFmtId="164" formatCode="${attributeText(`#,##0.00\\ "${unit}"`)}"/></numFmts>`,
    '<fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>',
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE6E6E6"/></patternFill></fill>',
    '<fill><patternFill patternType="lightUp"><fgColor rgb="FF8A8A8A"/><bgColor rgb="FFFFFFFF"/></patternFill></fill></fills>',
    '<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>',
    '<border><left/><right/><top/><bottom style="thin"/><diagonal/></border>',
    '<border><left/><right/><top style="thin"/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${all.length}">${all.join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join("");
}
