import type { Check } from "../../model/index.ts";
import type { CheckedMeasure, CheckedUnits } from "../checked.ts";
import { comparedUnits } from "./compared.ts";
import { landAndRecreation } from "./landAndRecreation.ts";
import { morePaysMore, payingLess } from "./morePaysMore.ts";
import { practice } from "./practice.ts";
import { payingOtherwise, sameFactsSameAmount } from "./sameFactsSameAmount.ts";

/** Whether the roll is fair by each rule that practice, research or sense asks for: pass, fail with the units, or cannot tell. */
export function fairness(measures: readonly CheckedMeasure[], units: CheckedUnits): Check[] {
  // One measure at a time: of a million units the columns that are compared take more memory than all that is found.
  const found = measures.map(({ weighed }) => {
    const compared = comparedUnits(weighed);
    return { otherwise: payingOtherwise(compared), less: payingLess(compared) };
  });
  return [
    sameFactsSameAmount(
      found.map(({ otherwise }) => otherwise),
      units.ids.length,
    ),
    morePaysMore(
      found.map(({ less }) => less),
      units.ids.length,
    ),
    ...practice(measures, units),
    ...landAndRecreation(measures, units),
  ];
}
