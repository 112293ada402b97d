import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { codeHash, forgetComputed, forgetUnfinished } from "../../functions/adapters/index.ts";
import type { Log } from "../../functions/http/index.ts";
import { makeApi } from "./api.ts";
import { bundleThread } from "./bundleWorker.ts";
import { storeDemo } from "./demo.ts";
import { openDoor } from "./door.ts";
import { startEventStore } from "./eventStore.ts";
import { issuerKeys, issuerPath, issuerSite, publicPart } from "./issuer/index.ts";
import { noRegisters, type RegisterSetup } from "./localRegisters.ts";
import { lockFolder } from "./lockFolder.ts";
import { objectPlaces } from "./objectPlaces.ts";
import { servePages } from "./pages.ts";
import { localPorts } from "./ports.ts";
import { makeRunEngine } from "./runEngine.ts";
import { runFolder } from "./runFolder.ts";
import { makeSite } from "./site.ts";
import { makeWorkerPool } from "./workerPool.ts";

export interface ServerOptions {
  /** 0: any free port. */
  port: number;
  /** Where cases and objects lie; made when it is not there. */
  dataFolder: string;
  /** The built pages (`buildWeb`). */
  pagesFolder: string;
  /** None where nothing is said. */
  registers?: RegisterSetup;
  log?: Log;
}

export interface RunningServer {
  /** `http://127.0.0.1:8420` */
  address: string;
  /** Lets what is under way finish, saves included, and closes. */
  stop(): Promise<void>;
}

/** Starts pages, API and store in one process on 127.0.0.1. Throws `CannotStart` with a clear word where it cannot. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, dataFolder, pagesFolder, log = logErrors } = options;
  // What was opened is closed again, last first: at the end, and where something cannot be opened.
  const closers: (() => Promise<void> | void)[] = [];
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    closers.push(lockFolder(dataFolder));
    // Before all else, since its address is the issuer's name; who calls meanwhile waits.
    const door = await openDoor(port);
    closers.push(() => door.close("at once"));
    const { signing, cookies } = await issuerKeys(join(dataFolder, "issuer.json"));
    const tokens = { issuer: `${door.address}${issuerPath}`, keys: [publicPart(signing)] };
    const events = await startEventStore(join(dataFolder, "events"), log);
    closers.push(() => events.close());
    const setup = {
      events: { socket: events.socket, folder: events.folder },
      objectsFolder: join(dataFolder, "objects"),
      placesKey: randomBytes(32).toString("base64url"),
      privateFolder: join(dataFolder, "private"),
      computedFolder: join(dataFolder, "computed"),
      tokens,
      registers: options.registers ?? noRegisters,
    };
    const runsFolder = join(dataFolder, "runs");
    for (const written of [setup.objectsFolder, setup.privateFolder, setup.computedFolder, runsFolder])
      await forgetUnfinished(written);
    await forgetComputed(setup.computedFolder, Date.now());
    const ports = localPorts(setup, log);
    await storeDemo(ports);
    const pool = makeWorkerPool(await bundleThread("worker"), log, setup);
    closers.push(() => pool.close());
    const chunk = await bundleThread("chunkThread");
    const engine = makeRunEngine(
      runFolder(runsFolder),
      { run: await bundleThread("runWorker"), raster: await bundleThread("rasterThread"), chunk },
      setup.objectsFolder,
      { columnsFolder: setup.computedFolder, program: codeHash(pathToFileURL(chunk).href) },
      ports.now,
      log,
    );
    closers.push(() => engine.close());
    const app = makeSite(
      makeApi({ ...ports, engine }),
      pool,
      [issuerSite(tokens.issuer, signing, cookies), objectPlaces(setup.objectsFolder, setup.placesKey, log)],
      await servePages(pagesFolder),
      log,
    );
    door.answer(app);
    closers.push(() => door.close("when done"));
    let stopping: Promise<void> | undefined;
    return {
      address: door.address,
      stop: () => (stopping ??= closeAll()),
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

const logErrors: Log = (level, event, facts) => {
  if (level === "error") console.error(JSON.stringify({ level, event, ...facts }));
};
