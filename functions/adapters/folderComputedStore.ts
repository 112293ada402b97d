import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { type ComputedStore, computedDays, computedPath, withoutSeal, withSeal } from "./computedStore.ts";
import { isAbsent, namesIn, writeWhole } from "./folderObjectStore.ts";
import { storeDown } from "./storeDown.ts";

/** What was computed, in a folder. */
export function folderComputedStore(folder: string): ComputedStore {
  return {
    put: async (tenant, name, text) => {
      try {
        await writeWhole(join(folder, computedPath(tenant, name)), (file) => file.writeFile(withSeal(text)));
        return { ok: true, value: null };
      } catch (error) {
        return storeDown(error, "computed");
      }
    },
    get: async (tenant, name) => {
      try {
        return { ok: true, value: withoutSeal(await readFile(join(folder, computedPath(tenant, name)), "utf8")) };
      } catch (error) {
        return isAbsent(error) ? { ok: true, value: null } : storeDown(error, "computed");
      }
    },
  };
}

/** Deletes what has lain longer than it is kept; `now` as milliseconds since 1970. */
export async function forgetComputed(folder: string, now: number): Promise<void> {
  const oldest = now - computedDays * 86_400_000;
  for (const name of await namesIn(folder)) {
    const path = join(folder, name);
    const found = await stat(path);
    if (found.isFile() && found.mtimeMs < oldest) await rm(path, { force: true });
  }
}
