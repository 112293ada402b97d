/**
 * `npm run prove:qgis -- [--keep FOLDER] [--write]`: our files for other map programs opened by Debian's QGIS: layers, classes, names, sums, pictures.
 * `--keep` leaves files and pictures in a folder; `--write` puts what was found into docs/proofs/qgis.md. Ends with 1 where QGIS has anything that the
 * case has not.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { cases, writeFiles } from "./qgis/files.ts";
import { judge } from "./qgis/judge.ts";
import type { Seen } from "./qgis/seen.ts";
import { qgisProof } from "./qgis/tell.ts";

/** Debian's, which has QGIS' modules; another on the path has not. */
const python = "/usr/bin/python3";
const mostBytes = 500_000_000;

const { values } = parseArgs({ options: { keep: { type: "string" }, write: { type: "boolean" } } });
if (spawnSync(python, ["-c", "import qgis.core, qgis.gui"]).status !== 0) {
  console.error(
    "QGIS is not here. Install it and run this again:\n  apt-get install -y --no-install-recommends qgis python3-qgis qgis-providers",
  );
  process.exit(1);
}
const folder = values.keep ?? (await mkdtemp(join(tmpdir(), "vandret-qgis-")));
try {
  let version = "";
  const told = [];
  for (const rolled of cases()) {
    const inside = join(folder, rolled.name);
    await writeFiles(rolled, inside);
    const looked = execFileSync(python, ["test/prove/qgis/look.py", inside], {
      maxBuffer: mostBytes,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const seen = JSON.parse(looked) as Seen;
    version = seen.version;
    told.push({ name: rolled.name, checks: judge(rolled, seen) });
  }
  const text = qgisProof(told, {
    day: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" }).format(new Date()),
    commit: execFileSync("git", ["rev-parse", "--short", "HEAD"]).toString().trim(),
    qgis: version,
    gdal: execFileSync("gdalinfo", ["--version"], { encoding: "utf8" }).split(/[ ,]+/)[1]!,
  });
  console.log(text);
  if (values.write === true) await writeFile("docs/proofs/qgis.md", text);
  process.exitCode = told.some(({ checks }) => checks.some(({ wrong }) => wrong.length > 0)) ? 1 : 0;
} finally {
  if (values.keep === undefined) await rm(folder, { recursive: true, force: true });
}
