import { SFNClient } from "@aws-sdk/client-sfn";
import { dynamoClient, dynamoEventLog, keepPlain, s3Client, s3ColumnStore, s3ObjectStore } from "../adapters/index.ts";
import { fromEnvironment, issuerFromEnvironment, signedInBy } from "../http/index.ts";
import { inLambda, log } from "../http/lambda/index.ts";
import { makeRunsApp } from "./app.ts";
import { machineEngine } from "./large/index.ts";
import { stepFunctions } from "./large/stepFunctions.ts";

const s3 = s3Client();
const objects = s3ObjectStore(s3, fromEnvironment("OBJECTS_BUCKET"));

export const handler = inLambda(
  makeRunsApp({
    log,
    events: dynamoEventLog(dynamoClient(), fromEnvironment("EVENTS_TABLE")),
    objects,
    columns: s3ColumnStore(s3, fromEnvironment("COMPUTED_BUCKET")),
    now: () => new Date().toISOString(),
    signedIn: signedInBy(issuerFromEnvironment(fromEnvironment)),
    engine: machineEngine({
      machine: stepFunctions(new SFNClient({}), fromEnvironment("RUN_MACHINE_ARN")),
      objects,
      keepItems: keepPlain(s3, fromEnvironment("COMPUTED_BUCKET")),
    }),
  }),
);
