import { drawing } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { limits } from "../limits.ts";
import { statuses } from "../problems.ts";
import { sha256Schema } from "../schemas/hazard.ts";
import { z } from "../zod.ts";

const uploadBytesSchema = z.int().min(limits.uploadBytes.least).max(limits.uploadBytes.most);

export const uploads = endpoint({
  id: "uploads",
  method: "POST",
  path: "/v1/uploads",
  access: drawing,
  says: "A place to put a large file, named by the SHA-256 of its bytes: send them there with PUT and those headers. Null: it is there already.",
  request: z.strictObject({ sha256: sha256Schema, bytes: uploadBytesSchema }),
  response: z.strictObject({
    sha256: sha256Schema,
    bytes: uploadBytesSchema,
    put: z.strictObject({ url: z.string(), headers: z.record(z.string(), z.string()) }).nullable(),
  }),
  problems: statuses("store-down"),
});
