import { describe, expect, it } from "vitest";
import { caseHashOf } from "./caseHash.ts";
import { checkCase } from "./checkCase.ts";
import { noret } from "./demo/index.ts";
import type { CaseFile, EmergencyService, KeyChoice, KeyData } from "./model/index.ts";

const issuesOf = (sag: CaseFile) => {
  const read = checkCase(sag);
  return read.ok ? [] : read.issues;
};
const equal = { id: "equal", version: "1" };
const byValue = { id: "property-value", version: "1" };

describe("the keys that were considered", () => {
  const considering = (keysConsidered: KeyChoice["key"][], keys = noret().keys): CaseFile => {
    const sag = noret();
    return { ...sag, keys, decisions: { ...sag.decisions, keysConsidered } };
  };

  it("may hold the chosen key, keys of the catalogue and the case's own", () => {
    const sag = noret();
    const own = { ...ownKey, version: "2" };
    expect(issuesOf(considering([equal, byValue, ownKey, own], sag.keys))).toEqual([]);
  });

  it("are refused with the place of one that the catalogue has not", () => {
    expect(issuesOf(considering([equal, { id: "property-value", version: "9" }]))).toEqual([
      {
        path: "/decisions/keysConsidered/1",
        code: "key-not-found",
        facts: { id: "property-value", version: "9" },
      },
    ]);
  });

  it("are refused with the place of one that stands twice", () => {
    expect(issuesOf(considering([byValue, equal, byValue]))).toEqual([
      {
        path: "/decisions/keysConsidered/2",
        code: "invalid",
        facts: { reason: "twice", id: "property-value 1" },
      },
    ]);
  });

  it("are refused where an own one cannot be a key", () => {
    const [layer] = ownKey.layers;
    const wrong = { ...ownKey, outOf: 2, layers: [{ ...layer!, weight: 1 }] };
    expect(issuesOf(considering([wrong]))).toMatchObject([
      { path: "/decisions/keysConsidered/0/layers", code: "key-layers-not-whole" },
    ]);
  });

  it("are none or at most six: an empty list says nothing that leaving it out does not", () => {
    const six = Array.from({ length: 6 }, (_, i) => ({ ...ownKey, version: String(i) }));
    expect(issuesOf(considering(six))).toEqual([]);
    expect(issuesOf(considering([...six, equal]))).toMatchObject([
      { path: "/decisions/keysConsidered", code: "out-of-range" },
    ]);
    expect(issuesOf(considering([]))).toMatchObject([{ path: "/decisions/keysConsidered", code: "out-of-range" }]);
  });

  it("are refused where each measure has a key of its own, for none can take their place; not where none is chosen yet", () => {
    expect(issuesOf(considering([byValue], [{ measure: "sluse", key: equal }]))).toEqual([
      { path: "/decisions/keysConsidered", code: "key-for-all-missing", facts: {} },
    ]);
    expect(issuesOf(considering([byValue], []))).toEqual([]);
  });

  it("are the same case in any order", () => {
    expect(caseHashOf(considering([equal, byValue]))).toBe(caseHashOf(considering([byValue, equal])));
    expect(caseHashOf(considering([equal, byValue]))).not.toBe(caseHashOf(noret()));
  });
});

const ownKey: KeyData = {
  id: "egen-equal",
  version: "1",
  title: { da: "Vores egen", en: "Our own" },
  says: { da: "Alle betaler lige meget.", en: "All pay the same." },
  unit: "parcel",
  standing: "own",
  force: "our-choice",
  inForce: { from: null, to: null },
  sources: [],
  review: "draft",
  layers: [{ id: "lige", weight: 1, factors: [{ fact: "one" }] }],
  basedOn: equal,
  reason: "En prøve.",
};

describe("what the municipality says of its emergency service", () => {
  const saying = (emergency: EmergencyService): CaseFile => {
    const sag = noret();
    return { ...sag, municipality: { ...sag.municipality, emergency } };
  };
  const from = { source: "Beredskabsplanen", asOf: "2020-01-01" };

  it("may be what it does, what it does not, or both, in Danish alone or in English too", () => {
    expect(issuesOf(saying({ ...from, does: { da: "Den lukker slusen." } }))).toEqual([]);
    expect(issuesOf(saying({ ...from, doesNot: { da: "Den pumper ikke.", en: "It does not pump." } }))).toEqual([]);
  });

  it("is refused where it says neither", () => {
    expect(issuesOf(saying(from))).toEqual([
      { path: "/municipality/emergency", code: "emergency-says-nothing", facts: {} },
    ]);
  });

  it.each([
    ["an empty text", { ...from, does: { da: "" } }, "/municipality/emergency/does/da", "out-of-range"],
    ["301 letters", { ...from, does: { da: "a".repeat(301) } }, "/municipality/emergency/does/da", "out-of-range"],
    [
      "no source",
      { does: { da: "Den lukker." }, asOf: "2020-01-01" },
      "/municipality/emergency/source",
      "missing-field",
    ],
    ["no day", { does: { da: "Den lukker." }, source: "Plan" }, "/municipality/emergency/asOf", "missing-field"],
    [
      "a day that is none",
      { does: { da: "Den lukker." }, source: "Plan", asOf: "2020-02-30" },
      "/municipality/emergency/asOf",
      "invalid",
    ],
  ])("is refused with %s", (_, emergency, path, code) => {
    expect(issuesOf(saying(emergency as EmergencyService))).toMatchObject([{ path, code }]);
  });

  it("takes a text of 300 letters", () => {
    expect(issuesOf(saying({ ...from, does: { da: "a".repeat(300) } }))).toEqual([]);
  });
});
