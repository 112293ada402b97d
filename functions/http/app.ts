import { Hono } from "hono";
import { refuse } from "../../shared/contract/index.ts";
import { isClientGone } from "./clientGone.ts";
import { safeHeaders } from "./headers.ts";
import type { HttpPorts } from "./ports.ts";
import { problem } from "./problem.ts";
import { refusalLog } from "./refusalLog.ts";
import type { SignInPorts } from "./signIn.ts";
import { withoutCodes } from "./withoutCodes.ts";

/** Who asks is needed where a call asks for a role. */
type AppPorts = HttpPorts & Partial<SignInPorts>;

const given = new WeakMap<Hono, AppPorts>();

/** What an app of `makeApp` was given. */
export function portsOf(app: Hono): AppPorts {
  const ports = given.get(app);
  if (ports === undefined) throw new Error("not an app of makeApp");
  return ports;
}

/** An empty app with what every function shares: safe headers, and problems for what is not there and for bugs of ours. */
export function makeApp(ports: AppPorts): Hono {
  const newReference = ports.newReference ?? (() => crypto.randomUUID());
  const app = new Hono();
  given.set(app, ports);
  app.use(safeHeaders, refusalLog(ports.log));
  app.notFound((c) => {
    const allowed = methodsAt(app, c.req.path);
    if (allowed.length === 0)
      return problem(c, refuse([{ path: "", code: "not-found", facts: { found: c.req.path.slice(0, 200) } }]));
    const answer = problem(
      c,
      refuse([{ path: "", code: "method-not-allowed", facts: { found: c.req.method, expected: allowed.join(", ") } }]),
    );
    answer.headers.set("Allow", allowed.join(", "));
    return answer;
  });
  app.onError((error, c) => {
    if (isClientGone(error)) {
      ports.log("info", "client-gone", { method: c.req.method, path: withoutCodes(c.req.path) });
      return c.body(null, 400);
    }
    const reference = newReference();
    ports.log("error", "bug", {
      reference,
      method: c.req.method,
      path: withoutCodes(c.req.path),
      message: error.message,
      stack: error.stack,
    });
    return problem(c, refuse([{ path: "", code: "bug", facts: { reference } }]));
  });
  return app;
}

/** The methods that some route of the app answers at this path. */
function methodsAt(app: Hono, path: string): string[] {
  const found = app.routes
    .filter((route) => route.method !== "ALL" && matches(route.path, path))
    .flatMap((route) => (route.method === "GET" ? ["GET", "HEAD"] : [route.method]));
  return [...new Set(found)].sort();
}

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split("/");
  const steps = path.split("/");
  return (
    wanted.length === steps.length &&
    wanted.every((want, i) => want === steps[i] || (want.startsWith(":") && steps[i] !== ""))
  );
}
