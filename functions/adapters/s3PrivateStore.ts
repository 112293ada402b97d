import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { opened, type PrivateStore, privatePath, sealed } from "./privateStore.ts";
import { storeDown } from "./storeDown.ts";

/** What people write, in a bucket of its own without versions: what is deleted there is gone. */
export function s3PrivateStore(client: S3Client, bucket: string): PrivateStore {
  return {
    put: async (key, content) => {
      const { ref, bytes } = sealed(content);
      try {
        await client.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: privatePath(key, ref.id),
            Body: bytes,
            ContentType: "application/octet-stream",
            ChecksumSHA256: Buffer.from(ref.sha256, "hex").toString("base64"),
          }),
        );
        return { ok: true, value: ref };
      } catch (error) {
        return storeDown(error, "private");
      }
    },
    get: async (key, ref) => {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: privatePath(key, ref.id) }));
        return { ok: true, value: opened(await Body!.transformToByteArray(), ref) };
      } catch (error) {
        return error instanceof NoSuchKey ? { ok: true, value: null } : storeDown(error, "private");
      }
    },
    delete: async (key, { id }) => {
      try {
        await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: privatePath(key, id) }));
        return { ok: true, value: null };
      } catch (error) {
        return storeDown(error, "private");
      }
    },
  };
}
