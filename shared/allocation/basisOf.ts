import type { KeyData } from "../model/index.ts";

/**
 * What a key rests on, as practice on erosion asks (the `keyBasis` of `shared/law/facts.ts`): the same for each, property
 * value, or something else. A key with several layers rests on value where any layer does.
 */
export function basisOf({ layers }: KeyData): "flat-unit" | "property-value" | "other" {
  const facts = layers.flatMap(({ factors }) => factors.flatMap((factor) => ("fact" in factor ? [factor.fact] : [])));
  if (facts.includes("propertyValueKroner")) return "property-value";
  return facts.every((fact) => fact === "one") ? "flat-unit" : "other";
}
