import { parentPort, workerData } from "node:worker_threads";
import { folderObjectStore } from "../../functions/adapters/index.ts";
import { calculate, stepsOf } from "../../shared/calculate.ts";
import { refuse } from "../../shared/contract/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type { CaseFile, Issue, RasterRef } from "../../shared/model/index.ts";
import { rastersToRead, readCaseRasters } from "../../shared/readCaseRasters.ts";
import { rasterThreads } from "./rasterThreads.ts";

/** What a run's thread is told when it starts. */
export interface RunSetup {
  theCase: CaseFile;
  tenant: string;
  objectsFolder: string;
  /** The bundle of `rasterThread.ts`. */
  rasterFile: string;
}

/** What it says. */
export type RunSays =
  | { is: "at"; done: number; of: number }
  | { is: "done"; canonicalRoll: string }
  | { is: "refused"; issues: Issue[] };

const { theCase, tenant, objectsFolder, rasterFile } = workerData as RunSetup;
const objects = folderObjectStore(objectsFolder);
const say = (said: RunSays) => parentPort!.postMessage(said);

async function run(): Promise<void> {
  const bytesOf = async ({ sha256, title }: RasterRef) => {
    const found = await objects.find(tenant, sha256);
    if (found.ok && found.value === null)
      return refuse([{ path: "", code: "raster-missing", facts: { title, sha256 } }]);
    return objects.read(tenant, sha256);
  };
  const files = rastersToRead(theCase).length;
  const of = files + stepsOf(theCase);
  const rasters = await readCaseRasters(theCase, bytesOf, {
    ...rasterThreads(rasterFile),
    watch: (done) => say({ is: "at", done, of }),
  });
  if (!rasters.ok) return say({ is: "refused", issues: rasters.issues });
  const made = calculate(theCase, rasters.value, undefined, (done) => say({ is: "at", done: files + done, of }));
  say(made.ok ? { is: "done", canonicalRoll: canonicalJson(made.value) } : { is: "refused", issues: made.issues });
}

void run();
