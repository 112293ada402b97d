import type { ProblemCode } from "../model/index.ts";
import type { Access } from "./access.ts";
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
  By extends Access = Access,
> {
  /** Name of the operation in OpenAPI. */
  id: string;
  method: "GET" | "POST" | "PATCH" | "DELETE";
  /** With `:name` for each field of `params`. */
  path: `/v1/${string}`;
  /** Who may call it. */
  access: By;
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
const always = statuses("invalid", "unknown-field", "answer-too-large", "bug");
/** And any with fields in its path or query. */
const withFields = statuses("missing-field", "out-of-range");
const withBody = statuses(
  "not-json",
  "body-too-large",
  "content-type-unsupported",
  "wrong-type",
  "missing-field",
  "out-of-range",
);

/** Problems of signing in, where a call asks for it. */
const ofSignIn = statuses("not-signed-in", "role-missing", "sign-in-down");

/** A call that answers a file, whose bytes no schema describes. It may only read: a file is made anew each time it is asked for. */
export function fileEndpoint<
  const By extends Access,
  Params extends Fields = typeof nothing,
  Query extends Fields = typeof nothing,
>(
  says: { file: string } & Pick<
    Endpoint<typeof noBody, Params, Query, typeof noBody, By>,
    "id" | "path" | "access" | "says"
  > &
    Partial<Pick<Endpoint<typeof noBody, Params, Query>, "params" | "query" | "problems">>,
): FileEndpoint<Params, Query, By> {
  return { ...endpoint({ ...says, method: "GET", response: noBody }), files: [says.file] };
}

export interface FileEndpoint<Params extends Fields = Fields, Query extends Fields = Fields, By extends Access = Access>
  extends Endpoint<z.ZodUndefined, Params, Query, z.ZodUndefined, By> {
  files: readonly string[];
}

/** Fills in what an endpoint leaves out: no parameters, no query, no body, status 200, and the problems any call may have. */
export function endpoint<
  Answer extends z.ZodType,
  const By extends Access,
  Body extends z.ZodType = typeof noBody,
  Params extends Fields = typeof nothing,
  Query extends Fields = typeof nothing,
>(
  says: Pick<Endpoint<Body, Params, Query, Answer, By>, "id" | "method" | "path" | "access" | "says" | "response"> &
    Partial<Endpoint<Body, Params, Query, Answer, By>>,
): Endpoint<Body, Params, Query, Answer, By> {
  return {
    params: nothing as unknown as Params,
    query: nothing as unknown as Query,
    request: noBody as unknown as Body,
    status: 200,
    ...says,
    problems: {
      ...always,
      ...(says.params === undefined && says.query === undefined ? {} : withFields),
      ...(says.request === undefined ? {} : withBody),
      ...("roles" in says.access ? ofSignIn : {}),
      ...says.problems,
    },
  };
}
