import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { noret } from "../../shared/demo/index.ts";

/** The demo as a file of the pages, for who is not signed in; gives its address. */
export async function writeDemoCase(outDir: string): Promise<string> {
  const text = JSON.stringify(noret());
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const address = `/assets/noret-${hash}.json`;
  await writeFile(join(outDir, address), text);
  return address;
}
