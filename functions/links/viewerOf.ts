import type { Context } from "hono";
import type { LambdaEvent } from "hono/aws-lambda";

/**
 * Who stands before CloudFront: the API writes last in the list who called it, CloudFront, and CloudFront wrote before that who
 * called there. What stands earlier in the list is the caller's own word.
 */
export function viewerOf(c: Context): string {
  const { event } = c.env as { event: LambdaEvent };
  const list = (c.req.header("X-Forwarded-For") ?? "").split(",").map((piece) => piece.trim());
  const { http } = event.requestContext as { http?: { sourceIp?: string } };
  return list.at(-2) || http?.sourceIp || "unknown";
}
