import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import {
  codeHash,
  dynamoCounters,
  dynamoEventLog,
  dynamoLinkStore,
  s3ComputedStore,
  s3ObjectStore,
} from "../adapters/index.ts";
import { rasterBytesOf } from "../cases/index.ts";
import { ownerByHeader } from "../hearings/index.ts";
import { fromEnvironment, issuerFromEnvironment, signedInBy } from "../http/index.ts";
import { inLambda, log } from "../http/lambda/index.ts";
import { viewerOf } from "../links/index.ts";
import { makeDecisionsApp } from "./app.ts";

const table = fromEnvironment("LINKS_TABLE");
const opening = {
  links: dynamoLinkStore(new DynamoDBClient({}), table),
  counters: dynamoCounters(new DynamoDBClient({}), table),
  now: () => new Date().toISOString(),
  clientAddress: viewerOf,
};
const objects = s3ObjectStore(new S3Client({}), fromEnvironment("OBJECTS_BUCKET"));

export const handler = inLambda(
  makeDecisionsApp({
    log,
    events: dynamoEventLog(new DynamoDBClient({}), fromEnvironment("EVENTS_TABLE")),
    objects,
    computed: s3ComputedStore(new S3Client({}), fromEnvironment("COMPUTED_BUCKET")),
    program: codeHash(import.meta.url),
    clock: () => performance.now(),
    now: opening.now,
    ownerOf: ownerByHeader(opening),
    signedIn: signedInBy(issuerFromEnvironment(fromEnvironment)),
    rasterBytes: rasterBytesOf(objects),
  }),
);
