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

it("pays a loan by the quarter, with an owner who pays at once, in the case file of 1.5", () => {
  const sag = opened(kept("vandret-sag/1.5"));
  const made = calculate(sag);
  if (!made.ok || made.value.loan === null) throw new Error("nobody borrows");
  const { units, loan, checks } = made.value;
  const once = units.find(({ id }) => id === sag.financing.atOnce![0])!;
  expect(once.payments).toMatchObject({ atOnceOere: once.oere, years: 0, totalOere: once.oere });
  expect(loan.principalOere).toBe(units.reduce((sum, { oere }) => sum + oere, 0) - once.oere);
  expect(loan.terms).toHaveLength(80);
  // The first year bears interest only.
  expect(loan.terms.slice(0, 4).map(({ repaidOere }) => repaidOere)).toEqual([0, 0, 0, 0]);
  expect(loan.terms[4]!.repaidOere).toBeGreaterThan(0);
  expect(checks.find(({ rule }) => rule === "payments")).toMatchObject({ outcome: "pass" });
});

it.each([
  ["atOnce", { atOnce: [] }, "/financing/atOnce"],
  [
    "termsPerYear",
    { loan: { kind: "annuity", years: 3, ratePerYear: 0, termsPerYear: 4 } },
    "/financing/loan/termsPerYear",
  ],
] as const)("takes no %s in a case file of 1.4, which has none", (field, part, path) => {
  const sag = kept("vandret-sag/1.4");
  const read = checkCase({ ...sag, financing: { ...sag.financing, ...part } });
  expect(!read.ok && read.issues).toEqual([{ path, code: "unknown-field", facts: { field } }]);
});

it("holds the loan of the case against the lender's limits as they were on the day, and refuses nothing", () => {
  const sag = opened(kept("vandret-sag/1.5"));
  const limitOf = (lawAsOf: string) => {
    const made = calculate({ ...sag, lawAsOf });
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    const found = made.value.measures[0]!.findings.find(({ provision }) => provision === "laan-15");
    return [found!.outcome, found!.because.code];
  };
  // Twenty years, one of them with interest only: 15 years at most, in the terms of 1 March 2024; not read before.
  expect(limitOf("2025-01-15")).toEqual(["no", "loan-too-long"]);
  expect(limitOf("2020-01-15")).toEqual(["unknown", "provision-not-read-on-this-date"]);
});
