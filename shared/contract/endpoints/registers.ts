import { reading } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { registerIdSchema, registerKinds } from "../schemas/register.ts";
import { z } from "../zod.ts";

export const registers = endpoint({
  id: "registers",
  method: "GET",
  path: "/v1/registers",
  access: reading,
  says: "Which public registers can be fetched from here, and whose they are.",
  response: z.strictObject({
    registers: z.array(
      z.strictObject({
        id: registerIdSchema,
        kind: z.enum(registerKinds),
        /** Whose data it is, as it must be told with what is made of it. */
        source: z.string(),
        /** Whether what lies in an ejerlav can be asked for by its code. */
        byEjerlav: z.boolean(),
      }),
    ),
  }),
});

export const registersState = endpoint({
  id: "registersState",
  method: "GET",
  path: "/v1/registers/:register/state",
  access: reading,
  says: "Whether a register answers, asked of its service at most once a minute: `up`; `down`, it does not answer; `wrong`, it answers, but not with what is set up here, by `reason`.",
  params: z.strictObject({ register: registerIdSchema }),
  response: z.strictObject({
    register: registerIdSchema,
    is: z.enum(["up", "down", "wrong"]),
    reason: z.string().nullable(),
    checkedAt: z.iso.datetime(),
  }),
  problems: statuses("register-not-here"),
});
