import type { UnitResult } from "../../shared/model/index.ts";

export type Column = "id" | "oere" | "benefit" | "month";
export interface Order {
  column: Column;
  descending: boolean;
}

const byId = new Intl.Collator("da", { numeric: true });

function valueOf(unit: UnitResult, column: Exclude<Column, "id">): number | null {
  if (column === "oere") return unit.oere;
  return column === "benefit" ? unit.benefitPvOere : unit.payments.perMonthOere;
}

/** The lines in the order asked for; equal ones by id, and what is not known last, whichever way. */
export function ordered(units: readonly UnitResult[], { column, descending }: Order): UnitResult[] {
  const way = descending ? -1 : 1;
  return [...units].sort((a, b) => {
    if (column === "id") return way * byId.compare(a.id, b.id);
    const [one, other] = [valueOf(a, column), valueOf(b, column)];
    if (one === other) return byId.compare(a.id, b.id);
    if (one === null) return 1;
    if (other === null) return -1;
    return way * (one - other);
  });
}
