import { checkGeometry } from "./geo/index.ts";
import type { FactLayer, Issue, LayerKind } from "./model/index.ts";

/** What the value of a feature may be; `null`: the kind has none. */
const values: Readonly<Record<LayerKind, { allowed: readonly string[] | "any" | null; needed: boolean }>> = {
  coast: { allowed: null, needed: false },
  watercourse: { allowed: null, needed: false },
  sewered: { allowed: ["separate", "combined"], needed: false },
  "groundwater-designated": { allowed: null, needed: false },
  zone: { allowed: ["urban", "rural", "summer-house"], needed: true },
  natura2000: { allowed: null, needed: false },
  "private-road": { allowed: null, needed: false },
  municipality: { allowed: "any", needed: true },
};

/** What is wrong with map layers beyond their shape: geometry, values that the kind has not, ids, a failed layer that tells. */
export function checkLayers(layers: readonly FactLayer[], path: string): Issue[] {
  const seen = new Set<string>();
  return layers.flatMap((layer, i) => {
    const at = `${path}/${i}`;
    const twice = seen.has(layer.id);
    seen.add(layer.id);
    return [
      ...(twice ? [{ path: `${at}/id`, code: "invalid" as const, facts: { reason: "twice", id: layer.id } }] : []),
      ...checkLayer(layer, at),
    ];
  });
}

/** As `checkLayers`, for one layer. */
export function checkLayer(layer: FactLayer, path: string): Issue[] {
  const { covers, features, failed } = layer;
  const issues = covers === null ? [] : checkGeometry(covers, `${path}/covers`);
  if (failed !== undefined && features.length > 0)
    issues.push({ path: `${path}/features`, code: "invalid", facts: { found: features.length, expected: "0" } });
  features.forEach((feature, i) => {
    issues.push(...checkGeometry(feature.geometry, `${path}/features/${i}/geometry`));
    issues.push(...valueIssue(layer.kind, feature.value, `${path}/features/${i}/value`));
  });
  return issues;
}

function valueIssue(kind: LayerKind, value: string | undefined, path: string): Issue[] {
  const { allowed, needed } = values[kind];
  const expected = Array.isArray(allowed) ? allowed.join(", ") : null;
  if (value === undefined) return needed ? [{ path, code: "missing-field", facts: { field: "value", expected } }] : [];
  if (allowed === null) return [{ path, code: "unknown-field", facts: { field: "value" } }];
  if (allowed === "any" || allowed.includes(value)) return [];
  return [{ path, code: "invalid", facts: { found: value.slice(0, 80), expected } }];
}
