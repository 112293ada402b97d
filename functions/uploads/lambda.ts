import { s3Client, s3ObjectStore } from "../adapters/index.ts";
import { fromEnvironment, issuerFromEnvironment, signedInBy } from "../http/index.ts";
import { inLambda, log } from "../http/lambda/index.ts";
import { makeUploadsApp } from "./app.ts";

export const handler = inLambda(
  makeUploadsApp({
    log,
    objects: s3ObjectStore(s3Client(), fromEnvironment("OBJECTS_BUCKET")),
    signedIn: signedInBy(issuerFromEnvironment(fromEnvironment)),
  }),
);
