import type { ProblemCode } from "../model/index.ts";
import { problemStatus } from "./problems.ts";
import { z } from "./zod.ts";

export const problemCodeSchema = z.enum(Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]]);

export const issueSchema = z.strictObject({
  path: z.string(),
  code: problemCodeSchema,
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

/** The body of every refusal, `application/problem+json` (RFC 9457). */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: problemCodeSchema,
  detail: z.string(),
  issues: z.array(issueSchema.extend({ message: z.string() })).min(1),
});

export type Problem = z.output<typeof problemSchema>;
