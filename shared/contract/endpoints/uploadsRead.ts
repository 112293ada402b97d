import { reading } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { sha256Schema } from "../schemas/hazard.ts";
import { z } from "../zod.ts";

export const uploadsRead = endpoint({
  id: "uploadsRead",
  method: "GET",
  path: "/v1/uploads/:sha256",
  access: reading,
  says: "Where an uploaded file is read: get its bytes there.",
  params: z.strictObject({ sha256: sha256Schema }),
  response: z.strictObject({ sha256: sha256Schema, bytes: z.int().min(0), url: z.string() }),
  problems: statuses("upload-not-found", "store-down"),
});
