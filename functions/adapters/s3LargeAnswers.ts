import { createHash } from "node:crypto";
import { GetObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { Result } from "../../shared/model/index.ts";
import { computedPath } from "./computedStore.ts";
import { placeSeconds } from "./objectStore.ts";
import { storeDown } from "./storeDown.ts";

/**
 * Keeps a file that is too large to be an answer among what can be computed again, named by what it holds, and gives a signed address that
 * answers it as it was to be sent. Refuses with `store-down`.
 */
export function s3LargeAnswers(client: S3Client, bucket: string) {
  return async (
    tenant: string,
    { bytes, type, disposition }: { bytes: Uint8Array; type: string; disposition: string | null },
  ): Promise<Result<string>> => {
    const hash = createHash("sha256").update(bytes).digest();
    const at = { Bucket: bucket, Key: computedPath(tenant, hash.toString("hex")) };
    try {
      await client.send(new PutObjectCommand({ ...at, Body: bytes, ChecksumSHA256: hash.toString("base64") }));
      const get = new GetObjectCommand({
        ...at,
        ResponseContentType: type,
        ...(disposition === null ? {} : { ResponseContentDisposition: disposition }),
        ResponseCacheControl: "no-store",
      });
      return { ok: true, value: await getSignedUrl(client, get, { expiresIn: placeSeconds }) };
    } catch (error) {
      return storeDown(error, "computed");
    }
  };
}
