import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { sha256Hex } from "../../shared/formats/index.ts";
import { type ObjectStore, objectMissing, objectPath } from "./objectStore.ts";
import { storeDown } from "./storeDown.ts";

/** Objects in an S3 bucket. S3 itself refuses a body that is not the one its hash says. */
export function s3ObjectStore(client: S3Client, bucket: string): ObjectStore {
  return {
    put: async (tenant, text) => {
      const ref = { sha256: sha256Hex(text), bytes: Buffer.byteLength(text) };
      try {
        await client.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: objectPath(tenant, ref.sha256),
            Body: text,
            ContentType: "application/json",
            ChecksumSHA256: Buffer.from(ref.sha256, "hex").toString("base64"),
          }),
        );
        return { ok: true, value: ref };
      } catch (error) {
        return storeDown(error, "objects");
      }
    },
    get: async (tenant, ref) => {
      try {
        const { Body } = await client.send(
          new GetObjectCommand({ Bucket: bucket, Key: objectPath(tenant, ref.sha256) }),
        );
        const text = await Body!.transformToString("utf-8");
        return sha256Hex(text) === ref.sha256 ? { ok: true, value: text } : objectMissing(ref, "corrupted");
      } catch (error) {
        return error instanceof NoSuchKey ? objectMissing(ref, "missing") : storeDown(error, "objects");
      }
    },
  };
}
