import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GivenAnswer, OwnerAnswer, SupportMeasure } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { supportOf } from "./supportOf.ts";

const unit = (id: string, kroner: number, areaM2: number, owners: number = 0) => ({
  parcels: [id],
  oere: oere(kroner * 100),
  areaM2,
  ownerParts: Array.from({ length: owners }, (_, i) => ({ id: String(i), oere: oere(0), upkeepPerYearOere: oere(0) })),
});
const answer = (parcelId: string, said: OwnerAnswer): GivenAnswer => ({ parcelId, answer: said });
const count = (answers: GivenAnswer[], units: ReturnType<typeof unit>[], by: SupportMeasure) => {
  const { parts, total } = supportOf(answers, { units }).counts.find((one) => one.by === by)!;
  return { ...parts, total };
};
const none = { agree: 0, object: 0, blank: 0, divided: 0, unanswered: 0 };

describe("the support for a project", () => {
  it("is Kerteminde's in September 2018: 659 answers, 474 no, 183 yes and 2 blank", () => {
    const said = (["object", "agree", "blank"] as const).flatMap((one) =>
      Array.from({ length: { object: 474, agree: 183, blank: 2 }[one] }, () => one),
    );
    // 906 had a say (kerteminde.dk); each a parcel here, paying 100 kr. and 1,000 m² large.
    const units = Array.from({ length: 906 }, (_, i) => unit(`p${i}`, 100, 1_000));
    const answers = said.map((one, i) => answer(`p${i}`, one));
    const heads = { ...none, object: 474, agree: 183, blank: 2, unanswered: 247, total: 906 };
    expect(count(answers, units, "head")).toEqual(heads);
    expect(count(answers, units, "parcel")).toEqual(heads);
    expect(count(answers, units, "amount")).toEqual({
      ...{ ...none, object: 4_740_000, agree: 1_830_000, blank: 20_000, unanswered: 2_470_000, total: 9_060_000 },
    });
    expect(count(answers, units, "area")).toMatchObject({ object: 474_000, agree: 183_000, total: 906_000 });
    expect(supportOf(answers, { units }).outsideRoll).toBe(0);
  });

  it("turns on how it is counted: many who pay little against one who pays much", () => {
    const units = [unit("a", 100, 500), unit("b", 200, 700), unit("c", 700, 20_000)];
    const answers = [answer("a", "agree"), answer("b", "agree"), answer("c", "object")];
    expect(count(answers, units, "head")).toMatchObject({ agree: 2, object: 1 });
    expect(count(answers, units, "amount")).toMatchObject({ agree: 30_000, object: 70_000 });
    expect(count(answers, units, "area")).toMatchObject({ agree: 1_200, object: 20_000 });
  });

  it("leaves what nobody has answered unanswered", () => {
    expect(count([], [unit("a", 100, 500)], "head")).toEqual({ ...none, unanswered: 1, total: 1 });
    expect(count([], [unit("a", 100, 500)], "amount")).toEqual({ ...none, unanswered: 10_000, total: 10_000 });
  });

  it("counts each owner of a parcel as a head, and the parcel as divided where they differ", () => {
    const units = [unit("a", 900, 300, 3)];
    const two = [answer("a", "agree"), answer("a", "object")];
    expect(count(two, units, "head")).toEqual({ ...none, agree: 1, object: 1, unanswered: 1, total: 3 });
    expect(count(two, units, "parcel")).toEqual({ ...none, divided: 1, total: 1 });
    expect(count(two, units, "amount")).toEqual({ ...none, divided: 90_000, total: 90_000 });
    expect(count([answer("a", "blank"), answer("a", "blank")], units, "parcel")).toMatchObject({ blank: 1 });
  });

  it("counts more heads than owners are told where more have answered", () => {
    const said = [answer("a", "agree"), answer("a", "agree")];
    expect(count(said, [unit("a", 100, 500)], "head")).toEqual({ ...none, agree: 2, total: 2 });
  });

  it("takes an answer from any parcel of a line as the line's", () => {
    const both = { ...unit("a", 100, 500), parcels: ["a", "a2"] };
    expect(count([answer("a2", "object")], [both], "parcel")).toEqual({ ...none, object: 1, total: 1 });
  });

  it("counts no answer from a parcel that is not in the roll, and says how many there are", () => {
    const { counts, outsideRoll } = supportOf([answer("x", "agree")], { units: [unit("a", 100, 500)] });
    expect(outsideRoll).toBe(1);
    expect(counts[0]!.parts.agree).toBe(0);
  });

  it("has every head, line, øre and square metre in one part, whatever is answered", () => {
    const saids = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom("agree", "object", "blank")));
    fc.assert(
      fc.property(saids, fc.array(fc.integer({ min: 0, max: 1e6 }), { maxLength: 5 }), (said, amounts) => {
        const units = amounts.map((kroner, i) => unit(String(i), kroner, i + 1));
        const answers = said.map(([i, one]) => answer(String(i), one));
        const { counts, outsideRoll } = supportOf(answers, { units });
        const of = (by: SupportMeasure) => counts.find((one) => one.by === by)!;
        expect(of("parcel").total).toBe(units.length);
        expect(of("amount").total).toBe(amounts.reduce((sum, kroner) => sum + kroner * 100, 0));
        const { agree, object, blank } = of("head").parts;
        expect(agree + object + blank + outsideRoll).toBe(answers.length);
      }),
    );
  });
});
