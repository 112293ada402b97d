import { reading } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { problemCodeSchema } from "../problemBody.ts";
import { statuses } from "../problems.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";
import { sequenceSchema } from "./cases.ts";

/** A run of a case: what it computes, how far it is, and how it ended. */
export const runSchema = z.strictObject({
  id: idSchema,
  caseId: idSchema,
  /** The version of the case that is computed. */
  sequence: sequenceSchema,
  status: z.enum(["waiting", "running", "done", "failed", "cancelled"]),
  /** Steps done, of how many. */
  done: z.int().min(0),
  of: z.int().min(1),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  /** Why it failed. */
  issues: z.array(
    z.strictObject({
      path: z.string(),
      code: problemCodeSchema,
      facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  ),
});
export type Run = z.output<typeof runSchema>;

export const ofRun = z.strictObject({ id: idSchema, run: idSchema });

export const runsRead = endpoint({
  id: "runsRead",
  method: "GET",
  path: "/v1/cases/:id/runs/:run",
  access: reading,
  says: "How far a run is, and how it ended.",
  params: ofRun,
  response: runSchema,
  problems: statuses("run-not-found", "store-down"),
});
