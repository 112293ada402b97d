import type { FactorRead, KeyData, ShareLayer } from "../model/index.ts";
import { sumOfWhole } from "../money/index.ts";
import { factorColumn } from "./factorColumn.ts";
import { nameOf } from "./points.ts";
import type { UnitTable } from "./unitTable.ts";

/**
 * What a key read of each unit, layer by layer: the table of factors that multiplies out to its points. Made for those who are asked
 * about, so one unit at a time.
 */
export function factorReader(
  key: KeyData,
  table: UnitTable,
  points: readonly Float64Array[],
): (i: number) => ShareLayer[] {
  const parts = key.layers.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const layers = key.layers.map((layer, l) => ({
    layer,
    total: sumOfWhole(points[l]!).toString(),
    terms: [layer.factors, ...(layer.plus ?? [])].map((factors) =>
      factors.map((factor) => ({ factor, column: factorColumn(factor, table) })),
    ),
  }));
  return (i) =>
    layers.map(
      ({ layer, total, terms }, l): ShareLayer => ({
        layer: layer.id,
        part: (layer.weight ?? 0) / parts,
        terms: terms.map((term) =>
          term.map(({ factor, column }): FactorRead => {
            const weight = column.asked ? null : column.values[i]!;
            const value = weight === null || Number.isNaN(weight) ? null : weight;
            const name = nameOf(factor);
            if ("table" in factor) return { kind: "table", name, read: table.classes(factor.table)[i] ?? null, value };
            if ("steps" in factor) return { kind: "steps", name, read: known(table.numbers(factor.steps)[i]!), value };
            return { kind: "fact" in factor ? "fact" : "constant", name, read: value, value };
          }),
        ),
        sharing: layer.sharing?.by ?? null,
        points: BigInt(points[l]![i]!).toString(),
        pointsTotal: total,
      }),
    );
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
