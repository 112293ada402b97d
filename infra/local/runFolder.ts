import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { storeDown, writeWhole } from "../../functions/adapters/index.ts";
import type { RunKey } from "../../functions/runs/index.ts";
import type { Run } from "../../shared/contract/index.ts";
import type { Calculation, LargeResult, Result } from "../../shared/model/index.ts";

/** Runs and what they computed, as files of a folder; each whole or not there. */
export interface RunFolder {
  put(key: RunKey, run: Run): Promise<Result<Run>>;
  get(key: RunKey): Promise<Result<Run | null>>;
  putResult(key: RunKey, canonicalRoll: string): Promise<Result<null>>;
  getResult(key: RunKey): Promise<Result<Calculation | LargeResult>>;
}

/** Ids come from the address of a call: only these become names of files. */
const namePart = /^[\w-]{1,200}$/;

export function runFolder(folder: string): RunFolder {
  const place = ({ tenant, caseId, runId }: RunKey, name: string): string | null =>
    [tenant, caseId, runId].every((part) => namePart.test(part))
      ? join(folder, tenant, caseId, `${runId}.${name}.json`)
      : null;
  const read = async (path: string | null): Promise<Result<unknown>> => {
    if (path === null) return { ok: true, value: null };
    try {
      return { ok: true, value: JSON.parse(await readFile(path, "utf8")) };
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === "ENOENT" ? { ok: true, value: null } : storeDown(error, "runs");
    }
  };
  const write = async <T>(path: string | null, text: string, value: T): Promise<Result<T>> => {
    if (path === null) throw new RangeError("a run's id is no name of a file");
    try {
      await writeWhole(path, (file) => file.writeFile(text));
      return { ok: true, value };
    } catch (error) {
      return storeDown(error, "runs");
    }
  };
  return {
    put: (key, run) => write(place(key, "run"), JSON.stringify(run), run),
    get: async (key) => (await read(place(key, "run"))) as Result<Run | null>,
    putResult: (key, canonicalRoll) => write(place(key, "roll"), canonicalRoll, null),
    getResult: async (key) => {
      const found = await read(place(key, "roll"));
      if (found.ok && found.value === null) return storeDown(new Error("a run's roll is gone"), "runs");
      return found as Result<Calculation | LargeResult>;
    },
  };
}
