import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { cp, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The list of all files of a backup, as `sha256sum -c SHA256SUMS` reads it. Written last: a backup without it broke off. */
const list = "SHA256SUMS";
/** What is of a running server, or was being written when one died: of no use to another. */
const leftOut = /^server\.lock$|\.socket$|\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Copies a data folder that nobody writes to into a new folder; gives how many files. Throws where that folder is there already. */
export async function backUp(data: string, to: string): Promise<number> {
  await mkdir(to, { mode: 0o700 });
  const files = await filesIn(data);
  const lines: string[] = [];
  for (const file of files) {
    await cp(join(data, file), join(to, file), { preserveTimestamps: true });
    const [here, there] = [await sha256Of(join(data, file)), await sha256Of(join(to, file))];
    if (here !== there) throw new Error(`${file} was not copied as it is`);
    lines.push(`${here}  ${file}\n`);
  }
  await writeFile(join(to, list), lines.join(""));
  return files.length;
}

/** Files of a backup that are missing, or are not as they were copied; null: it broke off, or is none. */
export async function backupFaults(backup: string): Promise<string[] | null> {
  let text: string;
  try {
    text = await readFile(join(backup, list), "utf8");
  } catch {
    return null;
  }
  const lines = text.split("\n").filter((line) => line !== "");
  const faults: string[] = [];
  for (const line of lines) {
    const file = line.slice(66);
    const found = await sha256Of(join(backup, file)).catch(() => null);
    if (found !== line.slice(0, 64)) faults.push(file);
  }
  return faults;
}

/** Makes a data folder of a whole backup; gives how many files. Throws where there is one already. */
export async function putBack(backup: string, data: string): Promise<number> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  if ((await filesIn(data)).length > 0) throw new Error(`${data} is not empty`);
  const files = (await filesIn(backup)).filter((file) => file !== list);
  for (const file of files) await cp(join(backup, file), join(data, file), { preserveTimestamps: true });
  return files.length;
}

async function filesIn(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if (leftOut.test(name)) continue;
    if ((await stat(join(folder, name))).isFile()) files.push(name);
  }
  return files;
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
