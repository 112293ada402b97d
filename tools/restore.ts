/**
 * Makes a stored case again from its archive: `npm run restore -- FILE.zip`, into the data folder of the local server, or `--data FOLDER`.
 * The server must be stopped. Verifies the archive first, as `npm run verify` does. Ends with 1 where the archive is not whole or the case
 * is there as another, and 2 where it could not be read or written.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { folderObjectStore } from "../functions/adapters/index.ts";
import { CannotStart } from "../infra/local/cannotStart.ts";
import { startEventStore } from "../infra/local/eventStore.ts";
import { localEventLog } from "../infra/local/localEventLog.ts";
import { lockFolder } from "../infra/local/lockFolder.ts";
import { projectRoot } from "../infra/local/projectRoot.ts";
import { restoredText, restoreFaultText } from "../shared/texts/restore.ts";
import { verifyFaultText } from "../shared/texts/verify.ts";
import { restoreCase } from "./restoreCase.ts";
import { verifyArchive } from "./verifyArchive.ts";

const usage = "npm run restore -- FILE.zip [--data FOLDER] [--en]";

async function restore(file: string, data: string, lang: "da" | "en"): Promise<number> {
  const verified = await verifyArchive(await readFile(file));
  if (!verified.ok) {
    console.error(verified.faults.map((fault) => verifyFaultText(fault, lang)).join("\n"));
    return 1;
  }
  const letGo = lockFolder(data);
  const store = await startEventStore(join(data, "events"), () => {});
  try {
    const { log, rasters } = verified.value;
    const ports = { events: localEventLog(store), objects: folderObjectStore(join(data, "objects")) };
    const made = await restoreCase(ports, log);
    if (!made.ok) {
      console.error(restoreFaultText(made.fault, lang));
      return made.fault.is === "store-down" ? 2 : 1;
    }
    console.log(restoredText({ id: log.key.caseId, ...made.value, rasters }, lang).join("\n"));
    return 0;
  } finally {
    await store.close();
    letGo();
  }
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: "string" }, en: { type: "boolean" } },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new CannotStart(usage, "");
  const data = values.data ?? process.env["VANDRET_DATA"] ?? join(projectRoot, ".local/data");
  process.exit(await restore(file, data, values.en === true ? "en" : "da"));
} catch (error) {
  console.error((error as Error).message);
  process.exit(2);
}
