import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The code that runs, by the content of its file: a function is bundled into one, with all that it computes by. */
export const codeHash = (url: string): string =>
  createHash("sha256")
    .update(readFileSync(fileURLToPath(url)))
    .digest("hex");
