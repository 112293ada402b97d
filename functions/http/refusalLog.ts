import type { Context, MiddlewareHandler } from "hono";
import type { Issue, ProblemCode } from "../../shared/model/index.ts";
import type { Log } from "./ports.ts";
import { withoutCodes } from "./withoutCodes.ts";

/** What a refusal is called in the log. Others are a person's typing errors, and are not told there. */
const events: Partial<Record<ProblemCode, string>> = {
  "not-signed-in": "sign-in-refused",
  "role-missing": "sign-in-refused",
  "sign-in-down": "sign-in-refused",
  "link-not-open": "link-refused",
  "link-of-group": "link-refused",
  "too-many-requests": "link-refused",
  // Also where it is another municipality's: the answer tells no difference.
  "case-not-found": "case-refused",
};

interface Refused {
  code?: ProblemCode;
  reason?: string;
}
const refused = new WeakMap<Context, Refused>();
const told = (c: Context): Refused => refused.get(c) ?? {};

/** Why a request will be refused, for the log alone: the answer has one word for all of them. */
export function tellLogWhy(c: Context, reason: string): void {
  refused.set(c, { ...told(c), reason });
}

/** A request is refused for this. */
export function tellLogRefused(c: Context, { code, facts }: Issue): void {
  const reason = told(c).reason ?? (typeof facts.reason === "string" ? facts.reason : undefined);
  refused.set(c, { code, ...(reason === undefined ? {} : { reason }) });
}

/** Says in the log who was not let in, where and why: never what they came with, which may be another's. */
export function refusalLog(log: Log): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { code, reason } = told(c);
    // An app within an app has this twice, and one line is enough.
    refused.delete(c);
    const event = code === undefined ? undefined : events[code];
    if (event !== undefined)
      log("info", event, { reason: reason ?? code, method: c.req.method, path: withoutCodes(c.req.path) });
  };
}
