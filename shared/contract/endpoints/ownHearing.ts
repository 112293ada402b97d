import { ownerLink } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { buildingSchema } from "../schemas/case.ts";
import { hearingSchema, ownAnswerToldSchema } from "../schemas/hearing.ts";
import { idSchema, titleSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";
import { linkProblems } from "./hearings.ts";

export const ownHearing = endpoint({
  id: "ownHearing",
  method: "GET",
  path: "/v1/own-hearing",
  access: ownerLink,
  says: "What an owner's link shows of the hearing: its days, the parcel as the case has it, and what became of each answer by that link. The token is sent in the header.",
  response: z.strictObject({
    caseId: idSchema,
    title: titleSchema,
    municipality: titleSchema,
    parcelId: idSchema,
    registeredAreaM2: z.number().nullable(),
    buildings: z.array(
      buildingSchema.pick({ id: true, useCode: true, groundFloorM2: true, dwellingM2: true, floorHeightM: true }),
    ),
    /** The newest; null: the case has none. */
    hearing: hearingSchema
      .pick({ id: true, from: true, to: true, length: true, because: true, state: true })
      .nullable(),
    answers: z.array(ownAnswerToldSchema),
    /** How many more this link may send. */
    left: z.int().min(0),
  }),
  problems: {
    ...linkProblems,
    ...statuses("case-not-found", "parcel-not-found", "object-missing", "store-down"),
  },
});
