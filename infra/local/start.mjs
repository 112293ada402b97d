/** `npm start`: installs what is missing, builds the pages where they have changed, and runs all of Vandret on this machine. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkNode, installPackages, localFolder, projectRoot, run } from "./setup.mjs";

checkNode();
installPackages();
const node = process.execPath;
run(node, ["--import", "tsx", "tools/build.ts", "--if-changed"], "The pages could not be built.");
const main = join(localFolder("server"), "main.mjs");
run(node, ["infra/local/bundle.mjs", "infra/local/main.ts", main], "The server could not be bundled.");
// Node 20 is what a bare machine has; the Lambdas run on Node 24.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
await import(pathToFileURL(main).href);
