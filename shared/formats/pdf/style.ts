import type { Heading, Paragraph } from "./blocks.ts";

/** Sizes in points (1/72 inch) at scale 1. A4 is 210 × 297 mm (ISO 216): 595.28 × 841.89 points. */
export const page = { short: 595.28, long: 841.89, margin: 42, foot: 20, aboveFoot: 8, numberWidth: 90 };

export const textSize: Record<NonNullable<Paragraph["size"]>, number> = { small: 7.5, normal: 9, large: 15 };
export const headingSize: Record<Heading["level"], number> = { 1: 16, 2: 10.5, 3: 9 };
export const headingBefore: Record<Heading["level"], number> = { 1: 0, 2: 8, 3: 5 };
/** Height of a line, against its size. */
export const leading = 1.32;
/** Between blocks. */
export const gap = 3;
/** Between the cells of a row, and between two columns beside each other. */
export const gutter = { cells: 6, columns: 20 };
export const cellPadding = 2;

/** On white: ink 16.1 : 1, soft 7.0 : 1 (WCAG 2.2 asks 4.5 : 1). */
export const colour = { ink: "#1a1a1a", soft: "#555555", line: "#bfbfbf", strong: "#1a1a1a", hatch: "#c8c8c8" };
