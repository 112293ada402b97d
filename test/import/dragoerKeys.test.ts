/** Dragør and Noret by five keys beside each other; and each share's table of factors, multiplied out by hand. */
import { describe, expect, it } from "vitest";
import { findKey } from "../../shared/allocation/index.ts";
import { calculate } from "../../shared/calculate.ts";
import { type CaseRasters, noRasters } from "../../shared/caseRasters.ts";
import { compareKeys } from "../../shared/compareKeys.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import type { CaseFile, KeyChoice, KeyData } from "../../shared/model/index.ts";
import { dragoerFiles, dragoerIsHere, dragoerTitle, imported } from "./dragoer.ts";
import { dragoerCase } from "./dragoerCase.ts";

const own = (id: string, part: Partial<KeyData>): KeyData => ({
  ...findKey("equal", "1")!,
  ...{ id, standing: "own", reason: "til prøven" },
  ...part,
});
const byArea = own("areal", { layers: [{ id: "areal", weight: 1, factors: [{ fact: "groundFloorM2" }] }] });
const byCrest = own("kote", {
  layers: [
    {
      ...{ id: "kote", weight: 1, factors: [{ fact: "one" }] },
      sharing: {
        ...{ by: "crest", designLevelM: 2.5 },
        cost: [
          { heightM: 0, kroner: 500_000 },
          { heightM: 1, kroner: 4_000_000 },
          { heightM: 5, kroner: 40_000_000 },
        ],
      },
    },
  ],
});
/** Half equally, half by built area. */
const mixed = own("blandet", {
  layers: [
    { id: "lige", weight: 1, factors: [{ fact: "one" }] },
    { id: "areal", weight: 1, factors: [{ constant: 0.5 }, { fact: "groundFloorM2" }] },
  ],
});
const byHit: KeyChoice["key"] = own("ramt", {
  layers: [
    {
      ...{ id: "ramt", weight: 1 },
      factors: [
        {
          steps: "terrainM",
          rows: [
            { below: 1.5, weight: 2 },
            { below: null, weight: 1 },
          ],
        },
      ],
    },
  ],
});
const five: KeyChoice["key"][] = [{ id: "equal", version: "1" }, byArea, byCrest, mixed, byHit];

/** Dragør with the parcels of which the keys' facts are not known left out by name, as a council would. */
function dragoer(): CaseFile {
  const sag = dragoerCase(imported(dragoerFiles()));
  const unknown = sag.parcels.filter(({ terrain }) => terrain === null);
  const exemptions = unknown.map(({ id }) => ({ parcelId: id, reason: "terrænet er ikke kendt" }));
  return { ...sag, decisions: { ...sag.decisions, exemptions } };
}

/** Every unit's share by the table alone: Σ_layers part · points / all points · bill, and each layer's points from its factors. */
function multipliesOut(sag: CaseFile, rasters: CaseRasters, key: KeyChoice["key"]) {
  const made = calculate({ ...sag, keys: [{ measure: "*", key }] }, rasters);
  if (!made.ok) throw new Error(JSON.stringify(made.issues.slice(0, 2)));
  const bills = new Map(made.value.measures.map(({ id, ownersOere }) => [id, ownersOere]));
  for (const unit of made.value.units)
    for (const { measure, oere, layers } of unit.measures) {
      const real = layers.reduce((sum, { part, points, pointsTotal, terms, sharing }) => {
        const product = terms.reduce((all, term) => all + term.reduce((x, { value }) => x * value!, 1), 0);
        if (sharing === null) expect(Math.abs(Number(points) - product * 1e6)).toBeLessThanOrEqual(0.5 * terms.length);
        return sum + (part * bills.get(measure)! * Number(points)) / Number(pointsTotal);
      }, 0);
      expect(Math.abs(oere - real)).toBeLessThan(1);
    }
}

describe.each([
  ["Noret", true, () => [noret(), noretRasters()] as const],
  ["Dragør", dragoerIsHere, () => [dragoer(), noRasters] as const],
])("%s by five keys", (name, isHere, open) => {
  it.skipIf(!isHere)(isHere ? "shares the same bill by each, and the keys differ" : dragoerTitle(name), () => {
    const [sag, rasters] = open();
    const found = compareKeys(sag, five, rasters);
    if (!found.ok) throw new Error(JSON.stringify(found.issues));
    const good = found.value.keys.flatMap((one) => (one.ok ? [one] : []));
    expect(found.value.keys.flatMap((one) => (one.ok ? [] : [one.issues[0]]))).toEqual([]);
    const totals = new Set(good.map(({ shares }) => shares.reduce((sum, share) => sum + share, 0)));
    expect(totals.size).toBe(1);
    expect(new Set(good.map(({ mostOere }) => mostOere)).size).toBeGreaterThanOrEqual(4);
    // Equal parts: those who are left out pay nothing, and the others within an øre of each other.
    const paying = [...good[0]!.shares].filter((share) => share > 0);
    expect(Math.max(...paying) - Math.min(...paying)).toBeLessThanOrEqual(1);
  });

  it.skipIf(!isHere)("has a table of factors that multiplies out to each share, to the øre", () => {
    const [sag, rasters] = open();
    for (const key of five) multipliesOut(sag, rasters, key);
  });
});
