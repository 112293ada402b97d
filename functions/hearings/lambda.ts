import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { dynamoCounters, dynamoEventLog, dynamoLinkStore, s3ObjectStore, s3PrivateStore } from "../adapters/index.ts";
import { fromEnvironment, issuerFromEnvironment, signedInBy } from "../http/index.ts";
import { inLambda, log } from "../http/lambda/index.ts";
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

export const handler = inLambda(
  makeHearingsApp({
    log,
    events: dynamoEventLog(new DynamoDBClient({}), fromEnvironment("EVENTS_TABLE")),
    objects: s3ObjectStore(new S3Client({}), fromEnvironment("OBJECTS_BUCKET")),
    private: s3PrivateStore(new S3Client({}), fromEnvironment("WRITINGS_BUCKET")),
    now: opening.now,
    signedIn: signedInBy(issuerFromEnvironment(fromEnvironment)),
    ownerOf: ownerByHeader(opening),
  }),
);
