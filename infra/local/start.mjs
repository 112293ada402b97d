/** `npm start`: installs what is missing, builds the pages where they have changed, and runs all of Vandret on this machine. */
import { checkNode, installPackages, projectRoot, run } from "./setup.mjs";

checkNode();
installPackages();
run("npx", ["--no-install", "tsx", "tools/build.ts", "--if-changed"], "The pages could not be built.");
process.chdir(projectRoot);
// Node 20 is what a bare machine has; the Lambdas run on Node 24.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
const { register } = await import("tsx/esm/api");
register();
await import("./main.ts");
