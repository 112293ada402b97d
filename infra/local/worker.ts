import { BroadcastChannel, workerData } from "node:worker_threads";
import type { Log } from "../../functions/http/index.ts";
import { makeApi } from "./api.ts";
import { type PlainAnswer, type PlainRequest, toPlainAnswer, toRequest } from "./plainHttp.ts";
import { localPorts, type StoreSetup } from "./ports.ts";

/** What a worker is told when it starts. */
export interface WorkerSetup extends StoreSetup {
  /** Name of the BroadcastChannel that carries its log lines to the server. */
  logChannel: string;
}

const setup = workerData as WorkerSetup;
const channel = new BroadcastChannel(setup.logChannel);
channel.unref();
const log: Log = (level, event, facts) => channel.postMessage({ level, event, facts });
const api = makeApi(localPorts(setup, log));

/** Answers one request of the API in this thread: the very same app as in the server's own. Null asks nothing but that the thread is there. */
export default async function answer(request: PlainRequest | null): Promise<PlainAnswer | null> {
  return request === null ? null : toPlainAnswer(await api.fetch(toRequest(request)));
}
