import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import { noRasters } from "../../shared/caseRasters.ts";
import { checkCase } from "../../shared/checkCase.ts";
import { caseFileJsonSchema, knownFormats } from "../../shared/contract/index.ts";
import { designLevels } from "../../shared/designLevels.ts";
import type { CaseFile } from "../../shared/model/index.ts";
import { untold } from "../../shared/untold.ts";

const kept = (format: string): CaseFile =>
  JSON.parse(readFileSync(new URL(`./sag/${format.split("/")[1]}.sag.json`, import.meta.url), "utf8"));
function opened(json: unknown): CaseFile {
  const read = checkCase(json);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}
const newest = knownFormats.at(-1)!;

describe.each(knownFormats)("the kept case file of %s", (format) => {
  it("is of that version, and fits its published schema", () => {
    expect(kept(format).format).toBe(format);
    const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(caseFileJsonSchema(format));
    expect(accepts(kept(format))).toBe(true);
  });

  it("opens as one of the newest version, with all else as it was", () => {
    const asKept = kept(format);
    expect(opened(asKept)).toEqual({ ...untold, ...asKept, layers: asKept.layers ?? [], format: newest });
  });

  it("can be computed", () => {
    expect(calculate(opened(kept(format))).ok).toBe(true);
  });
});

it("takes no layers in a case file of 1.0, rather than drop them", () => {
  const read = checkCase({ ...kept("vandret-sag/1.0"), layers: [] });
  expect(!read.ok && read.issues).toEqual([{ path: "/layers", code: "unknown-field", facts: { field: "layers" } }]);
});

it("needs layers in a case file of 1.1", () => {
  const { layers: _, ...bare } = kept("vandret-sag/1.1");
  const read = checkCase(bare);
  expect(!read.ok && read.issues).toMatchObject([{ path: "/layers", code: "missing-field" }]);
});

it("takes no rain in a case file of 1.1, which has none", () => {
  const read = checkCase({ ...kept("vandret-sag/1.1"), water: untold.water });
  expect(!read.ok && read.issues).toEqual([{ path: "/water", code: "unknown-field", facts: { field: "water" } }]);
});

it("takes no set of scenarios in a case file of 1.2, which has none", () => {
  const { economy, ...bare } = kept("vandret-sag/1.2");
  const read = checkCase({ ...bare, economy: { ...economy, scenarioSet: { id: "national" } } });
  expect(!read.ok && read.issues).toEqual([
    { path: "/economy/scenarioSet", code: "unknown-field", facts: { field: "scenarioSet" } },
  ]);
});

it("weighs the crests of the case file of 1.3 in its own two futures", () => {
  const found = designLevels(opened(kept("vandret-sag/1.3")), noRasters, "dige");
  expect(found.ok && found.value.futures.map(({ title }) => title?.da)).toEqual([
    "Havet bliver stående",
    "Havet stiger",
  ]);
});

it("carries the share of a parcel that was split over to what it became, in the case file of 1.4", () => {
  const sag = opened(kept("vandret-sag/1.4"));
  const made = calculate(sag);
  if (!made.ok || made.value.carriedOver === null) throw new Error("nothing is carried over");
  const { units, carriedOver, checks } = made.value;
  const [change] = sag.decisions.parcelChanges!;
  const before = units.find(({ id }) => id === change!.from[0])!;
  expect(before.oere).toBeGreaterThan(0);
  expect(carriedOver.units.map(({ id }) => id)).toEqual(change!.to.map(({ id }) => id));
  expect(carriedOver.units.reduce((sum, { oere }) => sum + oere, 0)).toBe(before.oere);
  expect(checks.find(({ rule }) => rule === "carried-over")).toMatchObject({ outcome: "pass" });
});

it("takes no changed parcels in a case file of 1.3, which has none", () => {
  const sag = kept("vandret-sag/1.3");
  const read = checkCase({ ...sag, decisions: { ...sag.decisions, parcelChanges: [] } });
  expect(!read.ok && read.issues).toEqual([
    { path: "/decisions/parcelChanges", code: "unknown-field", facts: { field: "parcelChanges" } },
  ]);
});
