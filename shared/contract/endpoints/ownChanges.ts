import { ownerLink } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { problemStatus } from "../problems.ts";
import { isoDateSchema } from "../schemas/units.ts";
import { ownChangeSchema } from "../schemas/whyChanged.ts";
import { z } from "../zod.ts";

export const ownChanges = endpoint({
  id: "ownChanges",
  method: "GET",
  path: "/v1/own-changes",
  access: ownerLink,
  says: "The newest decision of the case that a link's code opens, and why the one parcel's amount differs from what was heard. The code stands in the header `Vandret-Link`. Of others' parcels it is told only that something was changed there.",
  response: z.strictObject({
    /** Null: nothing is decided. */
    decision: z
      .strictObject({ number: z.int(), decidedOn: isoDateSchema, notifiedOn: isoDateSchema.nullable() })
      .nullable(),
    /** Null: the amount is as it was heard, or the decision was held against nothing. */
    changed: ownChangeSchema.nullable(),
  }),
  // Whatever opening a link can be refused for.
  problems: problemStatus,
});
