/**
 * `npm test`: installs what the tests need, checks, runs every test, and ends with the line `N passed, N failed`. Exits 1
 * where a check or a test fails.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checkNode, installPackages, localFolder, projectRoot, run, stop } from "../infra/local/setup.mjs";

checkNode();
installPackages();
installChromium();

const check = spawnSync("npm", ["run", "--silent", "check"], { cwd: projectRoot, stdio: "inherit" });
const report = join(localFolder("test"), "report.json");
rmSync(report, { force: true });
spawnSync(
  "npx",
  ["--no-install", "vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  { cwd: projectRoot, stdio: "inherit" },
);
if (!existsSync(report)) stop("The tests did not run to their end.", "Look at what vitest says above.");
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
  readFileSync(report, "utf8"),
);
// A file that cannot even be read has no test to fail: it counts as one.
const brokenFiles = testResults.filter(
  ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
);
const failed = numFailedTests + brokenFiles.length + (check.status === 0 ? 0 : 1);
for (const { name } of brokenFiles) console.log(`could not be read: ${name.replace(`${projectRoot}/`, "")}`);
if (check.status !== 0) console.log("npm run check failed; it counts as one.");
if (numPendingTests + numTodoTests > 0) console.log(`${numPendingTests + numTodoTests} skipped; each says why above.`);
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** The browser tests need a real Chromium: Debian's, through apt where we may. */
function installChromium() {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const found = names.some((name) => spawnSync("which", [name]).status === 0);
  if (found || process.env.CHROMIUM_PATH) return;
  if (process.getuid?.() !== 0 || spawnSync("which", ["apt-get"]).status !== 0)
    stop(
      "The browser tests need Chromium, and it is not installed.",
      "Install it (sudo apt-get install chromium), or set CHROMIUM_PATH to where it is.",
    );
  console.log("Installing Chromium through apt.");
  run("apt-get", ["update", "-qq"], "apt could not read its lists.");
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], "apt could not install Chromium.");
}
