import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import type { Context } from "hono";
import { handle, type LambdaEvent } from "hono/aws-lambda";
import { dynamoEventLog, s3ObjectStore } from "../adapters/index.ts";
import { fromEnvironment, logLines, tenant } from "../http/index.ts";
import { makeCasesApp } from "./app.ts";

export const handler = handle(
  makeCasesApp({
    log: logLines,
    events: dynamoEventLog(new DynamoDBClient({}), fromEnvironment("EVENTS_TABLE")),
    objects: s3ObjectStore(new S3Client({}), fromEnvironment("OBJECTS_BUCKET")),
    now: () => new Date().toISOString(),
    callerOf: (c) => ({ tenant, who: signerOf(c) }),
  }),
);

/** Who signed the request: the API lets only signed AWS requests through. */
function signerOf(c: Context): string {
  const { event } = c.env as { event: LambdaEvent };
  const context = event.requestContext as { authorizer?: { iam?: { userArn?: string } } };
  const arn = context.authorizer?.iam?.userArn;
  if (arn === undefined) throw new Error("the request came in without a signer");
  return arn;
}
