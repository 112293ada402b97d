import { describe, expect, it } from "vitest";
import { calculate } from "./calculate.ts";
import { noret, noretRasters } from "./demo/index.ts";
import type { CaseFile } from "./model/index.ts";
import { damageClasses } from "./risk/index.ts";

/** Noret with every damage the same per m². */
function flat(kroner: number, key: { id: string; version: string }): CaseFile {
  const sag = noret();
  return {
    ...sag,
    keys: [{ measure: "*", key }],
    damage: {
      table: "skadesoekonomi-2024",
      own: damageClasses("skadesoekonomi-2024").map(({ id }) => ({
        ...{ class: id, source: "sea", citation: "opdigtet" },
        damage: { kind: "perM2", kroner },
      })),
    },
  };
}

describe("every damage doubled", () => {
  it.each(["equal", "property-value", "risk-and-value"])(
    "doubles what is lost a year, and leaves each share by %s",
    (id) => {
      const [once, twice] = [1000, 2000].map((kroner) => {
        const found = calculate(flat(kroner, { id, version: "1" }), noretRasters());
        if (!found.ok) throw new Error(JSON.stringify(found.issues));
        return found.value;
      });
      expect(once!.totals.eadWithoutOere).toBeGreaterThan(0);
      for (const [i, unit] of once!.units.entries()) {
        const other = twice!.units[i]!;
        expect(other.oere).toBe(unit.oere);
        // Each is rounded to whole øre by itself.
        for (const of of ["eadWithoutOere", "eadWithOere"] as const)
          expect(Math.abs(other[of]! - 2 * unit[of]!)).toBeLessThanOrEqual(1);
      }
    },
  );
});
