/** The shape that all dated data share: sources, dates, review. */
import { z } from "zod";

export const isoDate = z.iso.date();
export const bilingual = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });
export const force = z.enum(["must", "may", "guidance", "our-choice"]);
export const review = z.enum(["reviewed", "draft", "not-checked"]);
export const tag = z.enum(["verified", "seed", "recalled", "derived", "press", "party"]);
export const source = z.strictObject({ title: z.string().min(1), link: z.url().nullable(), tag });
export const witness = z.strictObject({ on: isoDate, source: z.string().min(1) });
export const inForce = z.strictObject({ from: isoDate.nullable(), to: isoDate.nullable() });
