import { codeHash, s3Client, s3ColumnStore, s3ObjectStore } from "../adapters/index.ts";
import { rasterBytesOf } from "../cases/index.ts";
import { fromEnvironment } from "../http/index.ts";
import { makeWork } from "./large/index.ts";

const client = s3Client();
const objects = s3ObjectStore(client, fromEnvironment("OBJECTS_BUCKET"));

/** Called by the machine of long runs, for each of its steps: one bundle, so that all of them are one program. */
export const handler = makeWork({
  objects,
  columns: s3ColumnStore(client, fromEnvironment("COMPUTED_BUCKET")),
  rasterBytes: rasterBytesOf(objects),
  program: codeHash(import.meta.url),
});
