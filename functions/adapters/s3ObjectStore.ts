import { createHash } from "node:crypto";
import {
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { sha256Hex } from "../../shared/formats/index.ts";
import { type ObjectStore, objectMissing, objectPath, placeSeconds } from "./objectStore.ts";
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
    read: async (tenant, sha256) => {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: objectPath(tenant, sha256) }));
        const bytes = await Body!.transformToByteArray();
        const found = createHash("sha256").update(bytes).digest("hex");
        return found === sha256 ? { ok: true, value: bytes } : objectMissing({ sha256 }, "corrupted");
      } catch (error) {
        return error instanceof NoSuchKey ? objectMissing({ sha256 }, "missing") : storeDown(error, "objects");
      }
    },
    readPart: async (tenant, sha256, { from, count }) => {
      const Range = `bytes=${from}-${from + count - 1}`;
      try {
        const { Body, ContentRange } = await client.send(
          new GetObjectCommand({ Bucket: bucket, Key: objectPath(tenant, sha256), Range }),
        );
        const size = /\/(\d+)$/.exec(ContentRange ?? "")?.[1];
        if (size === undefined) throw new Error("S3 gave a whole object where a part was asked for");
        return { ok: true, value: { bytes: await Body!.transformToByteArray(), size: Number(size) } };
      } catch (error) {
        if (error instanceof NoSuchKey) return objectMissing({ sha256 }, "missing");
        const beyond = sizeWhereBeyond(error);
        return beyond === null
          ? storeDown(error, "objects")
          : { ok: true, value: { bytes: new Uint8Array(), size: beyond } };
      }
    },
    find: async (tenant, sha256) => {
      try {
        const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: objectPath(tenant, sha256) }));
        return { ok: true, value: { sha256, bytes: head.ContentLength ?? 0 } };
      } catch (error) {
        return error instanceof NotFound ? { ok: true, value: null } : storeDown(error, "objects");
      }
    },
    placeToPut: async (tenant, { sha256, bytes }) => {
      const checksum = Buffer.from(sha256, "hex").toString("base64");
      const put = new PutObjectCommand({
        Bucket: bucket,
        Key: objectPath(tenant, sha256),
        ContentLength: bytes,
        ChecksumSHA256: checksum,
      });
      // As a header and signed: S3 itself then refuses any other content.
      const unhoistableHeaders = new Set(["x-amz-checksum-sha256"]);
      const url = await getSignedUrl(client, put, { expiresIn: placeSeconds, unhoistableHeaders });
      return { url, headers: { "x-amz-checksum-sha256": checksum } };
    },
    placeToGet: async (tenant, sha256) => {
      const get = new GetObjectCommand({ Bucket: bucket, Key: objectPath(tenant, sha256) });
      return { url: await getSignedUrl(client, get, { expiresIn: placeSeconds }), headers: {} };
    },
  };
}

/** How large an object is that S3 says ends before what was asked of it (InvalidRange, 416); null: it says another thing. */
function sizeWhereBeyond(error: unknown): number | null {
  const { name, ActualObjectSize } = error as { name?: unknown; ActualObjectSize?: unknown };
  return name === "InvalidRange" ? Number(ActualObjectSize ?? 0) : null;
}
