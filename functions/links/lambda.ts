import {
  dynamoClient,
  dynamoCounters,
  dynamoEventLog,
  dynamoLinkStore,
  s3Client,
  s3ObjectStore,
} from "../adapters/index.ts";
import { rasterBytesOf } from "../cases/index.ts";
import { fromEnvironment, issuerFromEnvironment, signedInBy } from "../http/index.ts";
import { inLambda, log } from "../http/lambda/index.ts";
import { makeLinksApp } from "./app.ts";
import { viewerOf } from "./viewerOf.ts";

const objects = s3ObjectStore(s3Client(), fromEnvironment("OBJECTS_BUCKET"));
const table = fromEnvironment("LINKS_TABLE");

export const handler = inLambda(
  makeLinksApp({
    log,
    events: dynamoEventLog(dynamoClient(), fromEnvironment("EVENTS_TABLE")),
    objects,
    links: dynamoLinkStore(dynamoClient(), table),
    counters: dynamoCounters(dynamoClient(), table),
    now: () => new Date().toISOString(),
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    rasterBytes: rasterBytesOf(objects),
    clientAddress: viewerOf,
    signedIn: signedInBy(issuerFromEnvironment(fromEnvironment)),
  }),
);
