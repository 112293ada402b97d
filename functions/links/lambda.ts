import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import type { Context } from "hono";
import { handle, type LambdaEvent } from "hono/aws-lambda";
import { dynamoCounters, dynamoEventLog, dynamoLinkStore, s3ObjectStore } from "../adapters/index.ts";
import { fromEnvironment, issuerFromEnvironment, logLines, signedInBy } from "../http/index.ts";
import { makeLinksApp } from "./app.ts";
import { rasterBytesOf } from "./rasterBytes.ts";

const objects = s3ObjectStore(new S3Client({}), fromEnvironment("OBJECTS_BUCKET"));
const table = fromEnvironment("LINKS_TABLE");

export const handler = handle(
  makeLinksApp({
    log: logLines,
    events: dynamoEventLog(new DynamoDBClient({}), fromEnvironment("EVENTS_TABLE")),
    objects,
    links: dynamoLinkStore(new DynamoDBClient({}), table),
    counters: dynamoCounters(new DynamoDBClient({}), table),
    now: () => new Date().toISOString(),
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    rasterBytes: rasterBytesOf(objects),
    clientAddress: viewerOf,
    signedIn: signedInBy(issuerFromEnvironment(fromEnvironment)),
  }),
);

/**
 * Who stands before CloudFront: the API writes last in the list who called it, CloudFront, and CloudFront wrote before that who
 * called there. What stands earlier in the list is the caller's own word.
 */
function viewerOf(c: Context): string {
  const { event } = c.env as { event: LambdaEvent };
  const list = (c.req.header("X-Forwarded-For") ?? "").split(",").map((piece) => piece.trim());
  const { http } = event.requestContext as { http?: { sourceIp?: string } };
  return list.at(-2) || http?.sourceIp || "unknown";
}
