import regular from "../../node_modules/dkfds/src/fonts/IBMPlexSans/complete/ttf/IBMPlexSans-Regular.ttf";
import bold from "../../node_modules/dkfds/src/fonts/IBMPlexSans/complete/ttf/IBMPlexSans-SemiBold.ttf";
import { dynamoClient, dynamoEventLog, s3Client, s3LargeAnswers, s3ObjectStore } from "../adapters/index.ts";
import { rasterBytesOf } from "../cases/index.ts";
import { ownerByHeader } from "../hearings/index.ts";
import { fromEnvironment, issuerFromEnvironment, signedInBy } from "../http/index.ts";
import { inLambda, log } from "../http/lambda/index.ts";
import { openingInAws } from "../links/index.ts";
import { makeDocumentsApp } from "./app.ts";

const s3 = s3Client();
const objects = s3ObjectStore(s3, fromEnvironment("OBJECTS_BUCKET"));
const issuer = issuerFromEnvironment(fromEnvironment);
const opening = openingInAws(fromEnvironment);

export const handler = inLambda(
  makeDocumentsApp({
    log,
    events: dynamoEventLog(dynamoClient(), fromEnvironment("EVENTS_TABLE")),
    objects,
    rasterBytes: rasterBytesOf(objects),
    now: opening.now,
    ownerOf: ownerByHeader(opening),
    signedIn: signedInBy(issuer),
    fonts: async () => ({ regular, bold }),
  }),
  {
    large: { tenantClaim: issuer.tenantClaim, keep: s3LargeAnswers(s3, fromEnvironment("COMPUTED_BUCKET")) },
  },
);
