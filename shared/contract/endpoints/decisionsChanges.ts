import { reading } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { z } from "../zod.ts";
import { ofDecision } from "./decisionsRoll.ts";

export const decisionsChanges = endpoint({
  id: "decisionsChanges",
  method: "GET",
  path: "/v1/cases/:id/decisions/:number/changes",
  access: reading,
  says: "Why the amounts decided differ from those heard: each change of the log, and what it moved of each amount. The parts sum to the difference.",
  params: ofDecision,
  // As it was kept: a later Vandret may explain otherwise.
  response: z.looseObject({ steps: z.array(z.looseObject({})), units: z.array(z.looseObject({})) }),
  problems: statuses("case-not-found", "decision-not-found", "nothing-to-explain", "object-missing", "store-down"),
});
