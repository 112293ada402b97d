import type { Factor, Issue, KeyData, Layer } from "../model/index.ts";
import { type FactorColumn, factorColumn, type Missing } from "./factorColumn.ts";
import { shareCrest } from "./shareCrest.ts";
import { shareStream } from "./shareStream.ts";
import type { UnitTable } from "./unitTable.ts";

/** One point is 10⁶ of these whole numbers (design § 2.1). */
export const pointScale = 1_000_000;

/** Points × 10⁶ of each unit in one layer, whole numbers; or what is wrong. */
export type Points = { ok: true; points: Float64Array } | { ok: false; issues: Issue[] };

/**
 * The points of one layer.
 *
 *   points = Σ_terms round(f₁ · f₂ · … · fₙ · 10⁶)
 *
 * f      the factors in the key's stated order, one float64 product each; units as `UnitFact` says
 * Rounds half up to a whole number, once a term. Source: design § 2.1, our choice.
 * A factor of zero makes the product zero even where another factor is not known: nothing times unknown is nothing.
 * A layer with a `sharing` gives each unit its part of the works by that rule, in kroner, its product being the weight within it.
 * Issues: `value-missing`, `parcel-fact-missing`, `class-missing`, `class-without-weight` name every unit; `key-weights-missing`
 * where the source's weights have not been typed; those of `shareCrest` and `shareStream`.
 * Example: chance 0.02 a year × value 3,000,000 kr → 60,000 points → 60,000,000,000.
 */
export function pointsOf(layer: Layer, table: UnitTable, key: KeyData, path: string): Points {
  const terms = [layer.factors, ...(layer.plus ?? [])].map((factors) => productOf(factors, table, key, layer, path));
  const issues = terms.flatMap((term) => (term.ok ? [] : term.issues));
  if (issues.length > 0) return { ok: false, issues };
  const points = new Float64Array(table.ids.length);
  for (const term of terms) if (term.ok) for (let i = 0; i < points.length; i++) points[i]! += whole(term.product[i]!);
  if (layer.sharing === undefined) return { ok: true, points };
  const shared =
    layer.sharing.by === "crest"
      ? shareCrest(layer.sharing, points, table, key, path)
      : shareStream(layer.sharing, points, table, key, path);
  return shared.ok ? { ok: true, points: shared.kroner.map(whole) } : shared;
}

const whole = (value: number): number => Math.floor(value * pointScale + 0.5);

type Product = { ok: true; product: Float64Array } | { ok: false; issues: Issue[] };

function productOf(factors: readonly Factor[], table: UnitTable, key: KeyData, layer: Layer, path: string): Product {
  const columns: FactorColumn[] = factors.map((factor) => factorColumn(factor, table));
  const asked = columns.findIndex((column) => column.asked);
  if (asked >= 0)
    return {
      ok: false,
      issues: [
        {
          path,
          code: "key-weights-missing",
          facts: { key: key.id, layer: layer.id, factor: nameOf(factors[asked]!) },
        },
      ],
    };
  const product = new Float64Array(table.ids.length).fill(1);
  for (const column of columns) {
    if (column.asked) continue;
    const { values } = column;
    for (let i = 0; i < product.length; i++)
      product[i] = product[i] === 0 || values[i] === 0 ? 0 : product[i]! * values[i]!;
  }
  const issues: Issue[] = [];
  for (let i = 0; i < product.length; i++) {
    if (!Number.isNaN(product[i])) continue;
    for (const column of columns) {
      if (!column.asked && Number.isNaN(column.values[i]!))
        issues.push(missingIssue(table.ids[i]!, column.missing(i), key));
    }
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, product };
}

/** What a factor is about, for a problem's facts. */
export function nameOf(factor: Factor): string {
  if ("fact" in factor) return factor.fact;
  if ("steps" in factor) return factor.steps;
  return "table" in factor ? factor.table : "constant";
}

function missingIssue(unit: string, missing: Missing, key: KeyData): Issue {
  const path = `/parcels/${unit}`;
  if (missing.is === "class")
    return { path, code: "class-missing", facts: { id: unit, table: missing.table, key: key.id } };
  if (missing.is === "row")
    return {
      path,
      code: "class-without-weight",
      facts: { id: unit, table: missing.table, found: missing.found, key: key.id },
    };
  const { fact } = missing;
  const code = fact === "propertyValueKroner" ? "value-missing" : "parcel-fact-missing";
  return { path, code, facts: { id: unit, fact, key: key.id } };
}
