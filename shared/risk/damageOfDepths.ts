import type { FloodSource } from "../model/index.ts";
import { damageOere } from "./damage.ts";
import type { RiskInput } from "./input.ts";
import type { Damages } from "./waterYear.ts";

/** How near water must come to a building to be at it, metres (definition 9). */
export const besideM = 1;

/** Øre per building from the depth at each, which counts to whole mm; NaN where it is not known. */
export function damageOfDepths({ buildings, rules }: RiskInput, source: FloodSource, depths: Float32Array): Damages {
  return Float64Array.from(buildings, (building, i) => {
    const depthM = Math.round(depths[i]! * 1000) / 1000;
    if (Number.isNaN(depthM)) return Number.NaN;
    return damageOere(building, source, depthM, rules.damageThresholdM) ?? Number.NaN;
  });
}
