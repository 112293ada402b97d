/** What `npm start` runs once everything is installed and built: the server, until Ctrl-C or SIGTERM. */
import { join } from "node:path";
import { CannotStart } from "./cannotStart.ts";
import { readPort } from "./port.ts";
import { projectRoot } from "./projectRoot.ts";
import { startServer } from "./server.ts";

try {
  const server = await startServer({
    port: readPort(process.env.PORT),
    dataFolder: process.env.VANDRET_DATA || join(projectRoot, ".local/data"),
    pagesFolder: join(projectRoot, ".local/pages"),
  });
  console.log(`Vandret: ${server.address}\nThe demo is Noret, a synthetic town. Stop with Ctrl-C.`);
  const stop = () => {
    console.log("Stopping: what is being saved is finished first.");
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
