import type { ProblemCode } from "../model/index.ts";
import { type ProblemStatus, statuses } from "./problems.ts";
import { z } from "./zod.ts";

type Fields = z.ZodObject;

/**
 * One call of the API: what comes in, what goes out, and what may be refused. The server checks both directions against it,
 * the pages take their types from it, and OpenAPI is built from it.
 */
export interface Endpoint<
  Body extends z.ZodType = z.ZodType,
  Params extends Fields = Fields,
  Query extends Fields = Fields,
  Answer extends z.ZodType = z.ZodType,
> {
  /** Name of the operation in OpenAPI. */
  id: string;
  method: "GET" | "POST" | "PATCH" | "DELETE";
  /** With `:name` for each field of `params`. */
  path: `/v1/${string}`;
  /** What the call does, in one line. */
  says: string;
  params: Params;
  query: Query;
  /** `z.undefined()` where the call has no body. */
  request: Body;
  /** Status of the answer when all went well. */
  status: 200 | 201 | 202;
  response: Answer;
  /** The content types of a call that answers a file and no JSON; `response` then says nothing. */
  files?: readonly string[];
  problems: Partial<Record<ProblemCode, ProblemStatus>>;
}

export type AnyEndpoint = Endpoint<z.ZodType, Fields, Fields, z.ZodType>;

/** What a handler is given: all checked against the contract. */
export interface Input<E extends AnyEndpoint> {
  body: z.output<E["request"]>;
  params: z.output<E["params"]>;
  query: z.output<E["query"]>;
}
export type Answer<E extends AnyEndpoint> = z.output<E["response"]>;

const nothing = z.strictObject({});
const noBody = z.undefined();

/** Problems that any call may answer with. */
const always = statuses("invalid", "unknown-field", "bug");
const withBody = statuses(
  "not-json",
  "body-too-large",
  "content-type-unsupported",
  "wrong-type",
  "missing-field",
  "out-of-range",
);

/** Fills in what an endpoint leaves out: no parameters, no query, no body, status 200, and the problems any call may have. */
export function endpoint<
  Answer extends z.ZodType,
  Body extends z.ZodType = typeof noBody,
  Params extends Fields = typeof nothing,
  Query extends Fields = typeof nothing,
>(
  says: Pick<Endpoint<Body, Params, Query, Answer>, "id" | "method" | "path" | "says" | "response"> &
    Partial<Endpoint<Body, Params, Query, Answer>>,
): Endpoint<Body, Params, Query, Answer> {
  return {
    params: nothing as unknown as Params,
    query: nothing as unknown as Query,
    request: noBody as unknown as Body,
    status: 200,
    ...says,
    problems: { ...always, ...(says.request === undefined ? {} : withBody), ...says.problems },
  };
}
