import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Oere, OwnerShare, ParcelChange, Payments } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { carriedOverBalances, carryOver } from "./carryOver.ts";

const line = (
  id: string,
  dike: number,
  sluice?: number,
  besides: { upkeep?: number | null; owners?: OwnerShare[] } = {},
) => ({
  id,
  measures: [
    { measure: "dige", oere: oere(dike) },
    ...(sluice === undefined ? [] : [{ measure: "sluse", oere: oere(sluice) }]),
  ],
  payments: once(dike + (sluice ?? 0)),
  upkeepPerYearOere: besides.upkeep === null ? null : oere(besides.upkeep ?? 0),
  ownerParts: besides.owners ?? [],
});
/** Paid at once: what is owed. */
const once = (owed: number): Payments => ({
  ...{ atOnceOere: oere(owed), totalOere: oere(owed), feeOere: oere(0), years: 0 },
  ...{ perYearOere: oere(0), perMonthOere: oere(0), lastYearOere: oere(0) },
});
const by = (
  on: string,
  from: string[],
  to: Record<string, number>,
  rule: ParcelChange["rule"] = "area",
): ParcelChange => ({
  ...{ on, from, rule, source: "sag 1" },
  to: Object.entries(to).map(([id, n]) =>
    rule === "area" ? { id, registeredAreaM2: n } : { id, registeredAreaM2: null, part: n },
  ),
});
const owed = (changes: ParcelChange[], lines: ReturnType<typeof line>[]) =>
  Object.fromEntries(carryOver(changes, lines)!.units.map(({ id, oere: amount }) => [id, amount]));

