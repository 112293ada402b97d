/** What `npm start` runs once everything is installed and built: the server, until Ctrl-C or SIGTERM. */
import { join } from "node:path";
import { CannotStart } from "./cannotStart.ts";
import { registersOfFile } from "./localRegisters.ts";
import { readPort } from "./port.ts";
import { projectRoot } from "./projectRoot.ts";
import { startServer } from "./server.ts";

async function main(): Promise<void> {
  const port = readPort(process.env.PORT);
  const asked = new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  const server = await startServer({
    port,
    dataFolder: process.env.VANDRET_DATA || join(projectRoot, ".local/data"),
    pagesFolder: join(projectRoot, ".local/pages"),
    registers: await registersOfFile(process.env.VANDRET_REGISTERS),
  });
  console.log(`Vandret: ${server.address}\nThe demo is Noret, a synthetic town. Stop with Ctrl-C.`);
  await asked;
  console.log("Stopping: what is being saved is finished first.");
  await server.stop();
}

try {
  await main();
  process.exit(0);
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exit(1);
}
