import type { Context, Hono } from "hono";
import { type Answer, type AnyEndpoint, type Input, readAs, refuse } from "../../shared/contract/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type { Refusal, Result } from "../../shared/model/index.ts";
import { readJsonBody } from "./body.ts";
import { type By, guard } from "./guard.ts";
import { problem } from "./problem.ts";

/** Answers, or says why not. `by` is who asks; `c` is for headers of the answer (`Location`), never for its body. */
export type Handler<E extends AnyEndpoint> = (
  input: Input<E>,
  by: By<E>,
  c: Context,
) => Result<Answer<E>> | Promise<Result<Answer<E>>>;

/** A handler's answer was not what the contract says: a bug of ours, never the caller's. Tells where, and nothing of what stands there: it may be what a person wrote. */
export class AnswerBroken extends Error {
  constructor(id: string, refusal: Refusal) {
    const where = refusal.issues.slice(0, 5).map(({ path, code }) => `${path} ${code}`);
    super(`the answer of ${id} is not as its contract says: ${where.join(", ")}`);
    this.name = "AnswerBroken";
  }
}

/**
 * Puts an endpoint on an app: lets in who the contract lets in, checks what comes in against it, calls the handler, checks what goes out, and answers
 * canonical JSON (RFC 8785), so that equal answers are equal bytes wherever they are made.
 *
 * `readBody` stands in for the endpoint's schema where the handler's own reader does the same check and more.
 */
export function mount<E extends AnyEndpoint>(
  app: Hono,
  endpoint: E,
  handler: Handler<E>,
  readBody: (json: unknown) => Result<Input<E>["body"]> = (json) =>
    readAs(endpoint.request, json) as Result<Input<E>["body"]>,
): void {
  const who = guard(app, endpoint);
  app.on(endpoint.method, endpoint.path, async (c) => {
    const by = await who(c);
    if (!by.ok) return problem(c, by, endpoint);
    const input = await readInput(c, endpoint, readBody);
    if (!input.ok) return problem(c, input, endpoint);
    const answer = await handler(input.value, by.value, c);
    if (!answer.ok) return problem(c, answer, endpoint);
    const checked = readAs(endpoint.response, answer.value);
    if (!checked.ok) throw new AnswerBroken(endpoint.id, checked);
    c.header("Content-Type", "application/json; charset=utf-8");
    return c.body(canonicalJson(answer.value), endpoint.status);
  });
}

/** A file to answer with. `name` is what a browser saves it as; `type` is one of the contract's, and needs no saying where it has one. */
export interface AnswerFile {
  name: string;
  bytes: Uint8Array;
  type?: string;
}

/**
 * Puts an endpoint on an app that answers a file: what comes in is checked as by `mount`; the bytes go out as they are, always to be
 * saved and never shown in our own pages' place, by a type that the contract names and the browser must not guess anew.
 */
export function mountFile<E extends AnyEndpoint>(
  app: Hono,
  endpoint: E,
  handler: (input: Input<E>, by: By<E>, c: Context) => Promise<Result<AnswerFile>>,
): void {
  const who = guard(app, endpoint);
  app.on(endpoint.method, endpoint.path, async (c) => {
    const by = await who(c);
    if (!by.ok) return problem(c, by, endpoint);
    const input = await readInput(c, endpoint, (json) => readAs(endpoint.request, json) as Result<Input<E>["body"]>);
    if (!input.ok) return problem(c, input, endpoint);
    const file = await handler(input.value, by.value, c);
    if (!file.ok) return problem(c, file, endpoint);
    const { name, bytes, type = endpoint.files?.[0] } = file.value;
    if (type === undefined || endpoint.files?.includes(type) !== true)
      throw new Error(`the file of ${endpoint.id} is not as its contract says: ${name} (${type})`);
    c.header("Content-Type", type);
    c.header("Content-Disposition", saveAs(name));
    c.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    return c.body(new Uint8Array(bytes), endpoint.status);
  });
}

/** RFC 6266: the name in UTF-8, and one in ASCII for those who cannot read that. */
function saveAs(name: string): string {
  const plain = name.replaceAll(/[^\w.-]/g, "_");
  const exact = encodeURIComponent(name).replaceAll(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}

async function readInput<E extends AnyEndpoint>(
  c: Context,
  endpoint: E,
  readBody: (json: unknown) => Result<Input<E>["body"]>,
): Promise<Result<Input<E>>> {
  const params = readAs(endpoint.params, c.req.param(), "/path");
  if (!params.ok) return params;
  const queries = c.req.queries();
  const twice = Object.keys(queries).find((name) => queries[name]!.length > 1);
  if (twice !== undefined)
    return refuse([{ path: `/query/${twice}`, code: "invalid", facts: { reason: "twice", id: twice } }]);
  const query = readAs(endpoint.query, c.req.query(), "/query");
  if (!query.ok) return query;
  let body: Result<Input<E>["body"]> = { ok: true, value: undefined as Input<E>["body"] };
  if (endpoint.request.type !== "undefined") {
    const json = await readJsonBody(c.req.raw);
    body = json.ok ? readBody(json.value) : json;
  }
  if (!body.ok) return body;
  return {
    ok: true,
    value: { body: body.value, params: params.value, query: query.value } as Input<E>,
  };
}
