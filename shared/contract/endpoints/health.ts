import { anyone } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { z } from "../zod.ts";

export const health = endpoint({
  id: "health",
  method: "GET",
  path: "/v1/health",
  access: anyone,
  says: "Liveness; the version of the program, of the law it holds and of its data; and whether its stores answer.",
  response: z.strictObject({
    /** `degraded`: it answers, and a store does not. */
    status: z.enum(["ok", "degraded"]),
    version: z.string(),
    /** The code that runs, by the hash of its content; null where it is not told. */
    program: z.string().nullable(),
    lawVersion: z.string(),
    /** Of all dated data together: law, keys, tables, rates. */
    dataVersion: z.string(),
    /** Of each kind of dated data, as it is called in the code. */
    dataVersions: z.record(z.string(), z.string()),
    stores: z.array(z.strictObject({ store: z.string(), reachable: z.boolean() })),
  }),
});
