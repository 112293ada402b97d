import type { Check } from "../../model/index.ts";
import type { CheckedMeasure, CheckedUnits } from "../checked.ts";
import { comparedUnits } from "./compared.ts";
import { landAndRecreation } from "./landAndRecreation.ts";
import { morePaysMore } from "./morePaysMore.ts";
import { practice } from "./practice.ts";
import { sameFactsSameAmount } from "./sameFactsSameAmount.ts";

/** Whether the roll is fair by each rule that practice, research or sense asks for: pass, fail with the units, or cannot tell. */
export function fairness(measures: readonly CheckedMeasure[], units: CheckedUnits): Check[] {
  const compared = measures.map(({ weighed }) => comparedUnits(weighed));
  return [
    sameFactsSameAmount(compared, units.ids.length),
    morePaysMore(compared, units.ids.length),
    ...practice(measures, units),
    ...landAndRecreation(measures, units),
  ];
}
