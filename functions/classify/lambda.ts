import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { codeHash, reachBucket, reachTable } from "../adapters/index.ts";
import { fromEnvironment } from "../http/index.ts";
import { inLambda, log } from "../http/lambda/index.ts";
import { makeClassifyApp } from "./app.ts";

export const handler = inLambda(
  makeClassifyApp({
    log,
    program: codeHash(import.meta.url),
    stores: {
      events: reachTable(new DynamoDBClient({}), fromEnvironment("EVENTS_TABLE")),
      objects: reachBucket(new S3Client({}), fromEnvironment("OBJECTS_BUCKET")),
    },
  }),
);
