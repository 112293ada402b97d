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
  run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], "npm could not install the packages.");
}

/** npm notes what it has installed, last of all; a package for other machines only is in the lock file and not there. */
function isInstalled() {
  const note = join(projectRoot, "node_modules/.package-lock.json");
  if (!existsSync(note)) return false;
  const installed = JSON.parse(readFileSync(note, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(join(projectRoot, "package-lock.json"), "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { integrity, optional }]) =>
      path === "" || (installed[path] === undefined ? optional === true : installed[path].integrity === integrity),
  );
}

/** Runs a command in the project's folder and shows what it says; ends with a clear word where it fails. */
export function run(command, args, word) {
  const { status, error } = spawnSync(command, args, {
    cwd: projectRoot,
    stdio: "inherit",
    // On Windows npm is a script of the shell's.
    shell: process.platform === "win32",
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
