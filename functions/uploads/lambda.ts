import { S3Client } from "@aws-sdk/client-s3";
import { handle } from "hono/aws-lambda";
import { s3ObjectStore } from "../adapters/index.ts";
import { fromEnvironment, issuerFromEnvironment, logLines, signedInBy } from "../http/index.ts";
import { makeUploadsApp } from "./app.ts";

export const handler = handle(
  makeUploadsApp({
    log: logLines,
    objects: s3ObjectStore(new S3Client({}), fromEnvironment("OBJECTS_BUCKET")),
    signedIn: signedInBy(issuerFromEnvironment(fromEnvironment)),
  }),
);
