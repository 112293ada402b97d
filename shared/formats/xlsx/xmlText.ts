/** What XML 1.0 cannot hold, and a return, which it would turn into a line feed; and what would read as the escape of one. */
const needsEscape =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-fA-F]{4}_)/g;
const mostCellText = 32_767;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const withEntities = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

/**
 * Text as the content of a cell (ECMA-376 ST_Xstring: what XML cannot hold is written `_xHHHH_`). Throws `RangeError` beyond what a cell
 * takes: nothing is cut.
 */
export function cellText(text: string): string {
  if (text.length > mostCellText) throw new RangeError(`a cell takes ${mostCellText} characters, not ${text.length}`);
  return withEntities(
    text.replace(needsEscape, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`),
  );
}

/** Text in an attribute or a property: what XML cannot hold is shown as the sign for that. */
export const attributeText = (text: string): string =>
  withEntities(text.replace(needsEscape, (sign) => (sign === "_" ? sign : "\ufffd")));
