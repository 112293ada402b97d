/**
 * `npm test`: installs what the tests need, checks, runs every test, and ends with the line `N passed, N failed`. Exits 1
 * where a check or a test fails.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checkNode, installPackages, localFolder, projectRoot, run, stop } from "../infra/local/setup.mjs";

checkNode();
installPackages();
installChromium();
installGdal();
installPoppler();
installOpenpyxl();
installUnzip();
installCurl();
installMapServer();
installLibrsvg();

// One core's work, beside tests of which some leave one idle. What it says is told at the end, and not between theirs.
const checking = checkBeside();
const report = join(localFolder("test"), "report.json");
rmSync(report, { force: true });
const vitest = await ended(
  spawn(
    "npx",
    ["--no-install", "vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    { cwd: projectRoot, stdio: "inherit" },
  ),
);
const check = await checking;
console.log(check.said);
if (!existsSync(report)) stop("The tests did not run to their end.", "Look at what vitest says above.");
const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
// A file that cannot even be read has no test to fail: it counts as one.
const brokenFiles = testResults.filter(
  ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
);
for (const { name } of brokenFiles) console.log(`could not be read: ${name.replace(`${projectRoot}/`, "")}`);
let failed = numFailedTests + brokenFiles.length;
if (failed === 0 && vitest !== 0) {
  console.log("vitest failed outside the tests; it counts as one.");
  failed++;
}
if (check.status !== 0) {
  console.log("npm run check failed; it counts as one.");
  failed++;
}
const skipped = testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ status }) => status !== "passed" && status !== "failed");
for (const { fullName } of skipped) console.log(`skipped: ${fullName}`);
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Runs the checks; gives how they ended and what they said. */
async function checkBeside() {
  const child = spawn("npm", ["run", "--silent", "check"], { cwd: projectRoot, stdio: ["ignore", "pipe", "pipe"] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => said.push(piece));
  return { status: await ended(child), said: Buffer.concat(said).toString() };
}

/** The exit status of a child; null where a signal ended it. */
function ended(child) {
  return new Promise((done, failed) => {
    child.once("error", failed);
    child.once("close", done);
  });
}

/** The browser tests need a real Chromium: Debian's, through apt where we may. */
function installChromium() {
  const places = ["chromium-headless-shell", "chromium", "chromium-browser"].map((name) => `/usr/bin/${name}`);
  const paths = [process.env.CHROMIUM_PATH, ...places];
  if (paths.some((path) => path && existsSync(path))) return;
  installDebian(
    "chromium-headless-shell",
    "The browser tests need Chromium, and it is not installed.",
    ", or set CHROMIUM_PATH to where it is",
  );
}

/** GDAL writes the rasters that the tests read: a file of our own making would only show that we agree with ourselves. */
function installGdal() {
  if (spawnSync("which", ["gdal_translate"]).status === 0) return;
  installDebian("gdal-bin", "The raster tests need GDAL's tools, and they are not installed.", "");
}

/** Poppler reads our PDFs in the tests, their text and their tags. */
function installPoppler() {
  if (spawnSync("which", ["pdftotext"]).status === 0) return;
  installDebian("poppler-utils", "The tests of PDFs need Poppler's tools, and they are not installed.", "");
}

/** openpyxl reads our spreadsheets in the tests: Debian's, so Debian's Python is asked. */
function installOpenpyxl() {
  if (spawnSync("/usr/bin/python3", ["-c", "import openpyxl"]).status === 0) return;
  installDebian("python3-openpyxl", "The tests of spreadsheets need openpyxl, and it is not installed.", "");
}

/** The examples of the API guide are run as a reader would run them. */
function installCurl() {
  if (spawnSync("which", ["curl"]).status === 0) return;
  installDebian("curl", "The tests of the API guide need curl, and it is not installed.", "");
}

/** MapServer serves parcels in the tests of the registers. */
function installMapServer() {
  if (spawnSync("which", ["mapserv"]).status === 0) return;
  installDebian("mapserver-bin", "The tests of the registers need MapServer, and it is not installed.", "");
}

/** librsvg draws our pictures in the tests, without our style sheets. */
function installLibrsvg() {
  if (spawnSync("which", ["rsvg-convert"]).status === 0) return;
  installDebian("librsvg2-bin", "The tests of pictures need librsvg's rsvg-convert, and it is not installed.", "");
}

/** Info-ZIP opens our archives in the tests. */
function installUnzip() {
  if (spawnSync("which", ["unzip"]).status === 0) return;
  installDebian("unzip", "The tests of archives need unzip, and it is not installed.", "");
}

function installDebian(name, missing, otherwise) {
  if (process.getuid?.() !== 0 || spawnSync("which", ["apt-get"]).status !== 0)
    stop(missing, `Install it (sudo apt-get install ${name})${otherwise}.`);
  console.log(`Installing ${name} through apt.`);
  process.env.DEBIAN_FRONTEND = "noninteractive";
  run("apt-get", ["update", "-qq"], "apt could not read its lists.");
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], `apt could not install ${name}.`);
}
