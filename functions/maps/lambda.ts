import { codeHash, dynamoClient, dynamoEventLog, s3Client, s3ColumnStore, s3ObjectStore } from "../adapters/index.ts";
import { fromEnvironment, issuerFromEnvironment, signedInBy } from "../http/index.ts";
import { inLambda, log } from "../http/lambda/index.ts";
import { makeMapsApp } from "./app.ts";

const client = s3Client();

export const handler = inLambda(
  makeMapsApp({
    log,
    events: dynamoEventLog(dynamoClient(), fromEnvironment("EVENTS_TABLE")),
    objects: s3ObjectStore(client, fromEnvironment("OBJECTS_BUCKET")),
    columns: s3ColumnStore(client, fromEnvironment("COMPUTED_BUCKET")),
    program: codeHash(import.meta.url),
    clock: () => performance.now(),
    now: () => new Date().toISOString(),
    signedIn: signedInBy(issuerFromEnvironment(fromEnvironment)),
  }),
);
