/** A thread that computes chunks of one large case, one after the other, until it is told that there are no more. */
import { parentPort, workerData } from "node:worker_threads";
import { folderColumnStore, folderObjectStore } from "../../functions/adapters/index.ts";
import { rasterBytesOf } from "../../functions/cases/index.ts";
import { type ChunkDone, chunkSteps, reduceStep } from "../../functions/runs/large/index.ts";
import type { CaseFile, ChunkRef, LargeResult, Result } from "../../shared/model/index.ts";

/** What the thread is told when it starts. */
export interface ChunkSetup {
  header: CaseFile;
  tenant: string;
  objectsFolder: string;
  columnsFolder: string;
  program: string;
}

/** What it is asked: a chunk, or all of them put together. */
export type ChunkTask = { step: "chunk"; ref: ChunkRef } | { step: "reduce" };

/** What it says. */
export type ChunkSays =
  | { is: "chunk"; done: Result<ChunkDone>; ms: number }
  | { is: "at"; done: number; of: number }
  | { is: "reduced"; result: Result<LargeResult> };

const { header, tenant, objectsFolder, columnsFolder, program } = workerData as ChunkSetup;
const objects = folderObjectStore(objectsFolder);
const ports = {
  objects,
  columns: folderColumnStore(columnsFolder),
  rasterBytes: rasterBytesOf(objects),
  program,
};
const say = (said: ChunkSays) => parentPort!.postMessage(said);
const step = chunkSteps(ports, tenant, header);

async function answer(task: ChunkTask): Promise<void> {
  const start = performance.now();
  if (task.step === "chunk") say({ is: "chunk", done: await step(task.ref), ms: performance.now() - start });
  else
    say({ is: "reduced", result: await reduceStep(ports, tenant, header, (done, of) => say({ is: "at", done, of })) });
}

parentPort!.on("message", (task: ChunkTask) => void answer(task));
