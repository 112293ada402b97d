import { deciding } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { decisionSchema, noticeWaySchema } from "../schemas/decision.ts";
import { dateSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";
import { eventIdSchema } from "./cases.ts";
import { ofDecision } from "./decisionsRoll.ts";

export const decisionsNotify = endpoint({
  id: "decisionsNotify",
  method: "PATCH",
  path: "/v1/cases/:id/decisions/:number",
  access: deciding,
  says: "Says on which day a decision was notified or published: the clock of complaints starts then, once.",
  params: ofDecision,
  request: z.strictObject({ eventId: eventIdSchema, on: dateSchema, how: noticeWaySchema }),
  response: decisionSchema,
  problems: statuses(
    "case-not-found",
    "decision-not-found",
    "store-down",
    "stale-sequence",
    "decision-notified-already",
  ),
});
