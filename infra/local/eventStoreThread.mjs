/**
 * DynamoDB's stand-in in a thread of its own: it throws on a disk that takes no more, past all that could catch it, and must take no one with
 * it. Plain JavaScript, since it runs as it lies: what it stands on is native and cannot be bundled.
 */
import { parentPort, workerData } from "node:worker_threads";
import dynalite from "dynalite";
import "./closedReads.mjs";

const { folder, socket } = workerData;
const server = dynalite({ path: folder, createTableMs: 0 });
server.once("error", (error) => {
  throw error;
});
server.listen(socket, () => parentPort.postMessage("open"));
parentPort.once("message", () => {
  server.close((error) => {
    if (error) throw error;
    parentPort.close();
  });
  server.closeIdleConnections();
});
