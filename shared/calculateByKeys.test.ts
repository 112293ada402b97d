import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue, findKey } from "./allocation/index.ts";
import { beforeKeys } from "./beforeKeys.ts";
import { calculate, calculateByKeys } from "./calculate.ts";
import { inCanonicalOrder } from "./canonicalOrder.ts";
import { checkCase } from "./checkCase.ts";
import { checkKeys } from "./checkKeys.ts";
import { noret, noretRasters } from "./demo/index.ts";
import { canonicalJson } from "./formats/index.ts";
import type { CaseFile, Factor, KeyData } from "./model/index.ts";
import { sharesAlone } from "./sharesAlone.ts";

/** Thirty parcels of Noret by the water, with classes that keys read, and its sluice against what is asked for. */
function some(part: Partial<CaseFile["measures"][number]> = {}): CaseFile {
  const sag = noret();
  const parcels = sag.parcels
    .slice(0, 30)
    .map((parcel, i) => ({ ...parcel, classes: { access: i % 2 === 0 ? "direct" : "access-only" } }));
  const ids = new Set(parcels.map(({ id }) => id));
  return {
    ...sag,
    parcels,
    area: { type: "Parcels", parcelIds: [...ids] },
    buildings: sag.buildings.filter(({ parcelId }) => ids.has(parcelId)),
    measures: sag.measures.map((measure) => ({ ...measure, ...part })),
  };
}

const rasters = noretRasters();
const keysOf = (key: KeyData): CaseFile["keys"] => [{ measure: "*", key }];
function keptOf(sag: CaseFile) {
  const before = beforeKeys(inCanonicalOrder(sag), rasters);
  if (!before.ok) throw new Error(JSON.stringify(before.issues));
  return before.value;
}

/** A key of the catalogue with every weight that is given, or asked for, another number. */
const pulled = fc
  .tuple(
    fc.constantFrom(...catalogue),
    fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 8 }),
  )
  .map(([key, numbers]): KeyData => {
    let taken = 0;
    const next = () => numbers[taken++ % numbers.length]! / 1_000;
    const other = (factor: Factor): Factor => {
      if ("fact" in factor) return factor;
      if ("constant" in factor) return { constant: next() };
      return { ...factor, rows: factor.rows.map((row) => ({ ...row, weight: next() })) } as Factor;
    };
    const layers = key.layers.map((layer) => ({
      ...layer,
      weight: 1 + Math.floor(next()),
      factors: layer.factors.map(other),
      ...(layer.plus === undefined ? {} : { plus: layer.plus.map((term) => term.map(other)) }),
    }));
    return { ...key, id: `egen-${key.id}`, standing: "own", outOf: undefined, layers };
  });

describe("the roll by other keys, from what no key moves", () => {
  const sag = some();
  const before = keptOf(sag);

  it("is the roll of the case with those keys, to the byte, and is refused for the same", () => {
    const seen = { shared: 0, refused: 0 };
    fc.assert(
      fc.property(pulled, (key) => {
        const keys = keysOf(key);
        const [kept, anew] = [calculateByKeys(before, keys), calculate({ ...sag, keys }, rasters)];
        expect(canonicalJson(kept)).toBe(canonicalJson(anew));
        seen[anew.ok ? "shared" : "refused"]++;
      }),
      { numRuns: 40 },
    );
    expect(seen.shared).toBeGreaterThan(0);
    expect(seen.refused).toBeGreaterThan(0);
  });

  it("has the shares that a page is shown during a pull, and their sum", () => {
    fc.assert(
      fc.property(pulled, (key) => {
        const [alone, roll] = [sharesAlone(before, keysOf(key)), calculateByKeys(before, keysOf(key))];
        if (!roll.ok || !alone.ok) {
          expect(alone).toEqual(roll);
          return;
        }
        expect([...alone.value.oere]).toEqual(roll.value.units.map(({ oere }) => oere));
        expect(alone.value.sharedOere).toBe(roll.value.totals.sharedOere);
      }),
      { numRuns: 40 },
    );
  });

  it("asks for a key where there is none", () => {
    expect(calculateByKeys(before, [])).toEqual(calculate({ ...sag, keys: [] }, rasters));
  });

  it("follows what the new key rests on, where the law looks at it: on an erosion coast", () => {
    const coast = some({ kind: "revetment", parts: [{ source: "sea", effect: "erosion" }], facts: {} });
    const kept = keptOf({ ...coast, lawAsOf: "2024-06-01" });
    const outcome = (id: string) => {
      const roll = calculateByKeys(kept, keysOf(findKey(id, "1")!));
      if (!roll.ok) throw new Error(JSON.stringify(roll.issues));
      const found = roll.value.measures[0]!.findings.find(({ provision }) => provision === "r-no-flat-unit");
      return [found?.outcome, roll.value.checks.find(({ rule }) => rule === "value-or-coast-on-erosion")?.outcome];
    };
    expect(outcome("equal")).toEqual(["yes", "fail"]);
    expect(outcome("property-value")).toEqual(["no", "pass"]);
  });
});

describe("keys for a case that has been checked", () => {
  const sag = some();
  it.each<[string, unknown]>([
    ["a measure that is not there", [{ measure: "x", key: { id: "equal", version: "1" } }]],
    ["a measure named twice", [1, 2].map(() => ({ measure: "*", key: { id: "equal", version: "1" } }))],
    ["a key that the catalogue has not", [{ measure: "*", key: { id: "equal", version: "0" } }]],
    ["another shape", [{ measure: "*", key: 7 }]],
    ["no fault", sag.keys],
  ])("are refused as the case with them is: %s", (_, keys) => {
    const whole = checkCase({ ...sag, keys });
    expect(checkKeys(sag.measures, keys)).toEqual(whole.ok ? { ok: true, value: keys } : whole);
  });
});
