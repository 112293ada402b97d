import { describe, expect, it } from "vitest";
import type { FactRecord, Finding, LawTopic, MeasureLaw } from "../../shared/model/index.ts";
import { askedFacts } from "./askedFacts.ts";

const finding = (topic: LawTopic, missing: string[]): Finding => ({
  provision: "p",
  at: "§ 1",
  topic,
  part: { source: "sea", effect: "flooding" },
  outcome: "unknown",
  force: null,
  missing,
  review: "draft",
  because: { code: "facts-missing-for-provision", facts: {} },
});

/** A law that asks whether there is a benefit, then (told that there is) for the zone; and of loans for the lender. */
const lawsWith = (facts: FactRecord): MeasureLaw[] => {
  const findings = [
    ...("benefit" in facts ? [] : [finding("payer", ["benefit"])]),
    ...(facts.benefit === "protection" && !("zone" in facts) ? [finding("decides", ["zone"])] : []),
    ...("lender" in facts ? [] : [finding("financing", ["lender"])]),
  ];
  return [{ findings } as unknown as MeasureLaw];
};

describe("the facts that are asked for", () => {
  it("stand first where payers or deciders lack them, and by section where they do not", () => {
    expect(askedFacts({}, lawsWith)).toEqual({
      first: ["benefit"],
      more: [{ section: "financing", names: ["lender"] }],
      unasked: [],
    });
  });

  it("stay in their place when they are given", () => {
    expect(askedFacts({ benefit: "none", lender: "other" }, lawsWith)).toEqual({
      first: ["benefit"],
      more: [{ section: "financing", names: ["lender"] }],
      unasked: [],
    });
  });

  it("bring up the next question", () => {
    expect(askedFacts({ benefit: "protection" }, lawsWith).first).toEqual(["benefit", "zone"]);
  });

  it("are kept where an answer given elsewhere makes them needless", () => {
    expect(askedFacts({ benefit: "none", zone: "rural" }, lawsWith).unasked).toEqual(["zone"]);
  });

  it("stand once where two sections ask for the same one, in the first", () => {
    const twice = () => [
      { findings: [finding("financing", ["zone"]), finding("payer", ["zone"])] } as unknown as MeasureLaw,
    ];
    expect(askedFacts({}, twice)).toEqual({ first: ["zone"], more: [], unasked: [] });
  });
});
