import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { type ComputedStore, computedPath, withoutSeal, withSeal } from "./computedStore.ts";
import { storeDown } from "./storeDown.ts";

/** What was computed, in a bucket of its own whose objects expire. */
export function s3ComputedStore(client: S3Client, bucket: string): ComputedStore {
  return {
    put: async (tenant, name, text) => {
      try {
        await client.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: computedPath(tenant, name),
            Body: withSeal(text),
            ContentType: "text/plain",
          }),
        );
        return { ok: true, value: null };
      } catch (error) {
        return storeDown(error, "computed");
      }
    },
    get: async (tenant, name) => {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: computedPath(tenant, name) }));
        return { ok: true, value: withoutSeal(await Body!.transformToString("utf-8")) };
      } catch (error) {
        return error instanceof NoSuchKey ? { ok: true, value: null } : storeDown(error, "computed");
      }
    },
  };
}
