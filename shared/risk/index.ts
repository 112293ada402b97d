export { assessRisk, type ParcelRisk, type RiskResult } from "./assessRisk.ts";
export { assessThings, type ThingRisk } from "./assessThings.ts";
export { checkDamage } from "./checkDamage.ts";
export { checkHazards } from "./checkHazards.ts";
export { checkScenarioSet } from "./checkScenarioSet.ts";
export { cropNamed, nearestCrops } from "./crops/cropNamed.ts";
export { cropPrices } from "./crops/generated.ts";
export { damageTables } from "./damage/generated.ts";
export { type DamageBy, damageBy, damageClasses, damageClassOf, damageOere, depthM, standardTable } from "./damage.ts";
export { type Depths, depthsOf, type EventOfWater } from "./depths.ts";
export {
  addEconomySums,
  alternativesOf,
  type BenefitOfMeasures,
  benefitOfMeasures,
  type DesignTable,
  designTable,
  EconomyOfUnits,
  type EconomyTerms,
  type EconomyUnit,
  type EconomyYear,
  economyOfSums,
  economyYears,
  mostForShapley,
  projectEconomy,
  withPresentValues,
} from "./economy/index.ts";
export { type DamagePoint, type EadRule, expectedAnnualDamage } from "./expectedAnnualDamage.ts";
export { riseIn as groundwaterRiseM } from "./groundwaterInCellars.ts";
export type { Kept, ProtectingMeasure, RiskInput } from "./input.ts";
export { keeping } from "./kept.ts";
export { chanceOfLevel, fitGumbel, type Gumbel, type LevelPoint } from "./levelStatistics.ts";
export { besideM } from "./losses.ts";
export { type Overtopping, overtoppingIn } from "./overtopping.ts";
export { scenarioWeights } from "./overYears.ts";
export { presentValueFactor } from "./presentValue.ts";
export { type AreaRisk, addRiskSums, riskOfSums } from "./riskOfSums.ts";
export { scenarioSets } from "./scenarioSets/generated.ts";
export { watersToFind } from "./scenarios.ts";
export { isKnownCrop } from "./things.ts";
export {
  type Band,
  bandOf,
  type Errors,
  errorsFrom,
  pairsSwapped,
  pairsThatDiffer,
} from "./uncertainty/index.ts";
export { scenariosOf } from "./waters.ts";
