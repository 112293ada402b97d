import { answering, reading } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { hearingDaysSchema, hearingSchema, sideSchema } from "../schemas/hearing.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";
import { eventIdSchema, sequenceSchema } from "./cases.ts";

const ofCase = z.strictObject({ id: idSchema });
export const ofHearing = z.strictObject({ id: idSchema, hearing: idSchema });

/** Whatever a call about a hearing may be refused with. */
export const hearingProblems = statuses("case-not-found", "object-missing", "store-down", "out-of-range");

/** And one that an owner's link opens. */
export const linkProblems = statuses("link-not-open", "link-of-group", "too-many-requests");

export const hearings = endpoint({
  id: "hearings",
  method: "POST",
  path: "/v1/cases/:id/hearings",
  access: answering,
  says: "Opens a hearing of the roll that the case gave at a sequence number. The same event id again is the same hearing.",
  params: ofCase,
  /** `sequence`: the case whose roll is heard. */
  request: z.strictObject({ eventId: eventIdSchema, days: hearingDaysSchema, sequence: sequenceSchema }),
  status: 201,
  response: hearingSchema,
  problems: {
    ...hearingProblems,
    ...statuses("hearing-open-already", "hearing-too-short", "hearing-reason-missing", "stale-sequence"),
  },
});

export const hearingsList = endpoint({
  id: "hearingsList",
  method: "GET",
  path: "/v1/cases/:id/hearings",
  access: reading,
  says: "The hearings of a case, oldest first, with their answers counted.",
  params: ofCase,
  response: z.strictObject({ id: idSchema, hearings: z.array(hearingSchema) }),
  problems: hearingProblems,
});

export const hearingsRead = endpoint({
  id: "hearingsRead",
  method: "GET",
  path: "/v1/cases/:id/hearings/:hearing",
  access: reading,
  says: "One hearing, with its answers counted.",
  params: ofHearing,
  response: hearingSchema,
  problems: { ...hearingProblems, ...statuses("hearing-not-found") },
});

export const hearingsSides = endpoint({
  id: "hearingsSides",
  method: "GET",
  path: "/v1/cases/:id/hearings/:hearing/sides",
  access: reading,
  says: "What was answered for which parcel, to be counted: each answer that stands, and no word of what was written.",
  params: ofHearing,
  response: z.strictObject({ answers: z.array(z.strictObject({ parcelId: idSchema, side: sideSchema })) }),
  problems: { ...hearingProblems, ...statuses("hearing-not-found") },
});

export const hearingsChange = endpoint({
  id: "hearingsChange",
  method: "PATCH",
  path: "/v1/cases/:id/hearings/:hearing",
  access: answering,
  says: "Moves the last day of a hearing, or closes it: after its last day, or before as withdrawn, with a reason.",
  params: ofHearing,
  request: z.strictObject({
    eventId: eventIdSchema,
    change: z.discriminatedUnion("type", [
      z.strictObject({ type: z.literal("days"), ...hearingDaysSchema.omit({ from: true }).shape }),
      z.strictObject({
        type: z.literal("close"),
        withdrawn: z.boolean(),
        because: hearingDaysSchema.shape.because,
      }),
    ]),
  }),
  response: hearingSchema,
  problems: {
    ...hearingProblems,
    ...statuses(
      "hearing-not-found",
      "hearing-closed",
      "hearing-not-over",
      "hearing-too-short",
      "hearing-reason-missing",
    ),
  },
});
