import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SFNClient } from "@aws-sdk/client-sfn";
import { handle } from "hono/aws-lambda";
import { dynamoEventLog, keepPlain, s3ObjectStore } from "../adapters/index.ts";
import { fromEnvironment, logLines, tenant } from "../http/index.ts";
import { makeRunsApp } from "./app.ts";
import { machineEngine } from "./large/index.ts";
import { stepFunctions } from "./large/stepFunctions.ts";

const s3 = new S3Client({});
const objects = s3ObjectStore(s3, fromEnvironment("OBJECTS_BUCKET"));

export const handler = handle(
  makeRunsApp({
    log: logLines,
    events: dynamoEventLog(new DynamoDBClient({}), fromEnvironment("EVENTS_TABLE")),
    objects,
    now: () => new Date().toISOString(),
    callerOf: () => ({ tenant, who: "runs" }),
    engine: machineEngine({
      machine: stepFunctions(new SFNClient({}), fromEnvironment("RUN_MACHINE_ARN")),
      objects,
      keepItems: keepPlain(s3, fromEnvironment("COMPUTED_BUCKET")),
    }),
  }),
);
