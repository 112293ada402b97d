import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { sha256Hex } from "../../shared/formats/index.ts";
import type { Result } from "../../shared/model/index.ts";
import { computedPath } from "./computedStore.ts";
import { isAbsent, writeWhole } from "./folderObjectStore.ts";
import { storeDown } from "./storeDown.ts";

/**
 * Bytes that were computed, by a name that says of what and by which program (`ComputedStore` keeps texts so). They can be computed again,
 * so they may be gone at any time. Refuses with `store-down` where it cannot be reached.
 */
export interface ColumnStore {
  put(tenant: string, name: string, bytes: Uint8Array): Promise<Result<null>>;
  /** Null: it is not there, or is not what was put there. */
  get(tenant: string, name: string): Promise<Result<Uint8Array | null>>;
  /** Whether something lies there; that it is whole is seen when it is read. */
  has(tenant: string, name: string): Promise<Result<boolean>>;
}

const sealBytes = 32;
const hashOf = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();
const sealed = (bytes: Uint8Array): Uint8Array => Buffer.concat([hashOf(bytes), bytes]);

function unsealed(found: Uint8Array): Uint8Array | null {
  const bytes = found.subarray(sealBytes);
  return found.length >= sealBytes && hashOf(bytes).equals(found.subarray(0, sealBytes)) ? bytes : null;
}

export function folderColumnStore(folder: string): ColumnStore {
  const path = (tenant: string, name: string) => join(folder, computedPath(tenant, name));
  return {
    put: async (tenant, name, bytes) => {
      try {
        await writeWhole(path(tenant, name), (file) => file.writeFile(sealed(bytes)));
        return { ok: true, value: null };
      } catch (error) {
        return storeDown(error, "computed");
      }
    },
    get: async (tenant, name) => {
      try {
        return { ok: true, value: unsealed(await readFile(path(tenant, name))) };
      } catch (error) {
        return isAbsent(error) ? { ok: true, value: null } : storeDown(error, "computed");
      }
    },
    has: async (tenant, name) => {
      try {
        return { ok: true, value: (await stat(path(tenant, name))).isFile() };
      } catch (error) {
        return isAbsent(error) ? { ok: true, value: false } : storeDown(error, "computed");
      }
    },
  };
}

/** In the bucket of what can be computed again, whose objects expire. */
export function s3ColumnStore(client: S3Client, bucket: string): ColumnStore {
  const at = (tenant: string, name: string) => ({ Bucket: bucket, Key: computedPath(tenant, name) });
  return {
    put: async (tenant, name, bytes) => {
      try {
        await client.send(
          new PutObjectCommand({ ...at(tenant, name), Body: sealed(bytes), ContentType: "application/octet-stream" }),
        );
        return { ok: true, value: null };
      } catch (error) {
        return storeDown(error, "computed");
      }
    },
    get: async (tenant, name) => {
      try {
        const { Body } = await client.send(new GetObjectCommand(at(tenant, name)));
        return { ok: true, value: unsealed(await Body!.transformToByteArray()) };
      } catch (error) {
        return error instanceof NoSuchKey ? { ok: true, value: null } : storeDown(error, "computed");
      }
    },
    has: async (tenant, name) => {
      try {
        await client.send(new HeadObjectCommand(at(tenant, name)));
        return { ok: true, value: true };
      } catch (error) {
        return error instanceof NotFound ? { ok: true, value: false } : storeDown(error, "computed");
      }
    },
  };
}

/** Keeps a JSON text as it is, where a machine reads it that knows no seal; gives its key. */
export function keepPlain(client: S3Client, bucket: string): (tenant: string, json: string) => Promise<Result<string>> {
  return async (tenant, json) => {
    const Key = computedPath(tenant, sha256Hex(json));
    try {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body: json, ContentType: "application/json" }));
      return { ok: true, value: Key };
    } catch (error) {
      return storeDown(error, "computed");
    }
  };
}
