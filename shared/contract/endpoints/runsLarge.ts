import { reading } from "../access.ts";
import { endpoint, fileEndpoint } from "../endpoint.ts";
import { limits } from "../limits.ts";
import { statuses } from "../problems.ts";
import { largeUnitSchema } from "../schemas/result.ts";
import { z } from "../zod.ts";
import { chunkNumberSchema } from "./maps.ts";
import { ofRun } from "./runsRead.ts";

const problems = statuses(
  "run-not-found",
  "run-not-done",
  "case-not-found",
  "case-not-in-chunks",
  "run-columns-gone",
  "object-missing",
  "store-down",
);

export const runsColumns = fileEndpoint({
  id: "runsColumns",
  path: "/v1/cases/:id/runs/:run/columns",
  access: reading,
  says: "What a run of a case in chunks computed of one chunk's units, as a file of columns: `oere`, and the columns by which the keys of the case share, so that who has all of them can share anew.",
  params: ofRun,
  query: z.strictObject({ chunk: chunkNumberSchema }),
  file: "application/octet-stream",
  problems,
});

export const runsUnits = endpoint({
  id: "runsUnits",
  method: "GET",
  path: "/v1/cases/:id/runs/:run/units",
  access: reading,
  says: "Units of a run of a case in chunks: `count` of a chunk (100 unless said) from number `from` (0 unless said) on, in the order of their ids; or the one named `unit`, for which all chunks are looked through unless its chunk is said.",
  params: ofRun,
  query: z.strictObject({
    chunk: chunkNumberSchema.optional(),
    from: z
      .string()
      .regex(/^(0|[1-9]\d{0,3})$/)
      .optional(),
    count: z
      .string()
      .regex(/^[1-9]\d{0,3}$/)
      .optional(),
    unit: z.string().min(limits.idLength.least).max(limits.idLength.most).optional(),
  }),
  response: z.strictObject({
    chunk: z.int().min(0),
    /** Number of the first in its chunk, and how many the chunk has. */
    from: z.int().min(0),
    of: z.int().min(0),
    units: z.array(largeUnitSchema).max(limits.unitsAtOnce.most),
  }),
  problems: { ...problems, ...statuses("run-unit-not-found") },
});
