/**
 * What both commands need before anything of the project can run: Node, and the packages of the lock file. Plain JavaScript,
 * since nothing is installed yet.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const leastNode = [20, 19];

/** Ends the process with a clear word where Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])) return;
  stop(
    `Vandret needs Node ${leastNode.join(".")} or later; this is ${process.version}.`,
    "Install a newer Node, and try again.",
  );
}

/** `npm ci` where packages are missing, or are not those of the lock file. Does nothing when all is there. */
export function installPackages() {
  if (isInstalled()) return;
  console.log("Installing packages (npm ci); this takes a minute the first time.");
  run("npm", ["ci", "--no-audit", "--no-fund"], "npm could not install the packages.");
}

/** npm keeps a copy of what it installed; packages of other machines (optional ones) are not in it. */
function isInstalled() {
  const installed = join(projectRoot, "node_modules/.package-lock.json");
  if (!existsSync(installed)) return false;
  const versionsOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
  const there = versionsOf(installed);
  return Object.entries(versionsOf(join(projectRoot, "package-lock.json"))).every(
    ([path, { version, optional }]) => path === "" || optional || there[path]?.version === version,
  );
}

/** Runs a command in the project's folder and shows what it says; ends with a clear word where it fails. */
export function run(command, args, word) {
  const { status, error } = spawnSync(command, args, {
    cwd: projectRoot,
    stdio: "inherit",
    // On Windows npm and npx are scripts of the shell's.
    shell: process.platform === "win32" && command !== process.execPath,
  });
  if (status === 0) return;
  stop(
    `${word}${error === undefined ? "" : ` ${error.message}`}`,
    `Look at what it says above: ${command} ${args.join(" ")}`,
  );
}

export function stop(what, next) {
  console.error(`${what}\n${next}`);
  process.exit(1);
}

/** A folder of the project for what is made on this machine; never in the repository. */
export function localFolder(name) {
  const folder = join(projectRoot, ".local", name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
