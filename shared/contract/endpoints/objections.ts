import { answered, answering } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { limits } from "../limits.ts";
import { issueSchema } from "../problemBody.ts";
import { problemStatus, statuses } from "../problems.ts";
import { answerSchema, decisionSchema, documentSchema, letterSchema, ownAnswerSchema } from "../schemas/hearing.ts";
import { listOf } from "../schemas/units.ts";
import { z } from "../zod.ts";
import { eventIdSchema, sequenceSchema } from "./cases.ts";
import { hearingProblems, linkProblems, ofHearing } from "./hearings.ts";

const answerNumber = z.string().regex(/^[1-9]\d{0,5}$/);
const ofAnswer = ofHearing.extend({ objection: answerNumber });
const documentProblems = statuses("document-kind", "document-empty", "document-too-large");
const notFound = statuses("hearing-not-found", "answer-not-found");

export const objections = endpoint({
  id: "objections",
  method: "POST",
  path: "/v1/cases/:id/hearings/:hearing/objections",
  access: answered,
  says: "Takes an owner's answer, sent with its link's token in the header; or letters that a caseworker has received. What comes after the last day is kept, and marked late.",
  params: ofHearing,
  request: z.union([
    z.strictObject({ eventId: eventIdSchema, answer: ownAnswerSchema }),
    z.strictObject({ eventId: eventIdSchema, letters: listOf(letterSchema, limits.answersAtOnce) }),
  ]),
  status: 201,
  response: z.strictObject({
    answers: z.array(answerSchema.pick({ number: true, parcelId: true, at: true, receivedOn: true, timing: true })),
  }),
  problems: {
    ...hearingProblems,
    ...linkProblems,
    ...statuses(
      "hearing-not-found",
      "parcel-not-found",
      "too-many-answers",
      "received-in-future",
      "correction-building",
    ),
    ...documentProblems,
  },
});

export const objectionsList = endpoint({
  id: "objectionsList",
  method: "GET",
  path: "/v1/cases/:id/hearings/:hearing/objections",
  access: answering,
  says: "The answers to a hearing, as they came, a page at a time.",
  params: ofHearing,
  query: z.strictObject({
    undecided: z.literal("true").optional(),
    late: z.literal("true").optional(),
    correction: z.literal("true").optional(),
    side: answerSchema.shape.side.optional(),
    parcel: answerSchema.shape.parcelId.optional(),
    after: answerNumber.optional(),
    limit: z
      .string()
      .regex(/^([1-9]\d?|100)$/)
      .optional(),
  }),
  response: z.strictObject({
    answers: z.array(answerSchema),
    /** All that the filters let through. */
    found: z.int(),
    /** What to give as `after` for the next page; null: this was the last. */
    next: z.int().nullable(),
  }),
  problems: { ...hearingProblems, ...statuses("hearing-not-found") },
});

/** `seenSequence`: the case as the caseworker saw it; null where no decision changes it. */
const seen = { eventId: eventIdSchema, seenSequence: sequenceSchema.nullable() };
const decidedSaid = () => z.strictObject({ answers: z.array(answerSchema), caseSequence: sequenceSchema.nullable() });

export const objectionsDecide = endpoint({
  id: "objectionsDecide",
  method: "PATCH",
  path: "/v1/cases/:id/hearings/:hearing/objections/:objection",
  access: answering,
  says: "Decides an answer with a reason; what it leads to is a change in the case's own log, which the decision names.",
  params: ofAnswer,
  request: decisionSchema.extend(seen),
  response: decidedSaid(),
  // Whatever `checkCase` can refuse of the case as the decision would leave it.
  problems: problemStatus,
});

export const objectionsDecideAll = endpoint({
  id: "objectionsDecideAll",
  method: "PATCH",
  path: "/v1/cases/:id/hearings/:hearing/objections",
  access: answering,
  says: "Decides many answers at once. Those that cannot be decided so are named with the reason, and the others are decided.",
  params: ofHearing,
  request: z.strictObject({
    ...seen,
    decisions: listOf(decisionSchema.extend({ answer: z.int().min(1) }), limits.answersAtOnce),
  }),
  response: decidedSaid().extend({
    refused: z.array(z.strictObject({ answer: z.int().min(1), issues: z.array(issueSchema).min(1) })),
  }),
  problems: problemStatus,
});

export const objectionsErase = endpoint({
  id: "objectionsErase",
  method: "DELETE",
  path: "/v1/cases/:id/hearings/:hearing/objections/:objection/words",
  access: answering,
  says: "Deletes what was written in an answer and its document, for good. The answer stands.",
  params: ofAnswer,
  response: answerSchema,
  problems: { ...hearingProblems, ...notFound },
});

export const objectionsAttach = endpoint({
  id: "objectionsAttach",
  method: "POST",
  path: "/v1/cases/:id/hearings/:hearing/objections/:objection/document",
  access: answering,
  says: "Attaches a document to an answer that came by letter, known by its content. Until the answer is decided, another takes its place, and the first is deleted.",
  params: ofAnswer,
  request: z.strictObject({ eventId: eventIdSchema, document: documentSchema }),
  status: 201,
  response: answerSchema,
  problems: {
    ...hearingProblems,
    ...notFound,
    ...documentProblems,
    ...statuses("document-not-by-letter", "document-decided-on", "answer-erased"),
  },
});

export const objectionsDocument = endpoint({
  id: "objectionsDocument",
  method: "GET",
  path: "/v1/cases/:id/hearings/:hearing/objections/:objection/document",
  access: answering,
  says: "The document of an answer, to be kept as a file: never shown in the page.",
  params: ofAnswer,
  response: z.undefined(),
  files: ["application/pdf", "image/png", "image/jpeg"],
  problems: { ...hearingProblems, ...notFound, ...statuses("document-not-found") },
});
