import { dynamoClient, dynamoEventLog, s3Client, s3ObjectStore } from "../adapters/index.ts";
import { rasterBytesOf } from "../cases/index.ts";
import { fromEnvironment, issuerFromEnvironment, signedInBy } from "../http/index.ts";
import { inLambda, log } from "../http/lambda/index.ts";
import { makeLinksApp } from "./app.ts";
import { openingInAws } from "./openingInAws.ts";

const objects = s3ObjectStore(s3Client(), fromEnvironment("OBJECTS_BUCKET"));

export const handler = inLambda(
  makeLinksApp({
    ...openingInAws(fromEnvironment),
    log,
    events: dynamoEventLog(dynamoClient(), fromEnvironment("EVENTS_TABLE")),
    objects,
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    rasterBytes: rasterBytesOf(objects),
    signedIn: signedInBy(issuerFromEnvironment(fromEnvironment)),
  }),
);