describe("parcels that have become others", () => {
  it("share what a split one owed by registered area: 100 øre on 600 and 300 m² is 67 and 33", () => {
    expect(owed([by("2027-03-01", ["a"], { a1: 600, a2: 300 })], [line("a", 100), line("b", 50)])).toEqual({
      a1: 67,
      a2: 33,
    });
  });

  it("owe together what merged ones owed, measure by measure", () => {
    const found = carryOver([by("2027-03-01", ["a", "b"], { c: 1 })], [line("a", 40, 7), line("b", 60)])!;
    expect(found.units).toEqual([
      {
        ...{ id: "c", oere: 107, from: ["a", "b"], since: "2027-03-01", payments: once(107) },
        ...{ upkeepPerYearOere: 0, ownerParts: [] },
        measures: [
          { measure: "dige", oere: 100 },
          { measure: "sluse", oere: 7 },
        ],
      },
    ]);
    expect(found.ended).toEqual([
      { id: "a", on: "2027-03-01" },
      { id: "b", on: "2027-03-01" },
    ]);
  });

  it("may keep a number: what is left of it then owes its part", () => {
    const found = carryOver([by("2027-03-01", ["a"], { a: 900, a1: 100 })], [line("a", 1_000)])!;
    expect(found.units.map(({ id, oere: amount }) => [id, amount])).toEqual([
      ["a", 900],
      ["a1", 100],
    ]);
    expect(found.ended).toEqual([{ id: "a", on: "2027-03-01" }]);
  });

  it("share by agreed parts where those it concerns have agreed: a buyer may take none", () => {
    expect(owed([by("2027-03-01", ["a"], { a1: 3, a2: 0 }, "parts")], [line("a", 100)])).toEqual({ a1: 100, a2: 0 });
  });

  it("may change again: the days decide, not the order of the list, and each line tells where it came from", () => {
    const split = by("2027-03-01", ["a"], { a1: 1, a2: 1 });
    const merged = by("2028-01-01", ["a2", "b"], { c: 1 });
    const lines = [line("a", 100), line("b", 30)];
    const found = carryOver([merged, split], lines)!;
    expect(found).toEqual(carryOver([split, merged], lines));
    expect(found.units.map(({ id, oere: amount, from }) => [id, amount, from])).toEqual([
      ["a1", 50, ["a"]],
      ["c", 80, ["a", "b"]],
    ]);
    expect(found.log).toEqual([
      {
        ...{ on: "2027-03-01", rule: "area", source: "sag 1", from: [{ id: "a", oere: 100 }] },
        to: [
          { id: "a1", oere: 50 },
          { id: "a2", oere: 50 },
        ],
      },
      {
        ...{ on: "2028-01-01", rule: "area", source: "sag 1" },
        from: [
          { id: "a2", oere: 50 },
          { id: "b", oere: 30 },
        ],
        to: [{ id: "c", oere: 80 }],
      },
    ]);
  });

  it("owe nothing where the area did not reach them, and then stand on no line", () => {
    const found = carryOver([by("2027-03-01", ["outside"], { o1: 1, o2: 1 })], [line("a", 100)])!;
    expect([found.units, found.ended]).toEqual([[], []]);
    // What is merged with one that owes, owes what it owed.
    expect(owed([by("2027-03-01", ["outside", "a"], { c: 1 })], [line("a", 100)])).toEqual({ c: 100 });
  });

  it("are none: then there is nothing to tell", () => {
    expect(carryOver([], [line("a", 100)])).toBeNull();
  });

  it("take their upkeep along, apart from what it costs to build: 25.01 kr. a year on 600 and 300 m² is 16.67 and 8.34", () => {
    // 2,501 øre · 600/900 = 1,667.33 and 2,501 · 300/900 = 833.67: the øre that is left goes to the larger remainder.
    const found = carryOver([by("2027-03-01", ["a"], { a1: 600, a2: 300 })], [line("a", 100, 0, { upkeep: 2_501 })])!;
    expect(found.units.map(({ id, oere: amount, upkeepPerYearOere }) => [id, amount, upkeepPerYearOere])).toEqual([
      ["a1", 67, 1_667],
      ["a2", 33, 834],
    ]);
  });

  it("have an upkeep that is not known where it was not decided for one that they came of, but none where they take none of it", () => {
    const lines = [line("a", 100, 0, { upkeep: null }), line("b", 50, 0, { upkeep: 70 })];
    const upkeeps = (change: ParcelChange) => {
      const found = carryOver([change], lines)!;
      expect(carriedOverBalances(found, lines)).toMatchObject({
        outcome: "pass",
        because: { facts: { upkeepOere: null } },
      });
      return found.units.map(({ upkeepPerYearOere }) => upkeepPerYearOere);
    };
    expect(upkeeps(by("2027-03-01", ["a", "b"], { c: 1, d: 1 }))).toEqual([null, null]);
    expect(upkeeps(by("2027-03-01", ["a"], { a1: 1, a2: 0 }, "parts"))).toEqual([null, 0]);
  });

  it("have their owners' parts where one became one, and parts that are not known where a shared parcel became others or more", () => {
    const owners = [
      { id: "st", oere: oere(75), upkeepPerYearOere: oere(3) },
      { id: "1.", oere: oere(25), upkeepPerYearOere: oere(1) },
    ];
    const lines = [line("a", 100, 0, { upkeep: 4, owners }), line("b", 50)];
    const ownersOf = (...changes: ParcelChange[]) =>
      Object.fromEntries(carryOver(changes, lines)!.units.map(({ id, ownerParts }) => [id, ownerParts]));
    const renumbered = by("2027-03-01", ["a"], { a1: 900 });
    expect(ownersOf(renumbered)).toEqual({ a1: owners });
    expect(ownersOf(renumbered, by("2028-03-01", ["a1"], { a2: 900 }))).toEqual({ a2: owners });
    expect(ownersOf(by("2027-03-01", ["a"], { a: 900, a1: 100 }))).toEqual({ a: null, a1: null });
    expect(ownersOf(by("2027-03-01", ["a", "b"], { c: 1 }))).toEqual({ c: null });
    expect(ownersOf(by("2027-03-01", ["b"], { b1: 1, b2: 1 }))).toEqual({ b1: [], b2: [] });
  });

  it("never make or lose an øre of any measure, or of the upkeep, however they are cut", () => {
    const upkeeps = fc.option(fc.nat({ max: 1_000_000 }));
    const cuts = fc.array(fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        cuts,
        fc.nat({ max: 1_000_000 }),
        fc.nat({ max: 1_000_000 }),
        upkeeps,
        (areas, dike, sluice, upkeep) => {
          const lines = [line("p0", dike, sluice, { upkeep }), line("p1", sluice, undefined, { upkeep: sluice })];
          // Each change takes the first that is left, and the one after it where there is one.
          const left = ["p0", "p1"];
          const changes = areas.map((own, n) => {
            const from = left.splice(0, n % 2 === 0 ? 1 : 2);
            const to = Object.fromEntries(own.map((m2, i) => [`n${n}-${i}`, m2]));
            left.push(...Object.keys(to));
            return by(`2027-01-0${n + 1}`, from, to);
          });
          const found = carryOver(changes, lines)!;
          expect(carriedOverBalances(found, lines).outcome).toBe("pass");
          expect(found.units.every(({ oere: amount }) => amount >= 0)).toBe(true);
          // Of the upkeep as of the rest: what those that have ended paid, or not known where that was not.
          const ended = lines.filter(({ id }) => found.ended.some((one) => one.id === id));
          const sum = (of: readonly { upkeepPerYearOere: Oere | null }[]) =>
            of.reduce<number | null>(
              (all, one) => (all === null || one.upkeepPerYearOere === null ? null : all + one.upkeepPerYearOere),
              0,
            );
          expect(sum(found.units)).toBe(sum(ended));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("fail their check where an øre of the upkeep is lost", () => {
    const lines = [line("a", 100, 0, { upkeep: 3 })];
    const found = carryOver([by("2027-03-01", ["a"], { a1: 1 })], lines)!;
    const short = { ...found, units: found.units.map((unit) => ({ ...unit, upkeepPerYearOere: oere(2) })) };
    expect(carriedOverBalances(short, lines)).toMatchObject({
      outcome: "fail",
      because: { code: "carried-over-differs", facts: { measures: "", upkeepDiffers: true } },
    });
  });

  it("fail their check where an øre is lost, naming the measure", () => {
    const lines = [line("a", 100)];
    const found = carryOver([by("2027-03-01", ["a"], { a1: 1, a2: 1 })], lines)!;
    const short = { ...found, units: found.units.slice(1) };
    expect(carriedOverBalances(short, lines)).toMatchObject({
      outcome: "fail",
      because: { code: "carried-over-differs", facts: { measures: "dige" } },
    });
  });
});
