import { z } from "../zod.ts";
import { caseFileSchema, measureSchema } from "./case.ts";
import { idSchema } from "./units.ts";

export const changeSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("fields-set"),
    fields: caseFileSchema.omit({ format: true, measures: true }).partial(),
  }),
  z.strictObject({ type: z.literal("measure-set"), measure: measureSchema }),
  z.strictObject({ type: z.literal("measure-removed"), id: idSchema }),
]);
