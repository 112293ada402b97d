import { z } from "../zod.ts";

const cellSchema = z.union([z.string(), z.strictObject({ text: z.string(), unknown: z.literal(true) })]);

const tableSchema = z.strictObject({
  caption: z.string(),
  columns: z.array(z.strictObject({ title: z.string(), isNumber: z.boolean() })),
  rows: z.array(z.array(cellSchema)),
  totals: z.array(z.array(cellSchema)),
});

/** An owner's sheet as it is read: every number stands in words already. */
export const sheetInWordsSchema = z.strictObject({
  language: z.enum(["da", "en"]),
  title: z.string(),
  about: z.string(),
  synthetic: z.string().nullable(),
  amount: z.string(),
  paid: z.string().nullable(),
  notes: z.array(z.string()),
  sections: z.array(
    z.strictObject({ topic: z.string(), heading: z.string(), says: z.array(z.string()), tables: z.array(tableSchema) }),
  ),
  foot: z.string(),
});
