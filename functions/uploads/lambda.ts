import { S3Client } from "@aws-sdk/client-s3";
import { s3ObjectStore } from "../adapters/index.ts";
import { fromEnvironment, issuerFromEnvironment, signedInBy } from "../http/index.ts";
import { inLambda, log } from "../http/lambda/index.ts";
import { makeUploadsApp } from "./app.ts";

export const handler = inLambda(
  makeUploadsApp({
    log,
    objects: s3ObjectStore(new S3Client({}), fromEnvironment("OBJECTS_BUCKET")),
    signedIn: signedInBy(issuerFromEnvironment(fromEnvironment)),
  }),
);
