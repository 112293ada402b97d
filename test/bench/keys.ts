import { findKey } from "../../shared/allocation/index.ts";
import { beforeKeys } from "../../shared/beforeKeys.ts";
import { calculate } from "../../shared/calculate.ts";
import { inCanonicalOrder } from "../../shared/canonicalOrder.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import type { CaseFile, Factor, KeyData } from "../../shared/model/index.ts";
import { sharesAlone } from "../../shared/sharesAlone.ts";
import { type BenchRow, timed } from "./row.ts";

/** Noret ten times over itself: 10,000 parcels, each with a class that the key reads. */
function tenfold(): CaseFile {
  const sag = noret();
  const town = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const parcels = town.flatMap((nth) =>
    sag.parcels.map((one, i) => ({
      ...{ ...one, id: `${nth}${one.id}` },
      classes: { access: i % 2 === 0 ? "direct" : "access-only" },
    })),
  );
  const buildings = town.flatMap((nth) =>
    sag.buildings.map((one) => ({ ...one, id: `${nth}${one.id}`, parcelId: `${nth}${one.parcelId}` })),
  );
  return { ...sag, parcels, buildings };
}

let pulls = 0;
/** Half a part for access only, pulled a little further each time. */
function pulled(): CaseFile["keys"] {
  const key = findKey("m6-access-half", "1")!;
  const weight = 0.5 + ++pulls / 100;
  const further = (factor: Factor): Factor =>
    "table" in factor
      ? { ...factor, rows: factor.rows.map((row) => (row.of === "access-only" ? { ...row, weight } : row)) }
      : factor;
  const layers = key.layers.map((layer): KeyData["layers"][number] => ({
    ...layer,
    factors: layer.factors.map(further),
  }));
  return [{ measure: "*", key: { ...key, id: "egen-m6-access-half", standing: "own", layers } }];
}

export const rows: BenchRow[] = [
  {
    work: "a slider moved: a key's weight, every share of 10,000 units anew",
    target: "50 ms",
    measure: () => {
      const before = beforeKeys(inCanonicalOrder(tenfold()), noretRasters());
      if (!before.ok) throw new Error(JSON.stringify(before.issues));
      return timed(() => {
        const found = sharesAlone(before.value, pulled());
        if (!found.ok) throw new Error(JSON.stringify(found.issues));
      });
    },
    baseline: {
      name: "the whole chain anew",
      measure: () => {
        const [sag, rasters] = [tenfold(), noretRasters()];
        return timed(() => {
          const found = calculate({ ...sag, keys: pulled() }, rasters);
          if (!found.ok) throw new Error(JSON.stringify(found.issues));
        });
      },
    },
  },
];
