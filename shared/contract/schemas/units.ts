import type { Oere } from "../../model/index.ts";
import { firstDate, type Limit, lastDate, limits } from "../limits.ts";
import { z } from "../zod.ts";

const asOere = (schema: z.ZodType) => schema as unknown as z.ZodType<Oere, Oere>;

/** Whole øre of a result, of any sign. */
export const oereSchema = asOere(z.int());
/** An amount that a person types: below zero and absurdly large are refused by name. */
export const amountSchema = asOere(
  z.int().min(limits.amountOere.least, "cost-negative").max(limits.amountOere.most, "cost-absurd"),
);

export const isoDateSchema = z.iso.date();
/** A date that a person types. */
export const dateSchema = isoDateSchema.refine((date) => date >= firstDate && date <= lastDate, {
  error: "out-of-range",
  params: { least: firstDate, most: lastDate },
});

export const within = (limit: Limit) => z.number().min(limit.least).max(limit.most);
export const wholeWithin = (limit: Limit) => z.int().min(limit.least).max(limit.most);
export const lengthWithin = (limit: Limit) => z.string().min(limit.least).max(limit.most);
export const listOf = <T extends z.ZodType>(item: T, limit: Limit) => z.array(item).min(limit.least).max(limit.most);

export const idSchema = lengthWithin(limits.idLength);
export const titleSchema = lengthWithin(limits.titleLength);
export const textSchema = lengthWithin(limits.textLength);
export const fractionSchema = z.number().min(0).max(1);
/** A text in both languages. */
export const bilingualSchema = z.strictObject({ da: textSchema, en: textSchema });
