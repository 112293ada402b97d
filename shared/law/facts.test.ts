import { describe, expect, it } from "vitest";
import { checkDay, firstDay } from "./checkDay.ts";
import { checkFacts, factKinds } from "./facts.ts";
import { inForceOn } from "./force.ts";
import { provisions } from "./generated.ts";

describe("the check of facts", () => {
  it("passes facts of the right kind, and none at all", () => {
    expect(checkFacts({ project: "municipal-joint", inSeweredArea: true, agreementDate: "2020-02-29" }, "/f")).toEqual(
      [],
    );
    expect(checkFacts({}, "/f")).toEqual([]);
  });

  it("refuses a name that no rule asks for, and tells the names there are", () => {
    expect(checkFacts({ projekt: "municipal-joint" }, "/measures/0/facts")).toEqual([
      {
        path: "/measures/0/facts/projekt",
        code: "fact-unknown",
        facts: { fact: "projekt", known: Object.keys(factKinds).join(", ") },
      },
    ]);
  });

  it.each([
    [{ project: "statens" }, "municipal-joint, private"],
    [{ inSeweredArea: "ja" }, "boolean"],
    [{ agreementDate: "2021-02-29" }, "date"],
    [{ agreementDate: 2020 }, "date"],
    [{ benefit: true }, "protection, other-benefit, none"],
  ])("refuses %j and tells what it may be", (facts, expected) => {
    expect(checkFacts(facts, "/f")).toMatchObject([{ code: "fact-wrong-type", facts: { expected } }]);
  });

  it("does not take the name of something every object has for a fact", () => {
    expect(checkFacts({ constructor: "x" }, "/f")).toMatchObject([{ code: "fact-unknown" }]);
  });
});

describe("a provision in time", () => {
  const provision = (from: string | null, to: string | null, ...witnessed: string[]) => ({
    ...provisions[0]!,
    inForce: { from, to },
    witnessed: witnessed.map((on) => ({ on, source: "x" })),
  });

  it("is in force between its first and last witness, and not known outside", () => {
    const seen = provision(null, null, "2026-11-23", "2020-01-15");
    expect(
      ["2020-01-14", "2020-01-15", "2023-05-05", "2026-11-23", "2026-11-24"].map((day) => inForceOn(seen, day)),
    ).toEqual(["unknown", "yes", "yes", "yes", "unknown"]);
  });

  it("is not in force before it starts nor after it ends", () => {
    const dated = provision("2016-02-26", "2020-12-31");
    expect(["2016-02-25", "2016-02-26", "2020-12-31", "2021-01-01"].map((day) => inForceOn(dated, day))).toEqual([
      "no",
      "yes",
      "yes",
      "no",
    ]);
  });

  it("is not known where nobody has seen it and it has no dates", () => {
    expect(inForceOn(provision(null, null), "2020-01-15")).toBe("unknown");
  });
});

describe("the day of the law", () => {
  it("is refused before the first day that has been read, and taken from it", () => {
    // BEK 159 of 26 February 2016 is the oldest.
    expect(firstDay).toBe("2013-02-01");
    expect(checkDay("2013-01-31", "/lawAsOf")).toEqual([
      { path: "/lawAsOf", code: "date-before-first-row", facts: { found: "2013-01-31", first: "2013-02-01" } },
    ]);
    expect(checkDay("2013-02-01", "/lawAsOf")).toEqual([]);
  });
});
