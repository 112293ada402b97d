import type { IsoDate, Result } from "../../model/index.ts";

interface Dated {
  inForce: { from: IsoDate | null; to: IsoDate | null };
}

/** Whether a row of dated data holds on a day: from its first day, which must be known, to its last; null: no end is known. */
export function holdsOn({ inForce: { from, to } }: Dated, day: IsoDate): boolean {
  return from !== null && from <= day && (to === null || day <= to);
}

/** The row of a day. `date-before-first-row` where there is none: nothing falls back to the nearest row. */
export function rowOn<Row extends Dated>(rows: readonly Row[], day: IsoDate, path: string): Result<Row> {
  const row = rows.find((each) => holdsOn(each, day));
  if (row !== undefined) return { ok: true, value: row };
  const first = rows
    .map(({ inForce }) => inForce.from)
    .reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
  return { ok: false, issues: [{ path, code: "date-before-first-row", facts: { found: day, first } }] };
}
