import type { Hono } from "hono";
import { handle, type LambdaContext, type LambdaEvent } from "hono/aws-lambda";
import { fromEnvironment } from "../setup.ts";
import { cameThroughOurs, type KnownSecrets, originHeader } from "./door.ts";
import { rememberedSecrets, secretsOfStore } from "./originSecret.ts";
import { type Answer, headerOf, type LargeAnswers, sendable } from "./sizeOfAnswer.ts";
import { count, log, logger, metrics, traced } from "./watch.ts";

export interface InLambdaOptions {
  /** What our CloudFront may say; without it, what the function's setting `ORIGIN_SECRET_ARN` names. */
  secrets?: KnownSecrets;
  /** Where what is too large to send can be fetched; without it, it is refused. */
  large?: LargeAnswers;
}

/**
 * An app as a function of AWS, behind the house door: it answers those who came through our CloudFront and nobody else, and writes of
 * each call one line (its route, status and time; no path, no address, no one), counts what failed, and is traced.
 */
export function inLambda(
  app: Hono,
  { secrets = rememberedSecrets(secretsOfStore(fromEnvironment("ORIGIN_SECRET_ARN"))), large }: InLambdaOptions = {},
): (event: LambdaEvent, context?: LambdaContext) => Promise<Answer> {
  const answer = handle(app) as (event: LambdaEvent, context?: LambdaContext) => Promise<Answer>;
  return async (event, context) => {
    const started = performance.now();
    const route = "routeKey" in event ? event.routeKey : "none";
    if (context !== undefined) logger.addContext(context);
    try {
      const made = await traced(route, async () =>
        (await cameThroughOurs(headerOf(event, originHeader), secrets))
          ? sendable(event, await answer(event, context), large ?? null)
          : turnedAway(),
      );
      const code = made.statusCode >= 400 ? codeOf(made) : undefined;
      count(code);
      log("info", "answered", {
        route,
        status: made.statusCode,
        ...(code === undefined ? {} : { code }),
        milliseconds: Math.round(performance.now() - started),
      });
      return made;
    } catch (error) {
      log("error", "not-answered", { route, error });
      throw error;
    } finally {
      // A call that went well counts nothing of our own: the API counts calls itself, and each count costs.
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    }
  };
}

/** To whoever calls the API past the site. Not one of the contract's problems: nobody who keeps to the contract meets it. */
const turnedAway = (): Answer => ({
  statusCode: 403,
  headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  body: "Call the address of the site.\n",
  isBase64Encoded: false,
});

/** The code of a problem, where the answer is one. */
function codeOf({ headers, body, isBase64Encoded }: Answer): string | undefined {
  if (isBase64Encoded || !headers?.["content-type"]?.startsWith("application/problem+json")) return undefined;
  const { code } = JSON.parse(body) as { code?: unknown };
  return typeof code === "string" ? code : undefined;
}
