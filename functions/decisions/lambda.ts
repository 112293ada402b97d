import { codeHash, dynamoClient, dynamoEventLog, s3Client, s3ComputedStore, s3ObjectStore } from "../adapters/index.ts";
import { rasterBytesOf } from "../cases/index.ts";
import { ownerByHeader } from "../hearings/index.ts";
import { fromEnvironment, issuerFromEnvironment, signedInBy } from "../http/index.ts";
import { inLambda, log } from "../http/lambda/index.ts";
import { openingInAws } from "../links/index.ts";
import { makeDecisionsApp } from "./app.ts";

const opening = openingInAws(fromEnvironment);
const objects = s3ObjectStore(s3Client(), fromEnvironment("OBJECTS_BUCKET"));

export const handler = inLambda(
  makeDecisionsApp({
    log,
    events: dynamoEventLog(dynamoClient(), fromEnvironment("EVENTS_TABLE")),
    objects,
    computed: s3ComputedStore(s3Client(), fromEnvironment("COMPUTED_BUCKET")),
    program: codeHash(import.meta.url),
    clock: () => performance.now(),
    now: opening.now,
    ownerOf: ownerByHeader(opening),
    signedIn: signedInBy(issuerFromEnvironment(fromEnvironment)),
    rasterBytes: rasterBytesOf(objects),
  }),
);
