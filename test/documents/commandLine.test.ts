import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { rollXlsx } from "../../shared/documents/index.ts";
import { payersCsv } from "../../shared/payersCsv.ts";
import { goldenRoll, temporaryFolder } from "./rolls.ts";

const folder = temporaryFolder();
afterAll(folder.remove);
const project = fileURLToPath(new URL("../..", import.meta.url));

function calculated(...options: string[]) {
  const file = "test/golden/golden.sag.json";
  const args = ["--import", "tsx", "tools/calculate.ts", file, ...options];
  return spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" });
}

describe("the roll from the command line", () => {
  it("is written to a file, the bytes that the calls give", () => {
    const out = folder.path("roll.xlsx");
    const { status, stdout, stderr } = calculated("--as", "xlsx", "--out", out, "--en");
    expect([status, stdout, stderr]).toEqual([0, "", ""]);
    const { calculation, theCase } = goldenRoll();
    expect(new Uint8Array(readFileSync(out))).toEqual(new Uint8Array(rollXlsx(calculation, theCase, "en")));
  });

  it("has its payers beside it, as text", () => {
    const { status, stdout } = calculated("--as", "payers-csv");
    const { calculation, theCase } = goldenRoll();
    expect([status, stdout]).toEqual([0, payersCsv(calculation, theCase)]);
  });

  it("is refused in a form that there is none of, and where it cannot be written, with a word why", () => {
    expect(calculated("--as", "docx").status).toBe(2);
    expect(calculated("--csv", "--as", "pdf").status).toBe(2);
    const nowhere = calculated("--as", "csv", "--out", folder.path("no/such/folder.csv"));
    expect(nowhere.status).toBe(1);
    expect(nowhere.stderr).toMatch(/^ENOENT: no such file or directory[^\n]*\n$/);
  });
});
