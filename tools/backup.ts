/**
 * Backs up all that the local server keeps: `npm run backup -- FOLDER`, a new folder; the server must be stopped. `npm run backup -- FOLDER --restore`
 * makes the data folder again from it where there is none, after checking every file. `--data FOLDER`: another data folder. What people wrote
 * is in it, and the keys that tokens are signed with: keep it as safe as the data itself.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { lockFolder } from "../infra/local/lockFolder.ts";
import { projectRoot } from "../infra/local/projectRoot.ts";
import { backedUpText, backupFaultText } from "../shared/texts/backup.ts";
import { backUp, backupFaults, putBack } from "./backupFolder.ts";

const usage = "npm run backup -- FOLDER [--restore] [--data FOLDER] [--en]";

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: "string" }, restore: { type: "boolean" }, en: { type: "boolean" } },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new Error(usage);
  const data = values.data ?? process.env["VANDRET_DATA"] ?? join(projectRoot, ".local/data");
  const lang = values.en === true ? "en" : "da";
  const faults = values.restore === true ? await backupFaults(folder) : [];
  if (faults === null || faults.length > 0) {
    console.error(backupFaultText(faults, lang));
    process.exitCode = 1;
  } else {
    const letGo = lockFolder(data);
    try {
      const files = values.restore === true ? await putBack(folder, data) : await backUp(data, folder);
      console.log(backedUpText({ files, isRestored: values.restore === true }, lang));
    } finally {
      letGo();
    }
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
