import { dynamoClient, dynamoEventLog, s3Client, s3ObjectStore } from "../adapters/index.ts";
import { fromEnvironment, issuerFromEnvironment, signedInBy } from "../http/index.ts";
import { inLambda, log } from "../http/lambda/index.ts";
import { makeCasesApp } from "./app.ts";

export const handler = inLambda(
  makeCasesApp({
    log,
    events: dynamoEventLog(dynamoClient(), fromEnvironment("EVENTS_TABLE")),
    objects: s3ObjectStore(s3Client(), fromEnvironment("OBJECTS_BUCKET")),
    now: () => new Date().toISOString(),
    signedIn: signedInBy(issuerFromEnvironment(fromEnvironment)),
  }),
);
