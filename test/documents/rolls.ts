/** Rolls to make documents of: the golden town, whose amounts are worked out by hand in docs/golden.md. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calculate } from "../../shared/calculate.ts";
import { checkCase } from "../../shared/checkCase.ts";
import type { Calculation, CaseFile } from "../../shared/model/index.ts";

export interface Rolled {
  theCase: CaseFile;
  calculation: Calculation;
}

/** The golden town with what the test changes of it, and its roll. */
export function goldenRoll(change: (golden: CaseFile) => CaseFile = (golden) => golden): Rolled {
  const json = readFileSync(new URL("../golden/golden.sag.json", import.meta.url), "utf8");
  const read = checkCase(JSON.parse(json));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const theCase = change(read.value);
  const made = calculate(theCase);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return { theCase, calculation: made.value };
}

/** Its parcel 2 is a road, 3 is a line owner's; the others are lots. */
export const withRoadAndLines = (golden: CaseFile): CaseFile => ({
  ...golden,
  parcels: golden.parcels.map((parcel) => {
    if (parcel.id === "9990002-2") return { ...parcel, kind: "road" };
    return parcel.id === "9990002-3" ? { ...parcel, ownerKind: "line-owner" } : parcel;
  }),
});

/** A folder that goes when the tests have run. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "vandret-documents-"));
  return {
    path: (name: string) => join(folder, name),
    write: (name: string, bytes: Uint8Array | string) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What another program says. */
export function ask(program: string, ...args: string[]): string {
  return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 64_000_000 });
}
