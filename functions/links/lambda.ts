import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { dynamoCounters, dynamoEventLog, dynamoLinkStore, s3ObjectStore } from "../adapters/index.ts";
import { rasterBytesOf } from "../cases/index.ts";
import { fromEnvironment, issuerFromEnvironment, signedInBy } from "../http/index.ts";
import { inLambda, log } from "../http/lambda/index.ts";
import { makeLinksApp } from "./app.ts";
import { viewerOf } from "./viewerOf.ts";

const objects = s3ObjectStore(new S3Client({}), fromEnvironment("OBJECTS_BUCKET"));
const table = fromEnvironment("LINKS_TABLE");

export const handler = inLambda(
  makeLinksApp({
    log,
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
