import { reading } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { z } from "../zod.ts";
import { ofDecision } from "./decisionsRoll.ts";

export const decisionsCase = endpoint({
  id: "decisionsCase",
  method: "GET",
  path: "/v1/cases/:id/decisions/:number/case",
  access: reading,
  says: "The case file as it was decided, in the version of the format of that day.",
  params: ofDecision,
  response: z.looseObject({ format: z.string() }),
  problems: statuses("case-not-found", "decision-not-found", "object-missing", "store-down"),
});
