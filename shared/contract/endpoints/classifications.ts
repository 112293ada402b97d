import { anyone } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { limits } from "../limits.ts";
import { statuses } from "../problems.ts";
import { classificationSchema, measureToClassifySchema } from "../schemas/law.ts";
import { dateSchema, listOf } from "../schemas/units.ts";
import { z } from "../zod.ts";

export const classifications = endpoint({
  id: "classifications",
  method: "POST",
  path: "/v1/classifications",
  access: anyone,
  says: "Which law applies to each measure on a date, who pays, and what is missing to tell.",
  request: z.strictObject({
    lawAsOf: dateSchema,
    /** Lays proposals over the law of the day. Absent: the law as it was. */
    regime: z.enum(["kl-2020"]).optional(),
    measures: listOf(measureToClassifySchema, limits.measures),
  }),
  response: classificationSchema,
  problems: statuses(
    "date-before-first-row",
    "no-measures",
    "measure-twice",
    "fact-unknown",
    "fact-wrong-type",
    "facts-contradict",
    "kind-not-for-source",
  ),
});
