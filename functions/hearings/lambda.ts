import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { handle } from "hono/aws-lambda";
import { dynamoCounters, dynamoEventLog, dynamoLinkStore, s3ObjectStore, s3PrivateStore } from "../adapters/index.ts";
import { fromEnvironment, issuerFromEnvironment, logLines, signedInBy } from "../http/index.ts";
import { viewerOf } from "../links/index.ts";
import { makeHearingsApp } from "./app.ts";
import { ownerByHeader } from "./ownerByHeader.ts";

const table = fromEnvironment("LINKS_TABLE");
const opening = {
  links: dynamoLinkStore(new DynamoDBClient({}), table),
  counters: dynamoCounters(new DynamoDBClient({}), table),
  now: () => new Date().toISOString(),
  clientAddress: viewerOf,
};

export const handler = handle(
  makeHearingsApp({
    log: logLines,
    events: dynamoEventLog(new DynamoDBClient({}), fromEnvironment("EVENTS_TABLE")),
    objects: s3ObjectStore(new S3Client({}), fromEnvironment("OBJECTS_BUCKET")),
    private: s3PrivateStore(new S3Client({}), fromEnvironment("WRITINGS_BUCKET")),
    now: opening.now,
    signedIn: signedInBy(issuerFromEnvironment(fromEnvironment)),
    ownerOf: ownerByHeader(opening),
  }),
);
