import type { UnitFact } from "../model/index.ts";
import type { UnitFacts } from "./unitFacts.ts";

const nothingKnown: Record<UnitFact, number | null> = {
  one: 1,
  propertyValueKroner: null,
  landValueKroner: null,
  yearlyChanceOfWater: null,
  registeredAreaM2: null,
  groundFloorM2: null,
  dwellingM2: null,
  homes: null,
  avoidedDamageKroner: null,
  benefitPvKroner: null,
  levelledDamageKroner: null,
  frontageM: null,
  coastM: null,
  distanceM: null,
  terrainM: null,
  floodDepthM: null,
  runoffM3: null,
  runoffFactor: null,
};

/** A parcel of which nothing is known but what is given: for tests. */
export const unit = (
  id: string,
  facts: Partial<Record<UnitFact, number | null>> = {},
  rest: Partial<Omit<UnitFacts, "id" | "facts">> = {},
): UnitFacts => ({
  ...{ id, property: null, areaM2: 1, classes: {}, valueOrigin: "typed" },
  facts: { ...nothingKnown, ...facts },
  ...rest,
});
