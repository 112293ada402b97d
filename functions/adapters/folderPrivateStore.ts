import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { isAbsent, writeWhole } from "./folderObjectStore.ts";
import { opened, type PrivateStore, privatePath, sealed } from "./privateStore.ts";
import { storeDown } from "./storeDown.ts";

/** What people write, in a folder. */
export function folderPrivateStore(folder: string): PrivateStore {
  return {
    put: async (key, content) => {
      const { ref, bytes } = sealed(content);
      try {
        await writeWhole(join(folder, privatePath(key, ref.id)), (file) => file.writeFile(bytes));
        return { ok: true, value: ref };
      } catch (error) {
        return storeDown(error, "private");
      }
    },
    get: async (key, ref) => {
      try {
        return { ok: true, value: opened(await readFile(join(folder, privatePath(key, ref.id))), ref) };
      } catch (error) {
        return isAbsent(error) ? { ok: true, value: null } : storeDown(error, "private");
      }
    },
    delete: async (key, { id }) => {
      try {
        await rm(join(folder, privatePath(key, id)), { force: true });
        return { ok: true, value: null };
      } catch (error) {
        return storeDown(error, "private");
      }
    },
  };
}
