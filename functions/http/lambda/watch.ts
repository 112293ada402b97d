import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import { Tracer } from "@aws-lambda-powertools/tracer";
import type { Log } from "../ports.ts";
import { withoutSecrets } from "./withoutSecrets.ts";

// Service and namespace come from the function's settings (infra/aws/vandretFunction.ts).
export const logger = new Logger();
export const tracer = new Tracer();
export const metrics = new Metrics();

metrics.setDefaultDimensions({ environment: process.env.VANDRET_ENVIRONMENT ?? "none" });

/** The log of a function: one JSON line an event, without tokens, codes or persons. */
export const log: Log = (level, event, facts) => logger[level](event, { facts: withoutSecrets(facts) as object });

/** What somebody is woken for, by the code of the problem that was answered. */
const counted: Readonly<Record<string, "Bugs" | "StoreDown" | "SignInDown">> = {
  bug: "Bugs",
  "store-down": "StoreDown",
  "sign-in-down": "SignInDown",
};

/** Counts an answer that says that something of ours does not work. */
export function count(code: string | undefined): void {
  const name = Object.hasOwn(counted, code ?? "") ? counted[code!] : undefined;
  if (name !== undefined) metrics.addMetric(name, MetricUnit.Count, 1);
}

/** Does a piece of work as a span of the trace, named by the route and never by the path. Nothing is written of what comes out of it. */
export async function traced<T>(route: string, work: () => Promise<T>): Promise<T> {
  const parent = tracer.isTracingEnabled() ? tracer.getSegment() : undefined;
  const span = parent?.addNewSubsegment(`## ${route}`);
  if (span === undefined) return work();
  tracer.setSegment(span);
  tracer.annotateColdStart();
  tracer.addServiceNameAnnotation();
  tracer.putAnnotation("route", route);
  try {
    return await work();
  } catch (error) {
    span.addFaultFlag();
    throw error;
  } finally {
    span.close();
    tracer.setSegment(parent!);
  }
}
