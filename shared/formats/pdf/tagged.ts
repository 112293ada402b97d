import type PDFDocument from "pdfkit";

export type Doc = InstanceType<typeof PDFDocument>;
/** An element of the structure tree (ISO 32000-1 § 14.7). */
export type Element = PDFKit.PDFStructureElement;

/** Draws what belongs to an element of its own, such as a paragraph: `parent` gets it as its next child. */
export function tagged(doc: Doc, parent: Element, type: string, draw: () => void, scope?: "Row" | "Column"): void {
  const content = doc.markStructureContent(type);
  draw();
  doc.endMarkedContent();
  const element = doc.struct(type, scope === undefined ? {} : ({ scope } as PDFKit.Mixins.StructureElementOptions));
  parent.add(element);
  element.add(content);
  element.end();
}

/** An element that holds elements: a table, a row, a list. */
export function grouped(doc: Doc, parent: Element, type: string, fill: (group: Element) => void): void {
  const group = doc.struct(type);
  parent.add(group);
  fill(group);
  group.end();
}

/** Draws what is no part of what is read: lines, grounds, and what is repeated on each page. */
export function untagged(doc: Doc, type: "Layout" | "Pagination", draw: () => void): void {
  doc.markContent("Artifact", { type });
  draw();
  doc.endMarkedContent();
}
