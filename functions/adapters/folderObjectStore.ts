import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sha256Hex } from "../../shared/formats/index.ts";
import { type ObjectStore, objectMissing, objectPath } from "./objectStore.ts";
import { storeDown } from "./storeDown.ts";

/** Objects in a folder. A file has its name only once all of it is on disk: a crash leaves no half object. */
export function folderObjectStore(folder: string): ObjectStore {
  return {
    put: async (tenant, text) => {
      const ref = { sha256: sha256Hex(text), bytes: Buffer.byteLength(text) };
      const path = join(folder, objectPath(tenant, ref.sha256));
      try {
        await writeWhole(path, text);
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
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return objectMissing(ref, "missing");
        return storeDown(error, "objects");
      }
      return sha256Hex(text) === ref.sha256 ? { ok: true, value: text } : objectMissing(ref, "corrupted");
    },
  };
}

async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${crypto.randomUUID()}`;
  try {
    const file = await open(unfinished, "wx");
    try {
      await file.writeFile(text);
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
