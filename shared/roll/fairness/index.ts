import type { Check, UnitResult } from "../../model/index.ts";
import type { MeasureLine, UnitLine } from "../lines.ts";
import { landAndRecreation } from "./landAndRecreation.ts";
import { morePaysMore } from "./morePaysMore.ts";
import { practice } from "./practice.ts";
import { sameFactsSameAmount } from "./sameFactsSameAmount.ts";

/** Whether the roll is fair by each rule that practice, research or sense asks for: pass, fail with the units, or cannot tell. */
export function fairness(
  measures: readonly MeasureLine[],
  lines: readonly UnitLine[],
  units: readonly UnitResult[],
): Check[] {
  return [
    sameFactsSameAmount(measures, lines, units),
    morePaysMore(measures, lines, units),
    ...practice(measures, lines, units),
    ...landAndRecreation(measures, lines, units),
  ];
}
