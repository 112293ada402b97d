import { reading } from "../access.ts";
import { fileEndpoint } from "../endpoint.ts";
import { problemStatus } from "../problems.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";

export const casesSheets = fileEndpoint({
  id: "casesSheets",
  path: "/v1/cases/:id/sheets.pdf",
  access: reading,
  says: "Owners' sheets of all who owe in a stored case, one an A4 page, at most 200 a call: those from number `from` on, in the order of the roll. The header `Vandret-Sheets` says which they are and of how many, `Vandret-Sequence` of which version of the case.",
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({
    from: z
      .string()
      .regex(/^[1-9]\d{0,6}$/)
      .optional(),
    language: z.enum(["da", "en"]).optional(),
  }),
  file: "application/pdf",
  // Whatever the stored case or its calculation can be refused for.
  problems: problemStatus,
});
