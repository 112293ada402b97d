import { dynamoClient, dynamoEventLog, s3Client, s3ObjectStore, s3PrivateStore } from "../adapters/index.ts";
import { fromEnvironment, issuerFromEnvironment, signedInBy } from "../http/index.ts";
import { inLambda, log } from "../http/lambda/index.ts";
import { openingInAws } from "../links/index.ts";
import { makeHearingsApp } from "./app.ts";
import { ownerByHeader } from "./ownerByHeader.ts";

const opening = openingInAws(fromEnvironment);

export const handler = inLambda(
  makeHearingsApp({
    log,
    events: dynamoEventLog(dynamoClient(), fromEnvironment("EVENTS_TABLE")),
    objects: s3ObjectStore(s3Client(), fromEnvironment("OBJECTS_BUCKET")),
    private: s3PrivateStore(s3Client(), fromEnvironment("WRITINGS_BUCKET")),
    now: opening.now,
    signedIn: signedInBy(issuerFromEnvironment(fromEnvironment)),
    ownerOf: ownerByHeader(opening),
  }),
);
