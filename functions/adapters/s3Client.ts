import { S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import { patience } from "./patience.ts";

/** To the first byte of an answer, and between its bytes: a large file may take long in all. */
const times = { connectionTimeout: 1_000, requestTimeout: 5_000, socketTimeout: 5_000, throwOnRequestTimeout: true };

/** A client of the buckets; `config` says where they are, if not in the region that the function runs in. */
export function s3Client(config: Omit<S3ClientConfig, "requestHandler"> = {}): S3Client {
  return new S3Client({ ...patience, ...config, requestHandler: times });
}
