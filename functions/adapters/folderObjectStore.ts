import { createHash } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sha256Hex } from "../../shared/formats/index.ts";
import { type ObjectStore, objectMissing, objectPath, type Place } from "./objectStore.ts";
import { storeDown } from "./storeDown.ts";

/** Where a client puts and gets the objects of a folder itself: an address that tells of one object, for a while. */
export type ObjectAddress = (use: "put" | "get", tenant: string, sha256: string) => Place;

const noAddress: ObjectAddress = () => {
  throw new Error("this store of objects has no address of its own");
};

/** Objects in a folder. A file has its name only once all of it is on disk: a crash leaves no half object. */
export function folderObjectStore(folder: string, address: ObjectAddress = noAddress): ObjectStore {
  return {
    put: async (tenant, text) => {
      const ref = { sha256: sha256Hex(text), bytes: Buffer.byteLength(text) };
      const path = join(folder, objectPath(tenant, ref.sha256));
      try {
        await writeWhole(path, (file) => file.writeFile(text));
        return { ok: true, value: ref };
      } catch (error) {
        return storeDown(error, "objects");
      }
    },
    get: async (tenant, ref) => {
      let text: string;
      try {
        text = await readFile(join(folder, objectPath(tenant, ref.sha256)), "utf8");
      } catch (error) {
        if (isAbsent(error)) return objectMissing(ref, "missing");
        return storeDown(error, "objects");
      }
      return sha256Hex(text) === ref.sha256 ? { ok: true, value: text } : objectMissing(ref, "corrupted");
    },
    read: async (tenant, sha256) => {
      let bytes: Uint8Array;
      try {
        bytes = await readFile(join(folder, objectPath(tenant, sha256)));
      } catch (error) {
        if (isAbsent(error)) return objectMissing({ sha256 }, "missing");
        return storeDown(error, "objects");
      }
      const found = createHash("sha256").update(bytes).digest("hex");
      return found === sha256 ? { ok: true, value: bytes } : objectMissing({ sha256 }, "corrupted");
    },
    readPart: async (tenant, sha256, { from, count }) => {
      try {
        const file = await open(join(folder, objectPath(tenant, sha256)), "r");
        try {
          const { size } = await file.stat();
          const bytes = new Uint8Array(Math.max(0, Math.min(count, size - from)));
          const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
          return { ok: true, value: { bytes: bytes.subarray(0, bytesRead), size } };
        } finally {
          await file.close();
        }
      } catch (error) {
        return isAbsent(error) ? objectMissing({ sha256 }, "missing") : storeDown(error, "objects");
      }
    },
    find: async (tenant, sha256) => {
      try {
        const { size } = await stat(join(folder, objectPath(tenant, sha256)));
        return { ok: true, value: { sha256, bytes: size } };
      } catch (error) {
        return isAbsent(error) ? { ok: true, value: null } : storeDown(error, "objects");
      }
    },
    placeToPut: async (tenant, { sha256 }) => address("put", tenant, sha256),
    placeToGet: async (tenant, sha256) => address("get", tenant, sha256),
  };
}

export const isAbsent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

/** Makes a file of that name once `write` has written all of it; where it throws, there is none. */
export async function writeWhole(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${crypto.randomUUID()}`;
  try {
    const file = await open(unfinished, "wx");
    try {
      await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

const unfinishedName = /\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Deletes what was being written when a process was killed: it has no name yet, and what people write may lie in it. For when nobody writes there. */
export async function forgetUnfinished(folder: string): Promise<void> {
  for (const name of await namesIn(folder))
    if (unfinishedName.test(name)) await rm(join(folder, name), { force: true });
}

/** All that lies in a folder and below; nothing where there is none. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder, { recursive: true });
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

/** Makes a new name in a folder last through a power cut; Windows has no such call and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
