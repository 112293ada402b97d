import { useMemo } from "preact/hooks";
import type { Calculation } from "../../shared/model/index.ts";
import { ownerYears } from "../../shared/payments/index.ts";
import { OwnerYears } from "./OwnerYears.tsx";

/** What one owner pays and owes in each year of the loan, worked out of the roll. */
export function OwnerLoan({ calculation, id }: { calculation: Calculation; id: string }) {
  const years = useMemo(() => ownerYears(calculation.loan, calculation.units, id), [calculation, id]);
  return <OwnerYears years={years} />;
}
