import type { Factor, KeyData, UnitFact } from "../model/index.ts";

/** What a key rests on, as practice on erosion asks (the `keyBasis` of `shared/law/facts.ts`). */
export type KeyBasis =
  | "flat-unit"
  | "distance-to-coast"
  | "property-value"
  | "coast-length"
  | "terrain-level"
  | "other";

/** Facts that tell no unit from another but by count or class. */
const flat: readonly UnitFact[] = ["one", "homes"];

/**
 * What a key rests on: property value or length of coast where any layer reads it, since practice asks for one of them; the same for
 * each where nothing but counts and classes is read (unit charges by zone are that too); else distance, level, or something else.
 */
export function basisOf({ layers }: KeyData): KeyBasis {
  const factors = layers.flatMap((layer) => [layer.factors, ...(layer.plus ?? [])].flat());
  const facts = factors.flatMap(factOf);
  const reads = (...names: UnitFact[]) => names.some((name) => facts.includes(name));
  if (reads("propertyValueKroner", "landValueKroner")) return "property-value";
  if (reads("coastM")) return "coast-length";
  if (layers.some(({ sharing }) => sharing?.by === "crest") || reads("terrainM")) return "terrain-level";
  if (reads("distanceM")) return "distance-to-coast";
  const sharesWorks = layers.some(({ sharing }) => sharing !== undefined);
  return facts.every((fact) => flat.includes(fact)) && !sharesWorks ? "flat-unit" : "other";
}

function factOf(factor: Factor): UnitFact[] {
  if ("fact" in factor) return [factor.fact];
  return "steps" in factor ? [factor.steps] : [];
}
