import { ownerLink } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { problemStatus } from "../problems.ts";
import { sharedViewSchema } from "../schemas/sharedView.ts";
import { z } from "../zod.ts";

export const sharedRead = endpoint({
  id: "sharedRead",
  method: "GET",
  path: "/v1/shared/:token",
  access: ownerLink,
  says: "What a link shows, by its code: an owner's, one parcel's share and reasons; a group's, the project. Wrong, ended and revoked codes have one answer.",
  // Any text: what is no code is answered as a wrong one.
  params: z.strictObject({ token: z.string() }),
  response: sharedViewSchema,
  // Whatever the case's calculation can be refused with.
  problems: problemStatus,
});
