import { describe, expect, it } from "vitest";
import { findKey } from "./allocation/index.ts";
import { calculate } from "./calculate.ts";
import { compareKeys, giniOf } from "./compareKeys.ts";
import { noret, noretRasters } from "./demo/index.ts";
import type { CaseFile, Uncertainty } from "./model/index.ts";
import { uncertaintyOf } from "./uncertainty.ts";

const key = (id: string) => ({ id, version: "1" });

describe("keys beside each other", () => {
  const found = compareKeys(noret(), [key("equal"), key("avoided-damage"), key("m7-coast-front")], noretRasters());
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  const [equal, avoided, coast] = found.value.keys;

  it("are the rolls that the chain makes with each", () => {
    for (const one of [equal!, avoided!]) {
      if (!one.ok) throw new Error("refused");
      const made = calculate({ ...noret(), keys: [{ measure: "*", key: one.key }] }, noretRasters());
      expect(made.ok && made.value.units.map(({ oere }) => oere)).toEqual([...one.shares]);
      expect(one.totalOere).toBe(3_000_000_000);
    }
  });

  it("says of the equal key: 30,000 kr. for each of 1,000, no spread, Gini 0", () => {
    expect(equal).toMatchObject({
      leastOere: 3_000_000,
      medianOere: 3_000_000,
      p90Oere: 3_000_000,
      mostOere: 3_000_000,
      gini: 0,
    });
  });

  it("spreads the shares by benefit where equal parts do not, and asks nothing of those who gain nothing", () => {
    if (!equal!.ok || !avoided!.ok) throw new Error("refused");
    expect(avoided!.betterOff.of).toBe(equal!.betterOff.of);
    // By benefit, whoever gains nothing pays nothing: none of those is worse off.
    const gainsNothing = avoided!.shares.filter((share) => share === 0).length;
    expect(gainsNothing).toBeGreaterThan(0);
    expect(avoided!.gini).toBeGreaterThan(0.3);
  });

  it("keeps a key that cannot share the case, with its reasons", () => {
    expect(coast).toMatchObject({ ok: false, key: key("m7-coast-front") });
    expect(coast!.ok ? [] : coast!.issues[0]!.code).toBe("parcel-fact-missing");
  });

  it("shares 45 million where the foundation's 15 are left out", () => {
    const without = compareKeys(noret(), [key("equal")], noretRasters(), { withoutGrants: true });
    expect(without.ok && without.value.keys[0]).toMatchObject({ ok: true, totalOere: 4_500_000_000 });
  });

  it("draws bars of one readable width over all keys", () => {
    const { borders } = found.value;
    expect(borders).toHaveLength(12);
    const width = borders[1]!;
    expect(borders.map((border) => border / width)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(["1", "2", "5"]).toContain(String(width)[0]);
  });

  it("refuses a seventh", () => {
    const seven = compareKeys(
      noret(),
      Array.from({ length: 7 }, () => key("equal")),
      noretRasters(),
    );
    expect(seven).toMatchObject({ ok: false, issues: [{ code: "out-of-range", facts: { most: 6 } }] });
  });

  it("keeps a measure's own key", () => {
    const sag = noret();
    const own = { ...sag, keys: [...sag.keys, { measure: sag.measures[0]!.id, key: findKey("equal", "1")! }] };
    const kept = compareKeys(own, [key("avoided-damage")], noretRasters());
    expect(kept.ok && kept.value.keys[0]).toMatchObject({ ok: true, gini: 0 });
  });
});

describe("keys beside each other where level, damage and cost may be wrong", () => {
  const told = (part: Partial<Uncertainty>): CaseFile => {
    const sag = noret();
    const uncertainty = { seed: 7, draws: 100, levelSdM: 0, damageCv: 0, costCv: 0, ...part };
    return { ...sag, economy: { ...sag.economy, uncertainty } };
  };
  const compared = (sag: CaseFile, ...ids: string[]) => {
    const found = compareKeys(sag, ids.map(key), noretRasters(), { withBands: true });
    if (!found.ok) throw new Error(JSON.stringify(found.issues));
    return found.value.keys.map((one) => {
      if (!one.ok || one.band === null) throw new Error("no band");
      return { ...one, band: one.band };
    });
  };

  it("have bands without width where nothing is uncertain: the shares and the better off as they stand", () => {
    for (const { shares, betterOff, band } of compared(told({}), "equal", "avoided-damage")) {
      expect([...band.p5Oere]).toEqual([...shares]);
      expect([...band.p95Oere]).toEqual([...shares]);
      expect(band).toMatchObject({ middleWidth: 0, withoutShares: 0 });
      expect(band.betterOff).toEqual({ p5: betterOff.units, p95: betterOff.units });
    }
  });

  it("have each key's band as the case with that key has it, from the same draws", () => {
    const sag = told({ damageCv: 0.25, costCv: 0.25 });
    const both = compared(sag, "equal", "avoided-damage");
    const alone = uncertaintyOf({ ...sag, keys: [{ measure: "*", key: key("avoided-damage") }] }, noretRasters());
    if (!alone.ok) throw new Error("refused");
    expect([...both[1]!.band.p5Oere]).toEqual(alone.value.units.map(({ shareOere }) => shareOere!.p5));
    expect([...both[1]!.band.p95Oere]).toEqual(alone.value.units.map(({ shareOere }) => shareOere!.p95));
  });

  it("move equal parts with the cost alone, and parts by benefit with the damage too", () => {
    const [equal, avoided] = compared(told({ damageCv: 0.5 }), "equal", "avoided-damage");
    expect(equal!.band.middleWidth).toBe(0);
    expect(avoided!.band.middleWidth).toBeGreaterThan(0.1);
  });

  it("need a case that says how uncertain it is", () => {
    const found = compareKeys(noret(), [key("equal")], noretRasters(), { withBands: true });
    expect(found).toMatchObject({ ok: false, issues: [{ code: "uncertainty-not-told" }] });
  });

  it("tell how far they are, to the end", () => {
    const seen: number[] = [];
    const watch = (done: number, of: number) => seen.push(done / of);
    // The first key is refused, and draws nothing.
    compareKeys(told({}), [key("m7-coast-front"), key("equal")], noretRasters(), { withBands: true }, watch);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen).toHaveLength(1 + 1 + 2 + 100);
    expect(seen.at(-1)).toBe(1);
  });
});

it("has a Gini of 0.75 where one of four pays all, 0.25 for 1, 3, and none where nobody pays", () => {
  expect(giniOf(Float64Array.of(0, 0, 0, 4))).toBe(0.75);
  expect(giniOf(Float64Array.of(1, 3))).toBe(0.25);
  expect(giniOf(Float64Array.of(0, 0))).toBeNull();
});
