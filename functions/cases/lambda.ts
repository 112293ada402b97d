import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { dynamoEventLog, s3ObjectStore } from "../adapters/index.ts";
import { fromEnvironment, issuerFromEnvironment, signedInBy } from "../http/index.ts";
import { inLambda, log } from "../http/lambda/index.ts";
import { makeCasesApp } from "./app.ts";

export const handler = inLambda(
  makeCasesApp({
    log,
    events: dynamoEventLog(new DynamoDBClient({}), fromEnvironment("EVENTS_TABLE")),
    objects: s3ObjectStore(new S3Client({}), fromEnvironment("OBJECTS_BUCKET")),
    now: () => new Date().toISOString(),
    signedIn: signedInBy(issuerFromEnvironment(fromEnvironment)),
  }),
);
