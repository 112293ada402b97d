import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { issuerKeys, issuerPath } from "../../../infra/local/issuer/index.ts";
import { startServer } from "../../../infra/local/server.ts";
import { danishDay } from "../../../shared/hearing/index.ts";
import { golden } from "../../server/client.ts";
import { count, emptyTally, type Tally } from "./chapter.ts";
import { longestMs } from "./processes.ts";
import { requestMaker } from "./request.ts";
import { seedCase } from "./seedCase.ts";
import { sendThere } from "./sendThere.ts";
import { makeTokens } from "./tokens.ts";

const atOnce = 8;
const daysOpen = 60;

/** The day, so many days on. */
const dayAfter = (days: number) => danishDay(new Date(Date.now() + days * 86_400_000).toISOString());

/** Sends requests byte for byte to the local server as `npm start` runs it, with its threads and its stores on disk. */
export async function fuzzOverHttp(seed: number, requests: number): Promise<{ tally: Tally; errors: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), "vandret-fuzz-"));
  const pagesFolder = join(folder, "pages");
  await mkdir(pagesFolder);
  await writeFile(join(pagesFolder, "index.html"), "<!doctype html><title>x</title>");
  const errors: string[] = [];
  const dataFolder = join(folder, "data");
  const server = await startServer({
    ...{ port: 0, dataFolder, pagesFolder },
    log: (level, event, facts) => void (level === "error" && errors.push(`${event} ${JSON.stringify(facts)}`)),
  });
  try {
    const { signing } = await issuerKeys(join(dataFolder, "issuer.json"));
    const tokens = await makeTokens(`${server.address}${issuerPath}`, signing);
    const send = async (request: Request) => {
      const text = await request.text();
      const { method, headers, url } = request;
      return fetch(server.address + new URL(url).pathname, { method, headers, ...(text === "" ? {} : { body: text }) });
    };
    const known = await seedCase(send, tokens.good.all, golden, { from: dayAfter(0), to: dayAfter(daysOpen) });
    const make = requestMaker({ tokens, known }, seed);
    const tally = emptyTally();
    const port = Number(new URL(server.address).port);
    let next = 0;
    const work = async () => {
      while (next < requests) {
        const request = make(next++);
        const start = performance.now();
        const outcome = await sendThere(port, request, longestMs).catch((error: Error) => ({
          ...{ status: -1, wrong: error.message, body: "" },
        }));
        count(tally, request, outcome, performance.now() - start, []);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return { tally, errors };
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
