import { reading } from "../access.ts";
import { fileEndpoint } from "../endpoint.ts";
import { limits } from "../limits.ts";
import { problemStatus } from "../problems.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";

const ending = ".pdf";

export const caseSheet = fileEndpoint({
  id: "caseSheet",
  path: "/v1/cases/:id/sheets/:file",
  access: reading,
  says: "The owner's sheet of one unit of a stored case, as of its last event, as a tagged PDF. `file` is the unit's id and `.pdf`.",
  params: z.strictObject({
    id: idSchema,
    file: z
      .string()
      .min(limits.idLength.least + ending.length)
      .max(limits.idLength.most + ending.length)
      .regex(/\.pdf$/),
  }),
  query: z.strictObject({ language: z.enum(["da", "en"]).optional() }),
  file: "application/pdf",
  // Whatever the stored case or its calculation can be refused for; a unit that is not in the roll is an address that is not there.
  problems: { ...problemStatus, "parcel-not-found": 404 },
});
